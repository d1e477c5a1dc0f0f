import { findText, hasText, toText, toView } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { LOCATION_NAMES } from "./vocabulary.ts";

/** What a JPEG puts between the parts of a box that runs over several segments. */
const MOST_BETWEEN_PARTS = 4096;

/**
 * Whether words tell the location that cannot be taken out: a position anywhere, by its name and a number close by, or a
 * place's name in signed content credentials (C2PA 2.1, 11.1: JUMBF boxes).
 */
export function tellsLocationInText(bytes: Uint8Array, findings: Findings): boolean {
	for (let at = findText(bytes, "GPSL"); at !== -1; at = findText(bytes, "GPSL", at + 4)) {
		const isNamed = hasText(bytes, "GPSLatitude", at) || hasText(bytes, "GPSLongitude", at);
		if (isNamed && /\d/.test(toText(bytes, at, at + 40))) return true;
	}
	const view = toView(bytes);
	for (let at = findText(bytes, "jumb", 4); at !== -1; ) {
		const end = at - 4 + view.getUint32(at - 4);
		const isBox = end > at + 4 && end <= bytes.length;
		if (isBox) {
			const text = toText(bytes, at, Math.min(end + MOST_BETWEEN_PARTS, bytes.length));
			if (LOCATION_NAMES.test(text)) return true;
			// Compressed.
			if (text.includes("brob")) findings.unexamined.add("application data");
		}
		at = findText(bytes, "jumb", isBox ? end : at + 4);
	}
	return false;
}
