import { type ByteRange, toView } from "../bytes.ts";
import type { Traces } from "./trace.ts";

/** Tags that point to further directories: Exif, interoperability, sub-images. */
const DIRECTORY_TAGS = [0x8769, 0xa005, 0x014a];
const GPS_TAG = 0x8825;
/** Other kinds of metadata that TIFF allows inside: XMP, IPTC, Photoshop resources. */
const EMBEDDED_TAGS = [0x02bc, 0x83bb, 0x8649];
/** Latitude, longitude, altitude, those of the destination, name of the area. The rest (time, satellites) is no position. */
const POSITION_TAGS = [2, 4, 6, 0x14, 0x16, 0x1c];
/** Bytes per value, by TIFF's type number. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

// Limits far beyond what cameras write, so that a file made for it cannot keep us busy.
const MOST_DIRECTORIES = 16;
const MOST_GPS_VALUES = 64;
const LONGEST_GPS_VALUE = 65_536;

interface Tiff {
	readonly bytes: Uint8Array;
	readonly view: DataView;
	readonly littleEndian: boolean;
}

interface Directory {
	readonly offset: number;
	/** How many entries it states, and how many of them the bytes hold. */
	readonly stated: number;
	readonly held: number;
}

interface Entry {
	readonly at: number;
	readonly tag: number;
	/** As far as it lies in the bytes; short values stand in the entry itself. */
	readonly value: ByteRange;
	/** The value read as an offset. */
	readonly target: number;
	readonly isEmpty: boolean;
}

/** Whether the bytes start as TIFF does: with "II" or "MM", which gives the byte order, and 42 in that order. */
export function isTiff(bytes: Uint8Array): boolean {
	const [, , third, fourth] = bytes;
	return (
		hasByteOrder(bytes) && (bytes[0] === 0x49 ? third === 42 && fourth === 0 : third === 0 && fourth === 42)
	);
}

/** Not every reader asks for the 42. */
export function hasByteOrder(bytes: Uint8Array): boolean {
	return (bytes[0] === 0x49 || bytes[0] === 0x4d) && bytes[1] === bytes[0];
}

/**
 * Takes the GPS directory out of Exif data (Exif 2.32, 4.6.6), in place: its entry leaves the directory it stands in, the
 * entries after it move up, and its own bytes become zero. Everything offsets point to stays where it is.
 */
export function blankExif(bytes: Uint8Array, traces: Traces, clean: (embedded: Uint8Array) => void): void {
	if (!hasByteOrder(bytes) || bytes.length < 8) return;
	const tiff: Tiff = { bytes, view: toView(bytes), littleEndian: bytes[0] === 0x49 };
	const { directories, embedded } = walk(tiff);
	for (const range of embedded) clean(bytes.subarray(range.start, range.end));
	const bodies = directories.map((directory) => bodyOf(tiff, directory));
	const targets = findPositions(tiff, directories);
	const found = directories.map((directory) => ({
		directory,
		positions: [...entriesOf(tiff, directory)].filter(
			({ tag, target }) => tag === GPS_TAG && targets.has(target),
		),
	}));
	for (const { directory, positions } of found) {
		if (positions.length === 0) continue;
		traces.add("GPS position (EXIF)");
		removeEntries(tiff, directory, positions);
		for (const target of new Set(positions.map(({ target }) => target))) blankDirectory(tiff, target, bodies);
	}
}

/** The directories reached from the header, GPS excluded, and the first value of each embedded kind. */
function walk(tiff: Tiff): { directories: readonly Directory[]; embedded: readonly ByteRange[] } {
	const directories: Directory[] = [];
	const embedded = new Map<number, ByteRange>();
	const queue = [readLong(tiff, 4)];
	const seen = new Set<number>();
	for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
		const directory = readDirectory(tiff, offset);
		if (!directory || seen.has(offset) || directories.length === MOST_DIRECTORIES) continue;
		seen.add(offset);
		directories.push(directory);
		for (const { tag, value, target } of entriesOf(tiff, directory)) {
			if (EMBEDDED_TAGS.includes(tag) && !embedded.has(tag)) embedded.set(tag, value);
			if (!DIRECTORY_TAGS.includes(tag) || queue.length > MOST_DIRECTORIES) continue;
			// Several sub-images have their offsets elsewhere.
			const offsets = value.end - value.start < 8 ? [target] : readLongs(tiff, value);
			queue.push(...offsets);
		}
		queue.push(readLong(tiff, offset + 2 + 12 * directory.held));
	}
	return { directories, embedded: [...embedded.values()] };
}

function readDirectory({ bytes, view, littleEndian }: Tiff, offset: number): Directory | undefined {
	if (offset < 8 || offset + 2 > bytes.length) return undefined;
	const stated = view.getUint16(offset, littleEndian);
	return { offset, stated, held: Math.min(stated, Math.floor((bytes.length - offset - 2) / 12)) };
}

function* entriesOf(tiff: Tiff, { offset, held }: Directory): Generator<Entry> {
	const { bytes, view, littleEndian } = tiff;
	for (let index = 0; index < held; index++) {
		const at = offset + 2 + 12 * index;
		const count = view.getUint32(at + 4, littleEndian);
		const size = (TYPE_SIZES[view.getUint16(at + 2, littleEndian)] ?? 0) * count;
		const target = view.getUint32(at + 8, littleEndian);
		const start = Math.min(size <= 4 ? at + 8 : target, bytes.length);
		const value = { start, end: Math.min(start + size, bytes.length) };
		yield { at, tag: view.getUint16(at, littleEndian), value, target, isEmpty: count === 0 };
	}
}

/** 0, where no directory can be, outside the bytes. */
function readLong({ bytes, view, littleEndian }: Tiff, at: number): number {
	return at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : 0;
}

function tellsPosition(tiff: Tiff, offset: number): boolean {
	const directory = readDirectory(tiff, offset);
	if (!directory) return false;
	for (const { tag, isEmpty } of entriesOf(tiff, directory)) {
		if (POSITION_TAGS.includes(tag) && !isEmpty) return true;
	}
	return false;
}

function readLongs(tiff: Tiff, { start, end }: ByteRange): readonly number[] {
	const count = Math.min(Math.floor((end - start) / 4), MOST_DIRECTORIES);
	return Array.from({ length: count }, (_, index) => readLong(tiff, start + 4 * index));
}

/** The offsets of the GPS directories that tell a position. */
function findPositions(tiff: Tiff, directories: readonly Directory[]): ReadonlySet<number> {
	const targets = new Set<number>();
	for (const directory of directories) {
		for (const { tag, target } of entriesOf(tiff, directory)) {
			if (tag === GPS_TAG && targets.size < MOST_DIRECTORIES) targets.add(target);
		}
	}
	return new Set([...targets].filter((target) => tellsPosition(tiff, target)));
}

/** Count, entries and the offset of the next directory. */
function bodyOf({ bytes }: Tiff, { offset, held }: Directory): ByteRange {
	return { start: offset, end: Math.min(offset + 2 + 12 * held + 4, bytes.length) };
}

function removeEntries(tiff: Tiff, directory: Directory, removed: readonly Entry[]): void {
	const { end } = bodyOf(tiff, directory);
	let written = removed[0]?.at ?? end;
	for (const [index, { at }] of removed.entries()) {
		const keptEnd = removed[index + 1]?.at ?? end;
		tiff.bytes.copyWithin(written, at + 12, keptEnd);
		written += Math.max(keptEnd - at - 12, 0);
	}
	tiff.bytes.fill(0, written, end);
	tiff.view.setUint16(directory.offset, directory.stated - removed.length, tiff.littleEndian);
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
