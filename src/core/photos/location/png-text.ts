import { Unzlib, zlibSync } from "fflate";
import { toText } from "../bytes.ts";
import type { PngChunk } from "../containers/png-chunks.ts";

/** A PNG text chunk: tEXt, zTXt or iTXt (PNG specification, 11.3.3). */
export interface PngText {
	/** Everything before the text. */
	readonly head: Uint8Array;
	readonly text: Uint8Array;
	readonly isCompressed: boolean;
}

/** Undefined for other chunks. */
export function pngKeyword({ type, data }: PngChunk): string | undefined {
	const end = data.subarray(0, 80).indexOf(0);
	return end !== -1 && ["tEXt", "zTXt", "iTXt"].includes(type) ? toText(data, 0, end) : undefined;
}

/** A copy of the text; undefined where it is damaged or unpacks to more than `mostBytes`. */
export function readPngText({ type, data }: PngChunk, mostBytes: number): PngText | undefined {
	const keywordEnd = data.indexOf(0);
	const textAt = textStart(type, data, keywordEnd + 1);
	const isCompressed = type === "zTXt" || (type === "iTXt" && data[keywordEnd + 1] === 1);
	const text = isCompressed ? unpack(data.subarray(textAt), mostBytes) : data.slice(textAt);
	return text && { head: data.subarray(0, textAt), text, isCompressed };
}

/** The chunk's data with its text as it is now. */
export function toPngTextData({ head, text, isCompressed }: PngText): Uint8Array {
	const written = isCompressed ? zlibSync(text) : text;
	const data = new Uint8Array(head.length + written.length);
	data.set(head);
	data.set(written, head.length);
	return data;
}

/** In zTXt the compression method stands before the text, in iTXt also a flag, a language and a translated keyword. */
function textStart(type: string, data: Uint8Array, afterKeyword: number): number {
	if (type === "tEXt") return afterKeyword;
	if (type === "zTXt") return afterKeyword + 1;
	const languageEnd = data.indexOf(0, afterKeyword + 2);
	const translatedEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1);
	return translatedEnd === -1 ? data.length : translatedEnd + 1;
}

const STEP = 4096;

/** In small steps, so that a little that unpacks to a lot is noticed before it fills the memory. */
function unpack(packed: Uint8Array, mostBytes: number): Uint8Array | undefined {
	const parts: Uint8Array[] = [];
	let length = 0;
	const stream = new Unzlib((part) => {
		length += part.length;
		if (length > mostBytes) throw new RangeError("The text unpacks to more than anybody writes.");
		parts.push(part);
	});
	try {
		for (let at = 0; at < packed.length; at += STEP) {
			stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch {
		return undefined;
	}
	const text = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		text.set(part, at);
		at += part.length;
	}
	return text;
}
