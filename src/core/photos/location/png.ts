import { type PngChunk, readPngChunks, toPngChunk } from "../containers/png-chunks.ts";
import { blankMetadata } from "./metadata.ts";
import { pngKeyword, readPngText, toPngTextData } from "./png-text.ts";
import { editRawProfile } from "./raw-profile.ts";
import type { Traces } from "./trace.ts";
import { blankXmp } from "./xmp.ts";

/** All unpacked text of one file together. */
const MOST_UNPACKED = 2 * 2 ** 20;

/** A PNG without its location; undefined for one that is damaged. Only chunks that told it are written anew or left out. */
export function blankPng(bytes: Uint8Array, traces: Traces): Uint8Array | undefined {
	const chunks = readPngChunks(bytes);
	if (!chunks) return undefined;
	const parts: Uint8Array[] = [];
	let keptFrom = 0;
	let unpackable = MOST_UNPACKED;
	for (const chunk of chunks) {
		const replacement = blankChunk(chunk, unpackable, traces);
		if (replacement === "damaged") return undefined;
		unpackable -= replacement.unpacked;
		if (!replacement.chunk) continue;
		parts.push(bytes.subarray(keptFrom, chunk.range.start), replacement.chunk);
		keptFrom = chunk.range.end;
	}
	return keptFrom === 0 ? bytes : join([...parts, bytes.subarray(keptFrom)]);
}

/** `chunk` stands only where the old one told a location; it is empty where that was all it told. */
type Replacement = { readonly chunk?: Uint8Array; readonly unpacked: number };

function blankChunk(chunk: PngChunk, unpackable: number, traces: Traces): Replacement | "damaged" {
	if (chunk.type === "eXIf") {
		const data = chunk.data.slice();
		const isChanged = isBlanked(traces, (found) => blankMetadata(data, found));
		return { unpacked: 0, ...(isChanged && { chunk: toPngChunk(chunk.type, data) }) };
	}
	const keyword = pngKeyword(chunk);
	if (keyword === undefined) return { unpacked: 0 };
	// ImageMagick writes each Exif field of a converted photo as a text of its own, e.g. "exif:GPSLatitude".
	if (/gps|latitude|longitude/i.test(keyword)) {
		traces.add("GPS position (text)");
		return { unpacked: 0, chunk: new Uint8Array(0) };
	}
	const isProfile = /^raw profile type (?:exif|app1|xmp|iptc|8bim)$/i.test(keyword);
	if (!isProfile && keyword !== "XML:com.adobe.xmp") return { unpacked: 0 };
	const text = readPngText(chunk, unpackable);
	if (!text) return "damaged";
	const isChanged = isBlanked(traces, (found) => {
		if (isProfile) editRawProfile(text.text, (profile) => blankMetadata(profile, found));
		else blankXmp(text.text, found);
	});
	return {
		unpacked: text.isCompressed ? text.text.length : 0,
		...(isChanged && { chunk: toPngChunk(chunk.type, toPngTextData(text)) }),
	};
}

function isBlanked(traces: Traces, blank: (found: Traces) => void): boolean {
	const found: Traces = new Set();
	blank(found);
	for (const trace of found) traces.add(trace);
	return found.size > 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
