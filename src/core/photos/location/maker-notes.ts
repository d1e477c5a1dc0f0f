import { type ByteRange, hasText, toText } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { entriesOf, openTiff, readDirectory, readLong, type Tiff } from "./tiff.ts";

/** Notes that are a directory in which known tags name places (ExifTool's tables Nikon, Panasonic and Samsung Type2). */
interface NoteFormat {
	readonly maker: RegExp;
	readonly header: string;
	/** From the start of the notes: a TIFF header of their own, or a directory whose offsets count from the start of Exif. */
	readonly tiffAt?: number;
	readonly directoryAt?: number;
	readonly placeTags: readonly number[];
	/** From where its offsets count depends on the camera. */
	readonly hasUnknownOffsets?: true;
}

/** Location, country, state, city, landmark, and city again. */
const PANASONIC_PLACES = [0x67, 0x69, 0x6b, 0x6d, 0x6f, 0x80];

const FORMATS: readonly NoteFormat[] = [
	{ maker: /^nikon/i, header: "Nikon\0\u0002", tiffAt: 10, placeTags: [0x39] },
	{ maker: /^panasonic/i, header: "Panasonic\0", directoryAt: 12, placeTags: PANASONIC_PLACES },
	{ maker: /^leica\0*$/i, header: "LEICA\0\0\0", directoryAt: 8, placeTags: PANASONIC_PLACES },
	{ maker: /^leica/i, header: "LEICA CAMERA AG\0", directoryAt: 18, placeTags: PANASONIC_PLACES },
	{
		maker: /^samsung/i,
		header: "",
		directoryAt: 0,
		placeTags: [0x2f, 0x30, 0x31, 0x32, 0x33, 0x34],
		hasUnknownOffsets: true,
	},
];

/** ExifTool 13 knows no other place in the notes of these makers. The home city of a clock is none. */
const KNOWN_MAKERS =
	/^(?:apple|asahi|canon|casio|eastman|fuji|general imaging|google|hewlett|hp\b|jvc|kodak|konica|leica|minolta|motorola|nikon|nintendo|olympus|om digital|panasonic|pentax|ricoh|samsung|sanyo|sigma|sony)/i;

/** What starts with no directory gives a number of entries that no camera writes. */
const MOST_ENTRIES = 512;
/** In bytes; cameras keep 64 to 80. */
const LONGEST_PLACE = 1024;

/** Blanks the place names that are known to stand in a maker's notes, in place, and says so of notes that nobody knows. */
export function blankMakerNotes(tiff: Tiff, note: ByteRange, maker: string, findings: Findings): void {
	const format = FORMATS.find(
		(known) => known.maker.test(maker) && hasText(tiff.bytes, known.header, note.start),
	);
	if (!format) {
		if (!KNOWN_MAKERS.test(maker)) findings.unexamined.add("maker notes");
		return;
	}
	const { tiffAt, directoryAt = 0, placeTags, hasUnknownOffsets } = format;
	const isOwn = tiffAt !== undefined;
	const notes = isOwn ? openTiff(tiff.bytes.subarray(note.start + tiffAt, note.end)) : tiff;
	const directory = notes && readDirectory(notes, isOwn ? readLong(notes, 4) : note.start + directoryAt);
	if (!directory || directory.stated > MOST_ENTRIES) return;
	for (const { tag, value } of entriesOf(notes, directory)) {
		if (!placeTags.includes(tag)) continue;
		const text = notes.bytes.subarray(value.start, value.end);
		const isOutside = !isOwn && (value.start < note.start || value.end > note.end);
		if (hasUnknownOffsets || isOutside || text.length > LONGEST_PLACE) findings.unexamined.add("maker notes");
		else if (/[a-z\u0080-\u00ff]/i.test(toText(text))) {
			text.fill(0);
			findings.removed.add("place names (maker notes)");
		}
	}
}
