import { findText, hasText, toText, toView } from "../bytes.ts";
import { findIsoBox, type IsoBox, readIsoBox, readIsoBoxes } from "../containers/iso-boxes.ts";
import type { Findings } from "./findings.ts";

/** A motion photo holds one video. */
const MOST_VIDEOS = 16;
const DEEPEST = 8;
/** What a movie starts with; the four letters alone stand in pictures, too. */
const FIRST_BOXES = ["mvhd", "iods", "udta", "meta", "trak"];
/** Parents of user data and of metadata. */
const PARENTS = ["trak", "udta"];
/**
 * Names of user data, of QuickTime's keys and of iTunes' free atoms: "©xyz", "loci" (3GPP TS 26.244, 8.10), "gps ",
 * "com.apple.quicktime.location.ISO6709".
 */
const LOCATION_NAME = /location|gps|latitude|longitude|xyz$|^loci$/i;

/** User data in which no place is known (QuickTime File Format; 3GPP TS 26.244, 8; Samsung's model). */
const KNOWN_USER_DATA =
	/^(?:\u00a9...|free|skip|wide|hnti|hinf|name|titl|dscp|cprt|perf|auth|gnre|rtng|clsf|kywd|albm|yrrc|coll|thmb|tsel|ludt|strk|AllF|LOOP|SelO|WLOC|XMP_|smta|SDLN|saut)$/;
const KNOWN_METADATA = ["hdlr", "mhdr", "keys", "ilst", "ctry", "lang", "free", "skip"];
const COMPRESSED_MOVIE = "cmov";
/** Pictures, sound, and what keeps their time. */
const KNOWN_TRACKS = ["vide", "soun", "pict", "auxv", "hint", "tmcd"];
/** Google's phones note in a track which picture of the video is the photo. */
const KNOWN_STREAMS = /application\/(?:microvideo|motionphoto)-/;

/** Blanks the location in the videos that stand anywhere in the file, in place. */
export function blankVideos(bytes: Uint8Array, findings: Findings): void {
	let videos = 0;
	let at = findText(bytes, "moov", 4);
	while (at !== -1) {
		let next = at + 4;
		if (FIRST_BOXES.some((type) => hasText(bytes, type, at + 8))) {
			const movie = readIsoBox(bytes, { start: at - 4, end: bytes.length });
			if (movie && videos < MOST_VIDEOS) {
				blankBoxes(bytes, movie, findings);
				next = movie.end;
			} else findings.unexamined.add("video data");
			videos++;
		}
		at = findText(bytes, "moov", next);
	}
}

function blankBoxes(bytes: Uint8Array, parent: IsoBox, findings: Findings, depth = 0): void {
	const boxes = readIsoBoxes(bytes, parent);
	if (!boxes || depth > DEEPEST) {
		findings.unexamined.add("video data");
		return;
	}
	for (const box of boxes) {
		if (LOCATION_NAME.test(box.type)) blankBox(bytes, box, findings);
		else if (box.type === "meta") blankMovieMetadata(bytes, box, findings);
		else if (PARENTS.includes(box.type)) blankBoxes(bytes, box, findings, depth + 1);
		else if (box.type === COMPRESSED_MOVIE || (parent.type === "udta" && !KNOWN_USER_DATA.test(box.type)))
			findings.unexamined.add("video data");
		if (box.type === "trak" && !isKnownTrack(bytes, box)) findings.unexamined.add("video data");
	}
}

/** A `free` box holds nothing, and everything after it stays where it is. */
function blankBox(bytes: Uint8Array, { at, start, end }: IsoBox, { removed }: Findings): void {
	bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
	bytes.fill(0, start, end);
	removed.add("GPS position (video)");
}

/**
 * A list of values, each under the number of its key, a free name or four letters of its own (QuickTime File Format,
 * "Metadata"). QuickTime's `meta` has no version before its boxes, ISO's has.
 */
export function blankMovieMetadata(bytes: Uint8Array, meta: IsoBox, findings: Findings): void {
	const start = hasText(bytes, "hdlr", meta.start + 4) ? meta.start : meta.start + 4;
	const boxes = readIsoBoxes(bytes, { start, end: meta.end });
	const keys = boxes?.find(({ type }) => type === "keys");
	const list = boxes?.find(({ type }) => type === "ilst");
	const names = keys ? readKeys(bytes, keys) : [];
	const values = list ? readIsoBoxes(bytes, list) : [];
	if (!names || !values || !boxes?.every(({ type }) => KNOWN_METADATA.includes(type)))
		findings.unexamined.add("video data");
	for (const value of values ?? []) {
		const name = names?.[toView(bytes).getUint32(value.at + 4) - 1] ?? freeName(bytes, value) ?? value.type;
		if (LOCATION_NAME.test(name)) blankBox(bytes, value, findings);
	}
}

/** After version and number of keys, each key has the form of a box: size, name space, name. */
function readKeys(bytes: Uint8Array, keys: IsoBox): readonly string[] | undefined {
	return readIsoBoxes(bytes, { start: keys.start + 8, end: keys.end })?.map(({ start, end }) =>
		toText(bytes, start, end),
	);
}

function freeName(bytes: Uint8Array, value: IsoBox): string | undefined {
	if (value.type !== "----") return undefined;
	const name = findIsoBox(bytes, ["name"], value);
	return name && toText(bytes, name.start, name.end);
}

function isKnownTrack(bytes: Uint8Array, track: IsoBox): boolean {
	const handler = findIsoBox(bytes, ["mdia", "hdlr"], track);
	if (!handler) return true;
	// After version, flags and a type of old.
	const kind = toText(bytes, handler.start + 8, handler.start + 12);
	if (KNOWN_TRACKS.includes(kind)) return true;
	const formats = findIsoBox(bytes, ["mdia", "minf", "stbl", "stsd"], track);
	return formats !== undefined && KNOWN_STREAMS.test(toText(bytes, formats.start, formats.end));
}
