import { type ByteRange, MOST_PARTS, toText, toView } from "../bytes.ts";

export interface PngChunk {
	readonly type: string;
	readonly data: Uint8Array;
	/** The whole chunk, with length, type and checksum. */
	readonly range: ByteRange;
}

/** The chunks up to IEND (PNG specification, 5.3); undefined where one leaves the file or IEND is missing. */
export function readPngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
	const view = toView(bytes);
	const chunks: PngChunk[] = [];
	let at = 8;
	while (at + 12 <= bytes.length) {
		const length = view.getUint32(at);
		const end = at + 12 + length;
		if (end > bytes.length || chunks.length === MOST_PARTS) return undefined;
		const type = toText(bytes, at + 4, at + 8);
		chunks.push({ type, data: bytes.subarray(at + 8, end - 4), range: { start: at, end } });
		if (type === "IEND") return chunks;
		at = end;
	}
	return undefined;
}

/** Length, type, data and checksum. */
export function toPngChunk(type: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(data.length + 12);
	const view = toView(chunk);
	view.setUint32(0, data.length);
	for (let at = 0; at < 4; at++) chunk[4 + at] = type.charCodeAt(at);
	chunk.set(data, 8);
	view.setUint32(chunk.length - 4, toCrc32(chunk.subarray(4, chunk.length - 4)));
	return chunk;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** PNG specification, annex D. */
function toCrc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
