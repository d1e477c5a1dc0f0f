import { type ByteRange, toView } from "../bytes.ts";

/** The structure Exif data have (TIFF 6.0, section 2): directories of entries that offsets lead to. */
export interface Tiff {
	readonly bytes: Uint8Array;
	readonly view: DataView;
	readonly littleEndian: boolean;
}

export interface Directory {
	readonly offset: number;
	/** How many entries it states, and how many of them the bytes hold. */
	readonly stated: number;
	readonly held: number;
}

export interface Entry {
	readonly at: number;
	readonly tag: number;
	/** As far as it lies in the bytes; short values stand in the entry itself. */
	readonly value: ByteRange;
	/** The value read as an offset. */
	readonly target: number;
	readonly isEmpty: boolean;
}

/** Bytes per value, by TIFF's type number. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

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

/** Undefined where no byte order or no offset of a directory stands. */
export function openTiff(bytes: Uint8Array): Tiff | undefined {
	if (!hasByteOrder(bytes) || bytes.length < 8) return undefined;
	return { bytes, view: toView(bytes), littleEndian: bytes[0] === 0x49 };
}

export function readDirectory({ bytes, view, littleEndian }: Tiff, offset: number): Directory | undefined {
	if (offset < 8 || offset + 2 > bytes.length) return undefined;
	const stated = view.getUint16(offset, littleEndian);
	return { offset, stated, held: Math.min(stated, Math.floor((bytes.length - offset - 2) / 12)) };
}

export function* entriesOf(tiff: Tiff, { offset, held }: Directory): Generator<Entry> {
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

/** The offset of the directory that follows; 0 where none does. */
export function nextDirectory(tiff: Tiff, { offset, held }: Directory): number {
	return readLong(tiff, offset + 2 + 12 * held);
}

/** 0, where no directory can be, outside the bytes. */
export function readLong({ bytes, view, littleEndian }: Tiff, at: number): number {
	return at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : 0;
}

/** Count, entries and the offset of the next directory. */
export function bodyOf({ bytes }: Tiff, { offset, held }: Directory): ByteRange {
	return { start: offset, end: Math.min(offset + 2 + 12 * held + 4, bytes.length) };
}

/** Takes entries out of a directory, in their order: those after them move up. */
export function removeEntries(tiff: Tiff, directory: Directory, removed: readonly Entry[]): void {
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
