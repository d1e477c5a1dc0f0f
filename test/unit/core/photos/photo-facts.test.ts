import assert from "node:assert/strict";
import { photoFacts } from "../../../../src/core/photos/taken/photo-facts.ts";
import { readOffset } from "../../../../src/core/photos/taken/photo-time.ts";
import { pngChunk, riffChunk, toPng, toWebp } from "../../../support/images/containers.ts";
import { type TiffDirectory, toTiff } from "../../../support/images/exif.ts";
import { toHeif } from "../../../support/images/heif.ts";
import { exifSegment, toJpeg, xmpSegment } from "../../../support/images/jpeg.ts";

const TAKEN: TiffDirectory = { 36867: { text: "2026:03:02 14:32:10" } };

function exif(directory: TiffDirectory, main: TiffDirectory = {}, littleEndian = true): Uint8Array {
	return toTiff({ directories: [{ ...main, 34665: { directory } }], littleEndian });
}

function jpeg(directory: TiffDirectory, main: TiffDirectory = {}): Uint8Array {
	return toJpeg([exifSegment(exif(directory, main))]);
}

const wall = { wall: "2026-03-02T14:32:10", source: "exif", camera: "" };

describe("photoFacts", () => {
	it("reads the camera's clock, its offset, the fraction and the camera", () => {
		const bytes = jpeg(
			{ ...TAKEN, 36881: { text: "+01:00" }, 37521: { text: "123" }, 42033: { text: "777" } },
			{ 271: { text: "Ada Optics" }, 272: { text: "A1" } },
		);
		assert.deepEqual(photoFacts(bytes, "IMG_1.JPG"), {
			...wall,
			offset: 60,
			fraction: "123",
			camera: "Ada Optics A1 777",
		});
	});

	it("reads the same from every container and byte order", () => {
		for (const littleEndian of [true, false]) {
			const tiff = exif(TAKEN, {}, littleEndian);
			const files = [
				toJpeg([exifSegment(tiff)]),
				toPng([pngChunk("eXIf", tiff)]),
				toWebp([riffChunk("VP8 ", "x"), riffChunk("EXIF", tiff)]),
				toHeif({ exif: tiff }),
			];
			for (const bytes of files) assert.deepEqual(photoFacts(bytes, "x"), wall);
		}
	});

	it("takes the offset of a change only where the change was the taking", () => {
		const changed = (time: string, more: TiffDirectory = {}) =>
			photoFacts(jpeg({ ...TAKEN, 36880: { text: "+02:00" }, ...more }, { 306: { text: time } }), "x").offset;
		assert.equal(changed("2026:03:02 14:32:10"), 120);
		assert.equal(changed("2026:03:09 20:00:00"), undefined);
		assert.equal(changed("2026:03:09 20:00:00", { 36881: { text: "+01:00" } }), 60);
	});

	it("reads the offsets that cameras write", () => {
		const offsets = ["+01:00", "-5:00", "-05:30", "   :  ", "Z", "+15:00", "", undefined];
		assert.deepEqual(offsets.map(readOffset), [
			60,
			-300,
			-330,
			undefined,
			0,
			undefined,
			undefined,
			undefined,
		]);
	});

	it("reads what satellites told, also without the day", () => {
		const gps = (day?: string, hour = 13) => {
			const directory: TiffDirectory = {
				7: {
					rationals: [
						[hour, 1],
						[32, 1],
						[800, 100],
					],
				},
				...(day !== undefined && { 29: { text: day } }),
			};
			return photoFacts(jpeg(TAKEN, { 34853: { directory } }), "x").gps;
		};
		assert.equal(gps("2026:03:02"), "2026-03-02T13:32:08");
		assert.equal(gps(), "2026-03-02T13:32:08");
		assert.equal(gps(undefined, 1), "2026-03-03T01:32:08");
		assert.equal(gps("1970:01:01"), undefined);
	});

	it("takes nothing for a time that is none", () => {
		for (const text of [
			"0000:00:00 00:00:00",
			"1970:01:01 00:00:00",
			"2000:01:01 00:00:12",
			"2026:13:02 10:00:00",
			"2026:02:30 10:00:00",
			"    :  :     :  :  ",
		])
			assert.deepEqual(photoFacts(jpeg({ 36867: { text } }), "IMG_1.JPG"), { camera: "" });
	});

	it("reads XMP and a PNG's own word where there is no Exif", () => {
		const xmp = '<x exif:DateTimeOriginal="2026-03-02T14:32:10.5+01:00"/>';
		assert.deepEqual(photoFacts(toJpeg([xmpSegment(xmp)]), "x"), {
			...wall,
			offset: 60,
			fraction: "5",
			source: "xmp",
		});
		const created = pngChunk("tEXt", "Creation Time\0", "2026:03:02 14:32:10");
		assert.deepEqual(photoFacts(toPng([created]), "x"), { ...wall, source: "png" });
	});

	const names: readonly (readonly [string, string])[] = [
		["PXL_20260302_133210123.jpg", "2026-03-02T13:32:10 UTC .123"],
		["PXL_20260302_133210123.PORTRAIT.jpg", "2026-03-02T13:32:10 UTC .123"],
		["IMG_20260302_143210.jpg", "2026-03-02T14:32:10"],
		["MVIMG_20260302_143210.jpg", "2026-03-02T14:32:10"],
		["20260302_143210.jpg", "2026-03-02T14:32:10"],
		["2026-03-02 14.32.10.jpg", "2026-03-02T14:32:10"],
		["Screenshot_20260302-143210.png", "2026-03-02T14:32:10"],
		["Screenshot 2026-03-02 at 2.32.10\u202fPM.png", "2026-03-02T14:32:10"],
		["Bildschirmfoto 2026-03-02 um 14.32.10.png", "2026-03-02T14:32:10"],
		["signal-2026-03-02-143210.jpg", "2026-03-02 only"],
		["WhatsApp Image 2026-03-02 at 14.32.10.jpeg", "2026-03-02 only"],
		["photo_2026-03-02_14-32-10.jpg", "2026-03-02 only"],
		["IMG-20260302-WA0004.jpg", "2026-03-02 only"],
		["build_20260302_240000.png", ""],
		["IMG_1234.HEIC", ""],
		["DSC01234.JPG", ""],
		["1772458330123.jpg", ""],
		["20261302_143210.jpg", ""],
		["120260302_1432105.jpg", ""],
	];
	for (const [name, expected] of names) {
		it(`reads ${name}`, () => {
			const { wall: clock, offset, fraction, dayOnly } = photoFacts(toJpeg([]), name);
			const said = [
				clock ?? "",
				offset === 0 ? " UTC" : "",
				fraction ? ` .${fraction}` : "",
				dayOnly ? `${dayOnly} only` : "",
			];
			assert.equal(said.join(""), expected);
		});
	}

	it("throws on no bytes", () => {
		const whole = jpeg(TAKEN, { 271: { text: "Ada" } });
		for (let length = 0; length < whole.length; length++) photoFacts(whole.subarray(0, length), "x.jpg");
		for (let at = 0; at < whole.length; at++) {
			const bytes = Uint8Array.from(whole);
			bytes[at] = 255;
			photoFacts(bytes, "x.jpg");
		}
	});
});
