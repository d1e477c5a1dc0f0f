import { type ByteRange, toText } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { blankMakerNotes } from "./maker-notes.ts";
import {
	bodyOf,
	type Directory,
	entriesOf,
	nextDirectory,
	openTiff,
	readDirectory,
	readLong,
	removeEntries,
	type Tiff,
} from "./tiff.ts";

/** Tags that point to further directories: Exif, interoperability, sub-images. */
const DIRECTORY_TAGS = [0x8769, 0xa005, 0x014a];
const GPS_TAG = 0x8825;
const MAKER_TAG = 0x010f;
/** Of a camera, and of a raw file's converter. */
const MAKER_NOTE_TAGS = [0x927c, 0xc634];
/** Other kinds of metadata that TIFF allows inside: XMP, IPTC, Photoshop resources. */
const EMBEDDED_TAGS = [0x02bc, 0x83bb, 0x8649];
const VALUE_TAGS = [MAKER_TAG, ...MAKER_NOTE_TAGS, ...EMBEDDED_TAGS];
/** Latitude, longitude, altitude, those of the destination, name of the area. The rest (time, satellites) is no position. */
const POSITION_TAGS = [2, 4, 6, 0x14, 0x16, 0x1c];

// Limits far beyond what cameras write, so that a file made for it cannot keep us busy.
const MOST_DIRECTORIES = 16;
const MOST_GPS_VALUES = 64;
const LONGEST_GPS_VALUE = 65_536;
const LONGEST_MAKER = 64;

/**
 * Takes the GPS directory out of Exif data (Exif 2.32, 4.6.6), in place: its entry leaves the directory it stands in, the
 * entries after it move up, and its own bytes become zero. Everything offsets point to stays where it is.
 */
export function blankExif(
	bytes: Uint8Array,
	findings: Findings,
	clean: (embedded: Uint8Array) => void,
): void {
	const tiff = openTiff(bytes);
	if (!tiff) return;
	const { directories, values, isCut } = walk(tiff);
	if (isCut) findings.unexamined.add("oversized metadata");
	for (const tag of EMBEDDED_TAGS) {
		const range = values.get(tag);
		if (range) clean(bytes.subarray(range.start, range.end));
	}
	for (const tag of MAKER_NOTE_TAGS) {
		const note = values.get(tag);
		if (note) blankMakerNotes(tiff, note, textOf(tiff, values.get(MAKER_TAG)), findings);
	}
	blankGps(tiff, directories, findings);
}

interface Walk {
	/** Those reached from the header, GPS excluded. */
	readonly directories: readonly Directory[];
	/** The first value of each tag that is read. */
	readonly values: ReadonlyMap<number, ByteRange>;
	/** Whether something lies behind a limit. */
	readonly isCut: boolean;
}

function walk(tiff: Tiff): Walk {
	const directories: Directory[] = [];
	const values = new Map<number, ByteRange>();
	const queue = [readLong(tiff, 4)];
	const seen = new Set<number>();
	let isCut = false;
	for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
		const directory = readDirectory(tiff, offset);
		if (!directory || seen.has(offset)) continue;
		if (directories.length === MOST_DIRECTORIES) {
			isCut = true;
			break;
		}
		seen.add(offset);
		directories.push(directory);
		for (const { tag, value, target } of entriesOf(tiff, directory)) {
			if (VALUE_TAGS.includes(tag)) {
				// A thumbnail repeats the camera.
				if (!values.has(tag)) values.set(tag, value);
				else if (tag !== MAKER_TAG) isCut = true;
			}
			if (!DIRECTORY_TAGS.includes(tag)) continue;
			// Several sub-images have their offsets elsewhere.
			const offsets = value.end - value.start < 8 ? [target] : readLongs(tiff, value);
			if (queue.length + offsets.length > MOST_DIRECTORIES) isCut = true;
			else queue.push(...offsets);
		}
		queue.push(nextDirectory(tiff, directory));
	}
	return { directories, values, isCut };
}

function readLongs(tiff: Tiff, { start, end }: ByteRange): readonly number[] {
	const count = Math.min(Math.floor((end - start) / 4), MOST_DIRECTORIES + 1);
	return Array.from({ length: count }, (_, index) => readLong(tiff, start + 4 * index));
}

function textOf({ bytes }: Tiff, range: ByteRange = { start: 0, end: 0 }): string {
	return toText(bytes, range.start, Math.min(range.end, range.start + LONGEST_MAKER));
}

function blankGps(tiff: Tiff, directories: readonly Directory[], findings: Findings): void {
	const bodies = directories.map((directory) => bodyOf(tiff, directory));
	const targets = findPositions(tiff, directories, findings);
	const found = directories.map((directory) => ({
		directory,
		positions: [...entriesOf(tiff, directory)].filter(
			({ tag, target }) => tag === GPS_TAG && targets.has(target),
		),
	}));
	for (const { directory, positions } of found) {
		if (positions.length === 0) continue;
		findings.removed.add("GPS position (EXIF)");
		removeEntries(tiff, directory, positions);
		for (const target of new Set(positions.map(({ target }) => target))) blankDirectory(tiff, target, bodies);
	}
}

/** The offsets of the GPS directories that tell a position. */
function findPositions(
	tiff: Tiff,
	directories: readonly Directory[],
	{ unexamined }: Findings,
): ReadonlySet<number> {
	const targets = new Set<number>();
	for (const directory of directories) {
		for (const { tag, target } of entriesOf(tiff, directory)) {
			if (tag !== GPS_TAG || targets.has(target)) continue;
			if (targets.size === MOST_DIRECTORIES) {
				unexamined.add("oversized metadata");
				break;
			}
			targets.add(target);
		}
	}
	return new Set([...targets].filter((target) => tellsPosition(tiff, target)));
}

function tellsPosition(tiff: Tiff, offset: number): boolean {
	const directory = readDirectory(tiff, offset);
	if (!directory) return false;
	for (const { tag, isEmpty } of entriesOf(tiff, directory)) {
		if (POSITION_TAGS.includes(tag) && !isEmpty) return true;
	}
	return false;
}

/** Only a damaged file shares bytes between directories: those of the others stay. */
function blankDirectory(tiff: Tiff, offset: number, others: readonly ByteRange[]): void {
	const directory = readDirectory(tiff, offset);
	if (!directory) return;
	const ranges = [bodyOf(tiff, directory)];
	for (const { value } of entriesOf(tiff, {
		...directory,
		held: Math.min(directory.held, MOST_GPS_VALUES),
	})) {
		ranges.push({ start: value.start, end: Math.min(value.end, value.start + LONGEST_GPS_VALUE) });
	}
	for (const range of ranges) {
		for (const free of without(range, [{ start: 0, end: 8 }, ...others]))
			tiff.bytes.fill(0, free.start, free.end);
	}
}

function without(range: ByteRange, kept: readonly ByteRange[]): readonly ByteRange[] {
	return kept.reduce<readonly ByteRange[]>(
		(ranges, { start, end }) =>
			ranges.flatMap((free) =>
				[
					{ start: free.start, end: Math.min(free.end, start) },
					{ start: Math.max(free.start, end), end: free.end },
				].filter((rest) => rest.start < rest.end),
			),
		[range],
	);
}
