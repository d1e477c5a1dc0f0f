import { type ByteRange, MOST_PARTS, toText, toView } from "../bytes.ts";

export interface IsoBox extends ByteRange {
	/** Four characters, e.g. "meta". `start` and `end` are the content, without the header. */
	readonly type: string;
}

/** The boxes that stand in `within` (ISO/IEC 14496-12, 4.2); undefined where one leaves it. */
export function readIsoBoxes(bytes: Uint8Array, within: ByteRange): readonly IsoBox[] | undefined {
	const view = toView(bytes);
	const boxes: IsoBox[] = [];
	let at = within.start;
	while (at + 8 <= within.end) {
		let size = view.getUint32(at);
		let header = 8;
		if (size === 1) {
			if (at + 16 > within.end) return undefined;
			size = view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12);
			header = 16;
		}
		const end = size === 0 ? within.end : at + size;
		if (end < at + header || end > within.end || boxes.length === MOST_PARTS) return undefined;
		boxes.push({ type: toText(bytes, at + 4, at + 8), start: at + header, end });
		at = end;
	}
	return boxes;
}

/** The box at the end of a path of types, e.g. `findIsoBox(bytes, "meta", "iprp", "ipco")`. */
export function findIsoBox(bytes: Uint8Array, ...path: readonly string[]): IsoBox | undefined {
	let found: IsoBox | undefined;
	let within: ByteRange = { start: 0, end: bytes.length };
	for (const type of path) {
		found = readIsoBoxes(bytes, within)?.find((box) => box.type === type);
		if (!found) return undefined;
		within = type === "meta" ? { start: found.start + 4, end: found.end } : found;
	}
	return found;
}
