import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import { exifSegment, toJpeg } from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif, type TiffDirectory, toTiff } from "../../../../support/images/exif.ts";
import { readMetadata } from "../../../../support/images/read-location.ts";
import { xmpPacket } from "../../../../support/images/xmp.ts";

const degrees = gpsDirectory[2] ?? assert.fail("No latitude.");

/** One field alone that tells where somebody was or looked at (Exif 2.32, table 15). */
const telling: Readonly<Record<string, TiffDirectory>> = {
	"latitude (2)": { 2: degrees },
	"longitude (4)": { 4: degrees },
	"altitude (6)": { 6: { rationals: [[34, 1]] } },
	"latitude of the destination (0x14)": { 20: degrees },
	"longitude of the destination (0x16)": { 22: degrees },
	"name of the area (0x1c)": { 28: { raw: binary("ASCII\0\0\0", "Pariser Platz") } },
};

describe("withoutLocation of the GPS directory", () => {
	for (const littleEndian of [true, false]) {
		for (const [name, gps] of Object.entries(telling)) {
			it(`takes it out for one field: ${name}, ${littleEndian ? "II" : "MM"}`, async () => {
				const photo = toJpeg([exifSegment(phoneExif({ gps, littleEndian }))]);
				const before = await readMetadata(photo);
				const result = withoutLocation(photo);
				if ("refusal" in result) assert.fail(result.refusal);
				const { bytes, ...told } = result;
				assert.deepEqual(told, { removed: ["GPS position (EXIF)"], unexamined: [] });
				assert.deepEqual(await readMetadata(bytes), { location: [], rest: before.rest });
				const value = Object.values(gps).flatMap((field) => ("raw" in field ? [field.raw] : []));
				for (const text of value) assert.equal(Buffer.from(bytes).includes(Buffer.from(text)), false);
			});
		}
	}

	it("keeps one that tells a time, a direction or a satellite only", () => {
		for (const gps of [
			{ 7: degrees, 29: { text: "2026:01:31" } },
			{ 16: { text: "T" }, 17: { rationals: [[90, 1]] as const } },
			{ 8: { text: "12" }, 18: { text: "WGS-84" } },
		] satisfies readonly TiffDirectory[]) {
			const photo = toJpeg([exifSegment(phoneExif({ gps }))]);
			assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: [] });
		}
	});

	it("says so where more stands than it follows", () => {
		const one = { 259: { short: 6 } } satisfies TiffDirectory;
		const many = new Array(17).fill(one);
		const xmp = { 700: { raw: binary(xmpPacket({})) } } satisfies TiffDirectory;
		const pointers = (count: number) =>
			binary(
				"II*\0",
				u32(8, true),
				u16(count, true),
				...Array.from({ length: count }, (_, at) => pointer(at)),
			);
		for (const [name, exif, unexamined] of [
			["as many directories", toTiff({ directories: many.slice(1) }), []],
			["more directories", toTiff({ directories: many }), ["oversized metadata"]],
			["one packet", toTiff({ directories: [xmp, one] }), []],
			["two packets", toTiff({ directories: [xmp, xmp] }), ["oversized metadata"]],
			["as many ways to a position", pointers(16), []],
			["more ways to a position", pointers(17), ["oversized metadata"]],
		] as const) {
			const photo = toJpeg([exifSegment(exif)]);
			assert.deepEqual(
				withoutLocation(photo),
				{ bytes: photo, removed: [], unexamined: [...unexamined] },
				name,
			);
		}
	});
});

/** An entry that leads to a GPS directory outside the data. */
function pointer(index: number): Uint8Array {
	return binary(u16(0x8825, true), u16(4, true), u32(1, true), u32(60_000 + index, true));
}
