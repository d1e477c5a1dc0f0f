import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import { exifSegment, pngChunk, toJpeg, toPng } from "../../../../support/images/containers.ts";
import { phoneExif, toTiff } from "../../../../support/images/exif.ts";

const place = "Pariser Platz, Berlin\0\0\0";
const nothing = "\0".repeat(place.length);

/** Nikon's notes are a TIFF of their own. */
const nikonNote = (text: string) =>
	binary(
		"Nikon\0\u0002\u0010\0\0",
		toTiff({ directories: [{ 1: { text: "0210" }, 57: { raw: binary(text) } }] }),
	);

/** A directory with one entry whose value lies `valueAt` in the Exif data, and the value. */
const note = (header: string, tag: number, valueAt: number, text: string) =>
	binary(
		header,
		u16(1, true),
		u16(tag, true),
		u16(7, true),
		u32(text.length, true),
		u32(valueAt, true),
		u32(0),
		text,
	);

/** Where the text of a note stands in the Exif data: to be written into the note before it is known. */
function exifWithNote(maker: string, header: string, tag: number, text: string): Uint8Array {
	const draft = phoneExif({ maker, makerNote: note(header, tag, 0, text.replace(/./gs, "?")) });
	const valueAt = Buffer.from(draft).indexOf("?");
	return phoneExif({ maker, makerNote: note(header, tag, valueAt, text) });
}

const panasonicTags = [0x67, 0x69, 0x6b, 0x6d, 0x6f, 0x80];

/** Photos whose maker's notes name a place, by what stands for it. */
const photos: Readonly<Record<string, (text: string) => Uint8Array>> = {
	Nikon: (text) => phoneExif({ maker: "NIKON CORPORATION", makerNote: nikonNote(text) }),
	...Object.fromEntries(
		panasonicTags.flatMap((tag) => [
			[`Panasonic ${tag}`, (text: string) => exifWithNote("Panasonic", "Panasonic\0\0\0", tag, text)],
			[`Leica ${tag}`, (text: string) => exifWithNote("LEICA", "LEICA\0\0\0", tag, text)],
			[
				`Leica of today ${tag}`,
				(text: string) => exifWithNote("LEICA CAMERA AG", "LEICA CAMERA AG\0\0\0", tag, text),
			],
		]),
	),
};

describe("withoutLocation of maker notes", () => {
	for (const [name, toExif] of Object.entries(photos)) {
		it(`empties a place that is known to stand there: ${name}`, () => {
			assert.deepEqual(withoutLocation(toJpeg([exifSegment(toExif(place))])), {
				bytes: toJpeg([exifSegment(toExif(nothing))]),
				removed: ["place names (maker notes)"],
				unexamined: [],
			});
		});

		it(`keeps a field that names none: ${name}`, () => {
			for (const text of [nothing, "---".padEnd(place.length, "\0"), "0100".padEnd(place.length, "\0")]) {
				const photo = toJpeg([exifSegment(toExif(text))]);
				assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: [] });
			}
		});
	}

	it("keeps notes of makers that name no place, and other fields of those that do", () => {
		for (const [maker, makerNote] of [
			["Apple", binary("Apple iOS\0\0\u0001MM", new Uint8Array(40))],
			["Canon", note("", 0x10, 8, place)],
			["SONY", binary("SONY DSC \0\0\0", new Uint8Array(40))],
			["FUJIFILM", binary("FUJIFILM", u32(12, true), new Uint8Array(40))],
			["NIKON", binary("Nikon\0\u0001\0", new Uint8Array(40))],
			["NIKON CORPORATION", nikonNote("").subarray(0, 12)],
			["Panasonic", note("Panasonic\0\0\0", 0x66, 8, place)],
			["Leica Camera AG", note("LEICA\0\0\0", 0x6d, 8, place)],
			["samsung", note("", 0x21, 8, place)],
			["SAMSUNG", binary("STMN100", new Uint8Array(60))],
			["SAMSUNG", binary("ST", [0x31, 0, 7, 0, 4, 0, 0, 0], "Bonn", new Uint8Array(60))],
		] as const) {
			const photo = toJpeg([exifSegment(phoneExif({ maker, makerNote }))]);
			assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: [] }, maker);
		}
	});

	it("says so of notes that nobody here knows, and of places whose bytes nobody can find", () => {
		for (const [maker, makerNote] of [
			["Ada Optics", binary("a maker's own note")],
			["", binary("a maker's own note")],
			["SAMSUNG", note("", 0x31, 8, place)],
			["Panasonic", note("Panasonic\0\0\0", 0x6d, 8, place)],
		] as const) {
			const photo = toJpeg([exifSegment(phoneExif({ maker, makerNote }))]);
			assert.deepEqual(
				withoutLocation(photo),
				{ bytes: photo, removed: [], unexamined: ["maker notes"] },
				maker,
			);
		}
		for (const exif of [
			exifWithNote("SAMSUNG", "", 0x31, place),
			exifWithNote("Panasonic", "Panasonic\0\0\0", 0x6d, "x".repeat(2000)),
		]) {
			const photo = toJpeg([exifSegment(exif)]);
			assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: ["maker notes"] });
		}
		const text = toPng([pngChunk("tEXt", "exif:MakerNote\0", "65, 112, 112")]);
		assert.deepEqual(withoutLocation(text), { bytes: text, removed: [], unexamined: ["maker notes"] });
	});
});
