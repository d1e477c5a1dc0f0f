import assert from "node:assert/strict";
import { withoutLocation } from "../../../../src/core/photos/without-location.ts";
import { binary, u32 } from "../../../support/images/binary.ts";
import {
	box,
	exifSegment,
	pngChunk,
	riffChunk,
	segment,
	toJpeg,
	toPng,
	toWebp,
	xmpSegment,
} from "../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../support/images/exif.ts";
import { toHeif } from "../../../support/images/heif.ts";
import { toIptc, toPhotoshop } from "../../../support/images/iptc.ts";
import { readMetadata } from "../../../support/images/read-location.ts";
import { gpsAttributes, gpsElements, placeElements, xmpPacket } from "../../../support/images/xmp.ts";

const exif = phoneExif({ gps: gpsDirectory });
const xmp = xmpPacket({ attributes: gpsAttributes, elements: placeElements });
const photoshop = toPhotoshop([
	[0x03ed, binary("resolution")],
	[
		0x0404,
		toIptc([
			[5, "Keynote"],
			[90, "Berlin"],
			[92, "Pariser Platz"],
			[101, "Germany"],
			[120, "Ada on stage"],
		]),
	],
]);

const photos: Readonly<Record<string, Uint8Array>> = {
	"JPEG, Exif": toJpeg([exifSegment(exif)]),
	"JPEG, Exif of the other byte order": toJpeg([
		exifSegment(phoneExif({ gps: gpsDirectory, littleEndian: false })),
	]),
	"JPEG, XMP attributes and elements": toJpeg([xmpSegment(xmp)]),
	"JPEG, XMP elements": toJpeg([xmpSegment(xmpPacket({ elements: gpsElements }))]),
	"JPEG, IPTC": toJpeg([segment(0xed, "Photoshop 3.0\0", photoshop)]),
	"JPEG, all": toJpeg([exifSegment(exif), xmpSegment(xmp), segment(0xed, "Photoshop 3.0\0", photoshop)]),
	"PNG, eXIf": toPng([pngChunk("eXIf", exif)]),
	"PNG, XMP": toPng([pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp)]),
	"WebP, EXIF": toWebp([riffChunk("EXIF", exif)]),
	"WebP, EXIF with a JPEG's header": toWebp([riffChunk("EXIF", "Exif\0\0", exif)]),
	"WebP, XMP": toWebp([riffChunk("XMP ", xmp)]),
	"HEIC in mdat": toHeif({ exif, xmp }),
	"HEIC in idat": toHeif({ exif, xmp, storage: "idat" }),
	"HEIC in pieces": toHeif({ exif, xmp, storage: "split" }),
	AVIF: toHeif({ brand: "avif", exif, xmp }),
};

describe("withoutLocation", () => {
	for (const [name, photo] of Object.entries(photos)) {
		it(`leaves readers no location and everything else: ${name}`, async () => {
			const readers = { isKnownToExifr: !/WebP|pieces/.test(name) };
			const before = await readMetadata(photo, readers);
			assert.notDeepEqual(before.location, []);
			const cleaned = clean(photo);
			const after = await readMetadata(cleaned, readers);
			assert.deepEqual(after, { location: [], rest: before.rest });
			assert.equal(cleaned.length, photo.length);
			assert.deepEqual(removed(cleaned), []);
		});
	}

	it("leaves no trace of the position in the bytes", () => {
		for (const littleEndian of [true, false]) {
			const cleaned = clean(toJpeg([exifSegment(phoneExif({ gps: gpsDirectory, littleEndian }))]));
			assert.equal(includes(cleaned, binary(u32(5868, littleEndian))), false);
			assert.equal(includes(cleaned, binary(u32(3972, littleEndian))), false);
		}
	});

	it("changes nothing outside the metadata", () => {
		const photo = photos["JPEG, all"] ?? binary();
		const cleaned = clean(photo);
		const pixels = photo.length - 32;
		assert.deepEqual(cleaned.subarray(pixels), photo.subarray(pixels));
		for (const [name, image] of Object.entries(photos).filter(([name]) => /HEIC|AVIF/.test(name))) {
			assert.equal(includes(clean(image), binary("pixels")), includes(image, binary("pixels")), name);
		}
	});

	it("names what it removed", () => {
		assert.deepEqual(removed(photos["JPEG, all"]), [
			"GPS position (EXIF)",
			"GPS position (XMP)",
			"place names (XMP)",
			"place names (IPTC)",
		]);
	});

	it("gives an image that tells no location back as it is", () => {
		const none = { gps: { 0: { bytes: [2, 3, 0, 0] }, 29: { text: "2026:01:31" } } };
		for (const image of [
			toJpeg([exifSegment(phoneExif()), xmpSegment(xmpPacket({ elements: "<photoshop:City/>" }))]),
			toJpeg([exifSegment(phoneExif(none))]),
			toPng([pngChunk("eXIf", phoneExif()), pngChunk("tEXt", "Comment\0Talk on GPSLatitude")]),
			toWebp([]),
			toHeif({}),
			toHeif({ exif: phoneExif(), xmp: xmpPacket({}) }),
			binary("GIF89a", [6, 0, 4, 0, 0, 0, 0], ";"),
			binary('<svg xmlns="http://www.w3.org/2000/svg" width="6"><text>GPSLatitude 52</text></svg>'),
		]) {
			const result = withoutLocation(image);
			assert.deepEqual(result, { bytes: image, removed: [], unexamined: [] });
			assert.equal("bytes" in result && result.bytes, image);
		}
	});

	it("never changes the bytes it is given, whatever kind of array they are", () => {
		for (const photo of Object.values(photos)) {
			const given = Buffer.from(photo);
			assert.ok("bytes" in withoutLocation(given));
			assert.ok(given.equals(photo));
		}
	});

	it("cleans pictures and videos that phones append", () => {
		const second = toJpeg([exifSegment(exif), xmpSegment(xmpPacket({ attributes: gpsAttributes }))]);
		const video = box("moov", box("udta", box("\u00a9xyz", [0, 18], [0x15, 0xc7], "+52.5163+013.3777/")));
		const cleaned = clean(toJpeg([exifSegment(phoneExif())], binary(second, video)));
		assert.deepEqual(removed(toJpeg([], binary(second, video))), [
			"GPS position (EXIF)",
			"GPS position (XMP)",
			"GPS position (video)",
		]);
		for (const left of ["+52.5163", "GPSLatitude", u32(5868, true)]) {
			assert.equal(includes(cleaned, binary(left)), false);
		}
		assert.ok(includes(cleaned, binary("moov", u32(38), "udta", u32(30), "free")));
	});

	it("cleans XMP in a GIF and an SVG", () => {
		const gif = binary("GIF89a", [6, 0, 4, 0, 0, 0, 0], [0x21, 0xff, 11], "XMP DataXMP", xmp, 0, ";");
		assert.deepEqual(removed(gif), ["GPS position (XMP)", "place names (XMP)"]);
		const svg = binary(
			`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${xmp.replace(/<\?.*?\?>/g, "")}</metadata></svg>`,
		);
		assert.deepEqual(removed(svg), ["GPS position (XMP)", "place names (XMP)"]);
	});

	it("refuses what it cannot clean, in one sentence", () => {
		const credentials = segment(0xeb, 'JP jumb {"exif:GPSLatitude":"52,30.978N"}');
		const place = segment(0xeb, "JP", box("jumb", '{"photoshop:City":"Berlin"}'));
		for (const told of [credentials, place])
			assert.match(refusal(toJpeg([told])), /^Export this JPEG image without its location: /);
		assert.match(refusal(toJpeg([exifSegment(exif)]).subarray(0, 60)), /^Export this JPEG image again: /);
		assert.match(refusal(toPng([pngChunk("eXIf", exif)]).subarray(0, -4)), /^Export this PNG image again: /);
		assert.match(refusal(toHeif({ exif }).subarray(0, -4)), /^Export this HEIC image again: /);
		assert.match(refusal(binary("%PDF-1.7")), /^Choose a JPEG, /);
	});
});

function clean(image: Uint8Array): Uint8Array {
	const result = withoutLocation(image);
	if ("refusal" in result) assert.fail(result.refusal);
	return result.bytes;
}

function removed(image: Uint8Array | undefined): readonly string[] {
	const result = withoutLocation(image ?? binary());
	if ("refusal" in result) assert.fail(result.refusal);
	return result.removed;
}

function refusal(image: Uint8Array): string {
	const result = withoutLocation(image);
	if ("bytes" in result) assert.fail(`Not refused; removed ${result.removed}`);
	return result.refusal;
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
	return Buffer.from(bytes).includes(Buffer.from(part));
}
