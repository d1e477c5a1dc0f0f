import assert from "node:assert/strict";
import fc from "fast-check";
import { imageKind } from "../../../../../src/core/photos/image-kind.ts";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import {
	box,
	exifSegment,
	fullBox,
	pngChunk,
	riffChunk,
	segment,
	toJpeg,
	toPng,
	toWebp,
	xmpSegment,
} from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../../support/images/exif.ts";
import { toHeif } from "../../../../support/images/heif.ts";
import { toIptc, toPhotoshop } from "../../../../support/images/iptc.ts";
import {
	freeValue,
	iTunesMetadata,
	quickTimeMetadata,
	samsungBlocks,
	textValue,
	toVideo,
	track,
} from "../../../../support/images/video.ts";
import { gpsAttributes, gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

const exif = phoneExif({ gps: gpsDirectory });
const panasonicNote = binary(
	"Panasonic\0\0\0",
	u16(1, true),
	u16(0x6d, true),
	u16(7, true),
	u32(3, true),
	"Bonn",
);
const video = toVideo({
	userData: [box("\u00a9xyz", "+52.5163+013.3777/"), iTunesMetadata(freeValue("LOCATION", "Berlin"))],
	movie: [quickTimeMetadata([["com.apple.quicktime.location.name", (type) => textValue(type, "Berlin")]])],
	file: [quickTimeMetadata([["gps", (type) => textValue(type, "+52.5163")]])],
	tracks: [track("meta", "camm"), track("vide", "avc1")],
});
const xmp = xmpPacket({ attributes: gpsAttributes, elements: gpsElements });
const photos = [
	toJpeg([
		exifSegment(exif),
		xmpSegment(xmp),
		segment(0xed, "Photoshop 3.0\0", toPhotoshop([[0x0404, toIptc([[90, "Berlin"]])]])),
	]),
	toPng([pngChunk("eXIf", exif), pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp)]),
	toWebp([riffChunk("EXIF", exif), riffChunk("XMP ", xmp)]),
	toHeif({ exif, xmp }),
	toHeif({ exif, xmp, storage: "split" }),
	toJpeg(
		[exifSegment(phoneExif({ maker: "Panasonic", makerNote: panasonicNote }))],
		binary([0, 0], toJpeg([]), video),
	),
	toJpeg(
		[],
		samsungBlocks([
			[0x0a30, "MotionPhoto_Data", video],
			[0x0aa1, "MCC_Data", "262"],
		]),
	),
	toHeif({ exif, after: binary(box("mpvd", video), box("uuid", "0123456789abcdef")) }),
	toPng([pngChunk("tEXt", "photoshop:City\0Berlin"), pngChunk("zTXt", "exif:GPSLatitude\0\0abc")]),
	toJpeg([segment(0xeb, "JP", box("jumb", box("brob", "data")))]),
	binary(
		"GIF89a",
		[6, 0, 4, 0, 0, 0, 0, 0x21, 0xff, 11],
		"MGKIPTC0000",
		11,
		toIptc([[90, "Berlin"]]),
		0,
		";",
	),
	binary("GIF89a", [6, 0, 4, 0], xmp),
	binary("<svg>", xmp, "</svg>"),
];

const seed = 20260131;

/** A photo of which some bytes are others, and perhaps the end is missing. */
const brokenPhoto = fc
	.record({
		photo: fc.constantFrom(...photos),
		changes: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 1, 0x7f, 0xff), fc.nat(255))), {
			maxLength: 6,
		}),
		kept: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
		),
	})
	.map(({ photo, changes, kept }) => {
		const broken = Uint8Array.from(photo);
		for (const [at, value] of changes) broken[at % broken.length] = value;
		return broken.subarray(0, Math.ceil(broken.length * kept));
	});

describe("images from anywhere", () => {
	it("never make the reading fail, and what is cleaned is clean", () => {
		fc.assert(
			fc.property(brokenPhoto, (photo) => {
				const before = Uint8Array.from(photo);
				const result = withoutLocation(photo);
				assert.deepEqual(photo, before);
				if ("refusal" in result) return assert.match(result.refusal, /^[A-Z][^\n]*\.$/);
				assert.equal(result.bytes === photo, result.removed.length === 0);
				// A PNG's texts are left out; everything else stays where it is.
				if (imageKind(photo) !== "png") assert.equal(result.bytes.length, photo.length);
				assert.equal(imageKind(result.bytes), imageKind(photo));
				const again = withoutLocation(result.bytes);
				if ("refusal" in again) return assert.fail(again.refusal);
				assert.deepEqual([again.bytes === result.bytes, again.removed], [true, []]);
			}),
			{ seed, numRuns: 200 },
		);
	});

	it("are read in a time that grows with their size only", () => {
		const many = (text: string) => text.repeat(Math.ceil(30_000 / text.length));
		const toXmp = (text: string) => toWebp([riffChunk("XMP ", many(text))]);
		// Every entry points to other directories, or says that a position is in one.
		const entry = (tag: number, at: number) =>
			binary(u16(tag, true), u16(4, true), u32(1, true), u32(8 + 2 * at, true));
		const entries = Array.from({ length: 2500 }, (_, at) => entry(at % 2 ? 0x8825 : 0x8769, at));
		const pointers = binary("II*\0", u32(8, true), u16(entries.length, true), ...entries, u32(8, true));
		// Three kinds of embedded metadata, each the rest of the bytes, in which the same stands again.
		const embedded = (tag: number) => binary(u16(tag, true), u16(7, true), u32(60_000, true), u32(50, true));
		const nest = binary(
			"II*\0",
			u32(8, true),
			u16(3, true),
			...[0x02bc, 0x83bb, 0x8649].map(embedded),
			u32(0),
		);
		for (const [name, image] of Object.entries({
			"open tags": toXmp("<"),
			"open quotes": toXmp('<a b="'),
			"open elements": toXmp("<exif:GPSLatitude>1"),
			prefixes: toXmp('xmlns:a="'),
			"directories that point to each other": toJpeg(new Array(8).fill(exifSegment(pointers))),
			"metadata inside metadata": toJpeg([exifSegment(binary(...new Array(16).fill(nest)))]),
			"Exif headers": binary("GIF89a", many("Exif\0\0II*\0\u0008\0\0\0\u00ff\u00ff")),
			"packets without an end": binary("GIF89a", many("<rdf:RDF")),
			"movies that leave the file": binary("GIF89a", many("moovmvhd")),
			"movies in movies": toJpeg(
				[],
				binary(many(`${String.fromCharCode(0, 0, 0x70, 0)}moov\0\0\0\u0008udta`)),
			),
			"boxes in boxes": toJpeg([], nestBoxes("udta", 3000)),
			"keys of nothing": toJpeg(
				[],
				box(
					"moov",
					box(
						"meta",
						fullBox("hdlr", 0),
						fullBox("keys", 0, many("\0\0\0\u0008mdta")),
						box("ilst", many("\0\0\0\u0008\0\0\0\u0001")),
					),
				),
			),
			"starts of pictures": toJpeg([], binary(many("\u00ff\u00d8\u00ff\u00da\0\u0002"))),
			"starts of videos": toJpeg([], binary(many("\0\0\0\u0008ftyp"))),
			"a directory of blocks": toJpeg(
				[],
				binary(many("x"), "SEFH", u32(0), [255, 255, 255, 127], many("\0"), u32(30_012, true), "SEFT"),
			),
			"country codes": toJpeg([], binary(many("\u00a1\u000a\u0008\0\0\0MCC_Data"))),
			"credentials in credentials": toJpeg([], binary(many("\0\0\u0020\0jumb"))),
			"pieces of a film": binary("GIF89a", [6, 0, 4, 0, 0, 0, 0, 0x21, 0xff], many("\u0001x")),
			"extensions of nothing": binary("GIF89a", [6, 0, 4, 0, 0, 0, 0], many("!\u00ff\0")),
			"wide text": toWebp([riffChunk("XMP ", many("<\0a\0 \0"))]),
			"bindings of one prefix": toXmp('xmlns:a="http://ns.adobe.com/photoshop/1.0/" a:City="1"'),
			"notes of many fields": toJpeg([
				exifSegment(
					phoneExif({
						maker: "Panasonic",
						makerNote: binary(
							"Panasonic\0\0\0",
							u16(511, true),
							...new Array(511).fill([0x6d, 0, 7, 0, 0, 4, 0, 0, 8, 0, 0, 0]),
						),
					}),
				),
			]),
			"empty boxes": binary(box("ftyp", "heic", u32(0)), many("\0\0\0\u0008free")),
			"extents of nothing": binary(
				box("ftyp", "heic", u32(0), "heic"),
				fullBox(
					"meta",
					0,
					fullBox("iinf", 0, 0, 1, fullBox("infe", 2, 0, 1, 0, 0, "Exif\0")),
					fullBox("iloc", 0, 0, 0, 0xff, 0xff, many("\0\u0001\0\0\u00ff\u00ff")),
				),
			),
		})) {
			// Processor time: other processes do not count.
			const start = process.cpuUsage();
			withoutLocation(image);
			const took = process.cpuUsage(start).user / 1000;
			assert.ok(took < 600, `${name}: ${took} ms`);
		}
	});
});

/** From the innermost: recursion would be too deep here, too. */
function nestBoxes(type: string, depth: number): Uint8Array {
	const heads = Array.from({ length: depth }, (_, index) => binary(u32(8 * (depth - index)), type));
	return box("moov", ...heads);
}
