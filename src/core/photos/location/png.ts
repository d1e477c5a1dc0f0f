import { type PngChunk, readPngChunks, toPngChunk } from "../containers/png-chunks.ts";
import { type Findings, noFindings } from "./findings.ts";
import { blankLoose } from "./loose.ts";
import { blankMetadata } from "./metadata.ts";
import { pngKeyword, readPngText, toPngTextData } from "./png-text.ts";
import { editRawProfile } from "./raw-profile.ts";
import { locationKeyword } from "./vocabulary.ts";
import { blankXmp } from "./xmp.ts";

/** All unpacked text of one file together. */
const MOST_UNPACKED = 2 * 2 ** 20;

/** Chunks of pictures, and those of programs that ExifTool's table PNG names without metadata. */
const KNOWN_CHUNKS = new Set([
	...[
		"IHDR",
		"PLTE",
		"IDAT",
		"IEND",
		"cHRM",
		"cICP",
		"gAMA",
		"iCCP",
		"mDCV",
		"cLLI",
		"mDCv",
		"cLLi",
		"sBIT",
		"sRGB",
	],
	...[
		"bKGD",
		"hIST",
		"tRNS",
		"pHYs",
		"sPLT",
		"tIME",
		"acTL",
		"fcTL",
		"fdAT",
		"oFFs",
		"pCAL",
		"sCAL",
		"gIFg",
		"gIFx",
	],
	...["sTER", "dSIG", "CgBI", "iDOT", "vpAg", "caNv", "orNT", "npTc", "npLb", "npOl", "caBX"],
	...["eXIf", "tEXt", "zTXt", "iTXt"],
]);

/** A PNG without its location; undefined for one that is damaged. Only chunks that told it are written anew or left out. */
export function blankPng(bytes: Uint8Array, findings: Findings): Uint8Array | undefined {
	const chunks = readPngChunks(bytes);
	if (!chunks) return undefined;
	const parts: Uint8Array[] = [];
	let keptFrom = 0;
	let unpackable = MOST_UNPACKED;
	for (const chunk of chunks) {
		const replacement = blankChunk(chunk, unpackable, findings);
		if (replacement === "damaged") return undefined;
		unpackable -= replacement.unpacked;
		if (!replacement.chunk) continue;
		parts.push(bytes.subarray(keptFrom, chunk.range.start), replacement.chunk);
		keptFrom = chunk.range.end;
	}
	const appended = bytes.subarray(chunks.at(-1)?.range.end);
	if (appended.some((byte) => byte !== 0)) {
		blankLoose(appended, findings);
		findings.unexamined.add("appended data");
	}
	return keptFrom === 0 ? bytes : join([...parts, bytes.subarray(keptFrom)]);
}

/** `chunk` stands only where the old one told a location; it is empty where that was all it told. */
type Replacement = { readonly chunk?: Uint8Array; readonly unpacked: number };

function blankChunk(chunk: PngChunk, unpackable: number, findings: Findings): Replacement | "damaged" {
	if (!KNOWN_CHUNKS.has(chunk.type)) findings.unexamined.add("application data");
	if (chunk.type === "eXIf") {
		const data = chunk.data.slice();
		const isChanged = isBlanked(findings, (found) => blankMetadata(data, found));
		return { unpacked: 0, ...(isChanged && { chunk: toPngChunk(chunk.type, data) }) };
	}
	const keyword = pngKeyword(chunk);
	if (keyword === undefined) return { unpacked: 0 };
	// ImageMagick writes each field of a converted photo as a text of its own.
	const told = locationKeyword(keyword);
	if (told) {
		findings.removed.add(told === "place name" ? "place names (text)" : "GPS position (text)");
		return { unpacked: 0, chunk: new Uint8Array(0) };
	}
	if (keyword === "exif:MakerNote") findings.unexamined.add("maker notes");
	const isProfile = /^raw profile type (?:exif|app1|xmp|iptc|8bim)$/i.test(keyword);
	if (!isProfile && keyword !== "XML:com.adobe.xmp") return { unpacked: 0 };
	const text = readPngText(chunk, unpackable);
	if (!text) return "damaged";
	const isChanged = isBlanked(findings, (found) => {
		if (isProfile) editRawProfile(text.text, (profile) => blankMetadata(profile, found));
		else blankXmp(text.text, found);
	});
	return {
		unpacked: text.isCompressed ? text.text.length : 0,
		...(isChanged && { chunk: toPngChunk(chunk.type, toPngTextData(text)) }),
	};
}

function isBlanked({ removed, unexamined }: Findings, blank: (found: Findings) => void): boolean {
	const found = noFindings();
	blank(found);
	for (const trace of found.removed) removed.add(trace);
	for (const part of found.unexamined) unexamined.add(part);
	return found.removed.size > 0;
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
