import { type ByteRange, hasText } from "../bytes.ts";
import { type IsoBox, readIsoBoxes } from "../containers/iso-boxes.ts";
import type { Findings } from "./findings.ts";
import { blankMovieMetadata } from "./video.ts";

/** What files of pictures and videos consist of, Samsung's `mpvd` and `sefd` included (ISO/IEC 14496-12, table 1). */
const KNOWN_BOXES = [
	...["ftyp", "styp", "meta", "idat", "mdat", "moov", "moof", "mfra", "sidx", "free", "skip", "wide", "pdin"],
	...["mpvd", "sefd", "jumb"],
];
/** XMP (specification part 3, 1.2.7), and content credentials (C2PA 2.1, A.5). */
const KNOWN_IDENTIFIERS = [
	"\u00be\u007a\u00cf\u00cb\u0097\u00a9\u0042\u00e8\u009c\u0071\u0099\u0094\u0091\u00e3\u00af\u00ac",
	"\u00d8\u00fe\u00c3\u00d6\u001b\u000e\u0048\u003c\u0092\u0097\u0058\u0028\u0087\u007e\u00c4\u0081",
];

/** Whether a box of a file is looked at, or has nothing to do with metadata. */
export function isKnownIsoBox(bytes: Uint8Array, { type, start }: IsoBox): boolean {
	if (type === "uuid") return KNOWN_IDENTIFIERS.some((identifier) => hasText(bytes, identifier, start));
	return KNOWN_BOXES.includes(type);
}

/** Goes through the boxes of a whole video, and blanks the location in its metadata; what it plays has a signature. */
export function examineVideo(bytes: Uint8Array, within: ByteRange, findings: Findings): void {
	const boxes = readIsoBoxes(bytes, within);
	if (!boxes?.every((box) => isKnownIsoBox(bytes, box))) findings.unexamined.add("video data");
	for (const box of boxes ?? []) {
		if (box.type === "meta") blankMovieMetadata(bytes, box, findings);
	}
}
