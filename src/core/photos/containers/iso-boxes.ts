import { type ByteRange, MOST_PARTS, toText, toView } from "../bytes.ts";

/** `start` and `end` are the content, without the header. */
export interface IsoBox extends ByteRange {
	/** Where the header starts: a size, and then the type. */
	readonly at: number;
	/** Four characters, e.g. "meta". */
	readonly type: string;
}

/** The boxes that stand in `within` (ISO/IEC 14496-12, 4.2); undefined where one leaves it. */
export function readIsoBoxes(bytes: Uint8Array, within: ByteRange): readonly IsoBox[] | undefined {
	const boxes: IsoBox[] = [];
	let at = within.start;
	while (at + 8 <= within.end) {
		const box = readIsoBox(bytes, { start: at, end: within.end });
		if (!box || boxes.length === MOST_PARTS) return undefined;
		boxes.push(box);
		at = box.end;
	}
	return boxes;
}

/** The box at the start of `within`; undefined where it leaves it. */
export function readIsoBox(bytes: Uint8Array, { start: at, end: limit }: ByteRange): IsoBox | undefined {
	if (at + 8 > limit) return undefined;
	const view = toView(bytes);
	let size = view.getUint32(at);
	let header = 8;
	if (size === 1) {
		if (at + 16 > limit) return undefined;
		size = view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12);
		header = 16;
	}
	const end = size === 0 ? limit : at + size;
	if (end < at + header || end > limit) return undefined;
	return { at, type: toText(bytes, at + 4, at + 8), start: at + header, end };
}

/** The box at the end of a path of types, e.g. `["meta", "iprp", "ipco"]`. */
export function findIsoBox(
	bytes: Uint8Array,
	path: readonly string[],
	within: ByteRange = { start: 0, end: bytes.length },
): IsoBox | undefined {
	let found: IsoBox | undefined;
	let parent = within;
	for (const type of path) {
		found = readIsoBoxes(bytes, parent)?.find((box) => box.type === type);
		if (!found) return undefined;
		parent = type === "meta" ? { start: found.start + 4, end: found.end } : found;
	}
	return found;
}
