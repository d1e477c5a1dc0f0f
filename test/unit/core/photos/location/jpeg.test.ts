import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u32 } from "../../../../support/images/binary.ts";
import { exifSegment, segment, toJpeg, xmpSegment } from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif, toTiff } from "../../../../support/images/exif.ts";
import { toIptc, toPhotoshop } from "../../../../support/images/iptc.ts";
import { readMetadata } from "../../../../support/images/read-location.ts";
import { gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

describe("withoutLocation of JPEG segments", () => {
	it("cleans extended XMP whose parts break a property in two, in any order", () => {
		const packet = xmpPacket({ elements: gpsElements });
		const cut = packet.indexOf("GPSLatitude>52") + 5;
		const part = (offset: number, text: string) =>
			segment(
				0xe1,
				"http://ns.adobe.com/xmp/extension/\0",
				"0".repeat(32),
				u32(packet.length),
				u32(offset),
				text,
			);
		const blank = xmpPacket({ elements: " ".repeat(gpsElements.length) });
		assert.deepEqual(
			clean([part(cut, packet.slice(cut)), part(0, packet.slice(0, cut))]),
			toJpeg([part(cut, blank.slice(cut)), part(0, blank.slice(0, cut))]),
		);
	});

	it("cleans Exif and Photoshop data that run over several segments", () => {
		const exif = phoneExif({ gps: gpsDirectory });
		const photoshop = toPhotoshop([
			[
				0x0404,
				toIptc([
					[90, "Berlin"],
					[120, "Ada on stage"],
				]),
			],
		]);
		const cleaned = clean([
			exifSegment(exif.subarray(0, 200)),
			exifSegment(exif.subarray(200)),
			segment(0xed, "Photoshop 3.0\0", photoshop.subarray(0, 20)),
			segment(0xed, "Photoshop 3.0\0", photoshop.subarray(20)),
		]);
		for (const left of [binary("Berlin"), binary(u32(5868, true))])
			assert.equal(Buffer.from(cleaned).includes(Buffer.from(left)), false);
		assert.ok(Buffer.from(cleaned).includes("Ada"));
	});

	it("cleans every directory that leads to a position", async () => {
		const gps = { directory: gpsDirectory };
		const exif = toTiff({
			directories: [
				{ 274: { short: 8 }, 34853: gps },
				{ 259: { short: 6 }, 34853: gps },
			],
		});
		const cleaned = await readMetadata(clean([exifSegment(exif)]));
		assert.deepEqual(cleaned.location, []);
	});

	it("cleans directories once that follow each other in a circle", async () => {
		const title = { raw: binary("T\0a\0l\0k\0") };
		const directory = { 274: { short: 8 }, 34853: { directory: gpsDirectory }, 40091: title };
		const exif = Buffer.from(toTiff({ directories: [directory] }));
		exif.writeUInt32LE(8, 8 + 2 + 12 * 3);
		const { location, rest } = await readMetadata(clean([exifSegment(exif)]));
		assert.deepEqual([location, "ExifReader exif XPTitle" in rest], [[], true]);
	});

	it("cleans metadata inside metadata", () => {
		const xmp = binary(xmpPacket({ elements: gpsElements }));
		const resources = toPhotoshop([
			[0x0424, xmp],
			[0x0422, phoneExif({ gps: gpsDirectory })],
		]);
		const cleaned = clean([
			exifSegment(toTiff({ directories: [{ 700: { raw: xmp }, 34377: { raw: resources } }] })),
		]);
		for (const left of [binary("GPSLatitude"), binary(u32(5868, true))])
			assert.equal(Buffer.from(cleaned).includes(Buffer.from(left)), false);
	});

	it("keeps what a damaged file shares with its GPS directory", async () => {
		const exif = phoneExif({ gps: gpsDirectory });
		const tiff = Buffer.from(exif);
		// The directory of the thumbnail is also that of the position.
		const thumbnail = tiff.readUInt32LE(8 + 2 + 12 * 6);
		tiff.writeUInt32LE(thumbnail, tiff.indexOf(binary([0x25, 0x88])) + 8);
		tiff.writeUInt16LE(2, thumbnail + 2);
		const before = await readMetadata(toJpeg([exifSegment(tiff)]));
		const after = await readMetadata(clean([exifSegment(tiff)]));
		assert.ok("ExifReader Thumbnail Make" in after.rest);
		assert.equal(after.rest["ExifReader exif Orientation"], before.rest["ExifReader exif Orientation"]);
	});

	it("takes a photo whose end is missing, not one whose head is", () => {
		const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);
		const cut = binary(photo.subarray(0, -2), [0xff, 0xe1, 0xff, 0xff]);
		assert.deepEqual(withoutLocation(cut), {
			bytes: binary(clean([exifSegment(phoneExif({ gps: gpsDirectory }))]).subarray(0, -2), cut.subarray(-4)),
			removed: ["GPS position (EXIF)"],
			unexamined: [],
		});
		assert.ok("refusal" in withoutLocation(photo.subarray(0, 300)));
	});

	it("refuses a damaged file in which the position is part of the picture", () => {
		const gps = { ...gpsDirectory, 7: { rationals: [[7, 1]] as const } };
		const exif = Buffer.from(toTiff({ directories: [{ 34853: { directory: gps } }] }));
		// A hundred values instead of one: they reach beyond the segment.
		exif.writeUInt32LE(100, exif.indexOf(binary([7, 0, 5, 0])) + 4);
		assert.deepEqual(withoutLocation(toJpeg([segment(0xef, "Exif\0\0", exif)])), {
			refusal: "Export this JPEG image again: its metadata is damaged.",
		});
	});

	it("says so of metadata that stands deeper than anybody writes", () => {
		const resources = (content: Uint8Array) =>
			toTiff({ directories: [{ 34377: { raw: toPhotoshop([[0x0422, content]]) } }] });
		const photo = (exif: Uint8Array) => toJpeg([exifSegment(exif)]);
		const gps = phoneExif({ gps: gpsDirectory });
		for (const [exif, unexamined] of [
			[resources(gps), []],
			[resources(resources(gps)), ["oversized metadata"]],
		] as const) {
			const result = withoutLocation(photo(exif));
			assert.deepEqual("unexamined" in result && result.unexamined, [...unexamined]);
		}
	});

	it("leaves a position in a caption to the writer", () => {
		const told = withoutLocation(
			toJpeg([xmpSegment(xmpPacket({})), segment(0xfe, "At 52.5163 N, 13.3777 E")]),
		);
		assert.deepEqual("removed" in told && told.removed, []);
	});
});

function clean(segments: readonly Uint8Array[]): Uint8Array {
	const result = withoutLocation(toJpeg(segments));
	if ("refusal" in result) assert.fail(result.refusal);
	assert.notDeepEqual(result.removed, []);
	return result.bytes;
}
