import { type ByteRange, MOST_PARTS, toText, toView } from "../bytes.ts";

export interface RiffChunk extends ByteRange {
	/** Four characters, e.g. "VP8 ". `start` and `end` are the data, without header and padding. */
	readonly type: string;
}

/** The chunks of a WebP file (RFC 9649, section 2.3); undefined where one leaves the file. */
export function readRiffChunks(bytes: Uint8Array): readonly RiffChunk[] | undefined {
	const view = toView(bytes);
	const chunks: RiffChunk[] = [];
	let at = 12;
	while (at + 8 <= bytes.length) {
		const start = at + 8;
		const end = start + view.getUint32(at + 4, true);
		if (end > bytes.length || chunks.length === MOST_PARTS) return undefined;
		chunks.push({ type: toText(bytes, at, at + 4), start, end });
		at = end + (end & 1);
	}
	return chunks.length > 0 ? chunks : undefined;
}
