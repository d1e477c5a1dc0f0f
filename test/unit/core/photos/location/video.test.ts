import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u32 } from "../../../../support/images/binary.ts";
import { box, exifSegment, fullBox, toJpeg } from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../../support/images/exif.ts";
import { toHeif } from "../../../../support/images/heif.ts";
import {
	blankLike,
	freeValue,
	iTunesMetadata,
	type QuickTimeEntry,
	quickTimeMetadata,
	samsungBlocks,
	textValue,
	toVideo,
	track,
} from "../../../../support/images/video.ts";
import { gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

const iso6709 = "+52.5163+013.3777+034.000/";
const apple = "com.apple.quicktime.location";
const named = (key: string, text: string): QuickTimeEntry => [key, (type) => textValue(type, text)];
const blanked = (key: string, text: string): QuickTimeEntry => [
	key,
	(type) => blankLike(textValue(type, text)),
];
const model = named("com.apple.quicktime.model", "Ada Optics One");

/** User data that tell a position. */
const positions: Readonly<Record<string, Uint8Array>> = {
	"QuickTime's text": box("\u00a9xyz", [0, iso6709.length], [0x15, 0xc7], iso6709),
	"QuickTime's text, of another letter": box("@xyz", [0, iso6709.length], [0x15, 0xc7], iso6709),
	"3GPP's numbers": fullBox(
		"loci",
		0,
		[0x15, 0xc7],
		"Pariser Platz\0",
		0,
		u32(0x000d60b1),
		u32(0x0034842c),
		u32(34 << 16),
		"earth\0",
		"\0",
	),
	"a camera's own": box("gps ", "52.5163 13.3777"),
};

/** Movies with a location, and what becomes of them. */
const movies: readonly (readonly [name: string, told: Uint8Array, cleaned: Uint8Array])[] = [
	...Object.entries(positions).map(
		([name, position]) =>
			[name, toVideo({ userData: [position] }), toVideo({ userData: [blankLike(position)] })] as const,
	),
	[
		"user data of a track",
		toVideo({ tracks: [box("trak", box("udta", box("\u00a9xyz", iso6709)))] }),
		toVideo({ tracks: [box("trak", box("udta", blankLike(box("\u00a9xyz", iso6709))))] }),
	],
	...[false, true].map((hasVersion) => {
		const metadata = (entry: typeof named) =>
			quickTimeMetadata(
				[
					model,
					entry(`${apple}.ISO6709`, iso6709),
					entry(`${apple}.name`, "Pariser Platz"),
					named("com.apple.quicktime.make", "Ada Optics"),
					entry(`${apple}.accuracy.horizontal`, "4.7"),
				],
				{ hasVersion },
			);
		return [
			`QuickTime's list, ${hasVersion ? "with a version" : "as Apple writes it"}`,
			toVideo({ movie: [metadata(named)] }),
			toVideo({ movie: [metadata(blanked)] }),
		] as const;
	}),
	[
		"QuickTime's list of the file",
		toVideo({ file: [quickTimeMetadata([named("com.android.gps", iso6709)])] }),
		toVideo({ file: [quickTimeMetadata([blanked("com.android.gps", iso6709)])] }),
	],
	[
		"iTunes' list",
		toVideo({
			userData: [
				iTunesMetadata(
					textValue("\u00a9nam", "Keynote"),
					textValue("\u00a9xyz", iso6709),
					freeValue("LOCATION", "Berlin"),
					freeValue("LABEL", "Own"),
				),
			],
		}),
		toVideo({
			userData: [
				iTunesMetadata(
					textValue("\u00a9nam", "Keynote"),
					blankLike(textValue("\u00a9xyz", iso6709)),
					blankLike(freeValue("LOCATION", "Berlin")),
					freeValue("LABEL", "Own"),
				),
			],
		}),
	],
	[
		"XMP",
		toVideo({ file: [box("uuid", xmpIdentifier(), xmpPacket({ elements: gpsElements }))] }),
		toVideo({
			file: [box("uuid", xmpIdentifier(), xmpPacket({ elements: " ".repeat(gpsElements.length) }))],
		}),
	],
];

/** Photos that hold a video. */
const hosts: Readonly<Record<string, (video: Uint8Array) => Uint8Array>> = {
	"JPEG before a video": (video) => toJpeg([], video),
	"JPEG before zeros, another JPEG and a video": (video) =>
		toJpeg([], binary([0, 0, 0], toJpeg([]), [0, 0], video)),
	"JPEG with Samsung's blocks": (video) =>
		toJpeg(
			[],
			samsungBlocks([
				[0x0a01, "Image_UTC_Data", "1769855464000"],
				[0x0a30, "MotionPhoto_Data", video],
			]),
		),
	"HEIC with a video box": (video) => toHeif({ after: box("mpvd", video) }),
};

describe("withoutLocation of embedded videos", () => {
	for (const [host, toPhoto] of Object.entries(hosts)) {
		for (const [name, told, cleaned] of movies) {
			// Nobody looks for the file's own list where only signatures lead.
			if (host.includes("Samsung") && name.includes("of the file")) continue;
			it(`empties the value and moves nothing: ${host}, ${name}`, () => {
				assert.deepEqual(withoutLocation(toPhoto(told)), {
					bytes: toPhoto(cleaned),
					removed: [name === "XMP" ? "GPS position (XMP)" : "GPS position (video)"],
					unexamined: [],
				});
			});
		}

		it(`keeps a video that tells no location: ${host}`, () => {
			const photo = toPhoto(
				toVideo({
					userData: [box("\u00a9day", "2026-01-31"), box("smta", "SM-1")],
					movie: [quickTimeMetadata([model])],
					tracks: [
						track("vide", "avc1"),
						track("soun", "mp4a"),
						track("meta", "mett", "\0application/motionphoto-image-meta\0"),
					],
				}),
			);
			assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: [] });
		});
	}

	it("blanks the country of the mobile network", () => {
		const toPhoto = (code: string) => toJpeg([], samsungBlocks([[0x0aa1, "MCC_Data", code]]));
		assert.deepEqual(withoutLocation(toPhoto("262")), {
			bytes: toPhoto("000"),
			removed: ["mobile country code"],
			unexamined: [],
		});
	});

	it("cleans a picture behind the first as it cleans the first", () => {
		const toPhoto = (gps?: typeof gpsDirectory) => toJpeg([exifSegment(phoneExif({ ...(gps && { gps }) }))]);
		const result = withoutLocation(binary(toPhoto(), toPhoto(gpsDirectory), toPhoto(gpsDirectory)));
		assert.deepEqual("removed" in result && [result.removed, result.unexamined], [
			["GPS position (EXIF)"],
			[],
		]);
	});

	it("says so of a video that it cannot follow", () => {
		for (const [name, video] of Object.entries({
			"a track of positions": toVideo({ tracks: [track("meta", "camm")] }),
			"a track of words": toVideo({ tracks: [track("sbtl", "tx3g")] }),
			"user data of a program": toVideo({ userData: [box("GPMF", "data")] }),
			"metadata of another form": toVideo({ movie: [fullBox("meta", 0, box("xml ", "<a/>"))] }),
			"a box of a program": toVideo({ file: [box("uuid", "0123456789abcdef")] }),
			"a compressed movie": toVideo({ movie: [box("cmov", "packed")] }),
			"a list that is cut": toVideo({ movie: [fullBox("meta", 0, box("ilst", u32(99), "\u00a9xyz"))] }),
			"a movie that is cut": toVideo({}).subarray(0, 60),
			"boxes in boxes": toVideo({ movie: [nested("udta", 12)] }),
			"one movie after the other": binary(...new Array(20).fill(toVideo({}))),
		})) {
			const photo = toJpeg([], video);
			assert.deepEqual(
				withoutLocation(photo),
				{ bytes: photo, removed: [], unexamined: ["video data"] },
				name,
			);
		}
	});
});

function xmpIdentifier(): string {
	return "\u00be\u007a\u00cf\u00cb\u0097\u00a9\u0042\u00e8\u009c\u0071\u0099\u0094\u0091\u00e3\u00af\u00ac";
}

function nested(type: string, depth: number): Uint8Array {
	return depth === 0 ? box("free") : box(type, nested(type, depth - 1));
}
