import { type ByteRange, toText, toView } from "../bytes.ts";
import { findIsoBox, type IsoBox, readIsoBoxes } from "../containers/iso-boxes.ts";
import type { Findings } from "./findings.ts";

export type HeifMetadata = "exif" | "xmp";

/**
 * The items of a HEIF file that are Exif or XMP, by number (ISO/IEC 14496-12, 8.11.6; 23008-12, annex A); undefined where
 * the list is damaged or an item is compressed.
 */
export function readMetadataItems(
	bytes: Uint8Array,
	{ unexamined }: Findings,
): ReadonlyMap<number, HeifMetadata> | undefined {
	const list = findIsoBox(bytes, ["meta", "iinf"]);
	if (!list) return new Map();
	const countLength = bytes[list.start] === 0 ? 2 : 4;
	const entries = readIsoBoxes(bytes, { start: list.start + 4 + countLength, end: list.end });
	if (!entries) return undefined;
	const items = new Map<number, HeifMetadata>();
	for (const entry of entries) {
		const item = entry.type === "infe" ? readEntry(bytes, entry) : undefined;
		if (item?.isEncoded) return undefined;
		if (!item || item.kind === "unknown") unexamined.add("application data");
		else if (item.kind !== "picture") items.set(item.id, item.kind);
	}
	return items;
}

interface Item {
	readonly id: number;
	readonly kind: HeifMetadata | "picture" | "unknown";
	readonly isEncoded: boolean;
}

/** Pictures by their codec, and pictures made of others (ISO/IEC 23008-12, 6.6 and annexes). */
const PICTURE_TYPES = /^(?:hvc1|hev1|lhv1|vvc1|av01|avc1|jpeg|j2k1|unci|grid|iovl|iden|tmap)$/;

/** Undefined for an entry of an old version, which gives no type. */
function readEntry(bytes: Uint8Array, entry: IsoBox): Item | undefined {
	const version = bytes[entry.start] ?? 0;
	const idLength = version === 2 ? 2 : 4;
	// Version and flags, number, protection, type.
	const typeAt = entry.start + 4 + idLength + 2;
	if (version < 2 || typeAt + 4 > entry.end) return undefined;
	const id = readNumber(toView(bytes), entry.start + 4, idLength);
	const type = toText(bytes, typeAt, typeAt + 4);
	const [, contentType = "", encoding = ""] = toText(bytes, typeAt + 4, entry.end).split("\0");
	if (type === "mime" && /xml/i.test(contentType)) return { id, kind: "xmp", isEncoded: encoding !== "" };
	const isPicture = PICTURE_TYPES.test(type) || (type === "mime" && contentType.startsWith("image/"));
	const kind = type === "Exif" ? "exif" : isPicture ? "picture" : "unknown";
	return { id, kind, isEncoded: false };
}

/**
 * Where the wanted items' bytes lie, in order (ISO/IEC 14496-12, 8.11.3); undefined where the box is damaged, or an item
 * lies outside the file or in a way that nobody writes for metadata.
 */
export function readItemExtents(
	bytes: Uint8Array,
	wanted: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, readonly ByteRange[]> | undefined {
	const box = findIsoBox(bytes, ["meta", "iloc"]);
	if (!box || box.end - box.start < 8) return undefined;
	const view = toView(bytes.subarray(0, box.end));
	const version = view.getUint8(box.start);
	const sizes = view.getUint16(box.start + 4);
	const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
	const indexSize = version === 0 ? 0 : sizes & 15;
	const numberSize = version < 2 ? 2 : 4;
	const idat = findIsoBox(bytes, ["meta", "idat"]);
	const found = new Map<number, readonly ByteRange[]>();
	let at = box.start + 6;
	const next = (size: number) => {
		at += size;
		return readNumber(view, at - size, size);
	};
	for (let left = next(numberSize); left > 0 && at < box.end; left--) {
		const id = next(numberSize);
		const method = version === 0 ? 0 : next(2) & 15;
		const isElsewhere = next(2) !== 0 || method > 1;
		const base = next(baseSize);
		const count = next(2);
		const extentsAt = at;
		at += count * (indexSize + offsetSize + lengthSize);
		if (!wanted.has(id)) continue;
		if (isElsewhere || at > box.end || (count > 1 && at === extentsAt)) return undefined;
		const space = method === 1 ? idat : { start: 0, end: bytes.length };
		if (!space) return undefined;
		const extents: ByteRange[] = [];
		for (let extent = extentsAt; extents.length < count; extent += indexSize + offsetSize + lengthSize) {
			const start = space.start + base + readNumber(view, extent + indexSize, offsetSize);
			const length = readNumber(view, extent + indexSize + offsetSize, lengthSize);
			// A length of nothing means all there is.
			const end = length === 0 ? space.end : start + length;
			if (start > end || end > space.end) return undefined;
			extents.push({ start, end });
		}
		found.set(id, extents);
	}
	return found;
}

/** An unsigned number of 0, 1, 2, 4 or 8 bytes; 0 where they are not there. */
function readNumber(view: DataView, at: number, size: number): number {
	if (at + size > view.byteLength) return 0;
	let number = 0;
	for (let index = 0; index < size; index++) number = number * 256 + view.getUint8(at + index);
	return number;
}
