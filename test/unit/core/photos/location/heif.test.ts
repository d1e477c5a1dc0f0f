import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import { box, fullBox } from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../../support/images/exif.ts";
import { toHeif } from "../../../../support/images/heif.ts";
import { gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

describe("withoutLocation of HEIF items and boxes", () => {
	it("finds the TIFF header where the item says it is", () => {
		for (const exifHead of ["", "a maker's head"]) {
			const photo = toHeif({ exif: phoneExif({ gps: gpsDirectory }), exifHead });
			assert.deepEqual(removed(photo), ["GPS position (EXIF)"]);
		}
	});

	it("cleans boxes beside the items", () => {
		const position = box("\u00a9xyz", [0, 18], [0x15, 0xc7], "+52.5163+013.3777/");
		const after = binary(
			box("moov", box("udta", position)),
			box("uuid", xmpPacket({ elements: gpsElements })),
		);
		assert.deepEqual(removed(toHeif({ after })), ["GPS position (XMP)", "GPS position (video)"]);
	});

	it("says so of an item whose entry is too old to give its type", () => {
		const entry = fullBox("infe", 0, u16(1), u16(0), "Exif\0", "image/x\0\0");
		const meta = fullBox("meta", 0, fullBox("iinf", 0, u16(1), entry));
		const photo = binary(box("ftyp", "heic", u32(0), "heic"), meta);
		assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: ["application data"] });
	});

	it("refuses items it cannot reach or that overlap to more than the file", () => {
		const heic = (entries: readonly Uint8Array[], locations: readonly Uint8Array[]) =>
			binary(
				box("ftyp", "heic", u32(0), "heic"),
				fullBox(
					"meta",
					0,
					fullBox("iinf", 0, u16(entries.length), ...entries),
					fullBox("iloc", 1, [0x44, 0], u16(locations.length), ...locations),
				),
				box("mdat", "x".repeat(200)),
			);
		const exif = (id: number) => fullBox("infe", 2, u16(id), u16(0), "Exif\0");
		const packed = fullBox("infe", 2, u16(1), u16(0), "mime\0application/rdf+xml\0deflate\0");
		const at = (id: number, start: number, length: number, method = 0, file = 0) =>
			binary(u16(id), u16(method), u16(file), u16(1), u32(start), u32(length));
		assert.deepEqual(removed(heic([exif(1)], [at(1, 0, 200)])), []);
		for (const photo of [
			heic([exif(1), exif(2), exif(3)], [at(1, 0, 200), at(2, 0, 200), at(3, 0, 200)]),
			binary(toHeif({}), u32(4), "free"),
			heic([packed], [at(1, 0, 100)]),
			heic([exif(1)], [at(1, 0, 9999)]),
			heic([exif(1)], [at(1, 0, 100, 2)]),
			heic([exif(1)], [at(1, 0, 100, 1)]),
			heic([exif(1)], [at(1, 0, 100, 0, 1)]),
			heic([exif(1)], [at(1, 0, 100).subarray(0, 12)]),
		]) {
			const result = withoutLocation(photo);
			assert.ok("refusal" in result && result.refusal.startsWith("Export this HEIC image again"));
		}
	});
});

function removed(photo: Uint8Array): readonly string[] {
	const result = withoutLocation(photo);
	return "refusal" in result ? assert.fail(result.refusal) : result.removed;
}
