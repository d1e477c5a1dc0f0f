import { findText } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { blankXmp } from "./xmp.ts";

/** Blanks an SVG's location in place, in its metadata. Pictures inside it are left as they are. */
export function blankSvg(bytes: Uint8Array, findings: Findings): Uint8Array {
	blankXmp(bytes, findings);
	if (findText(bytes, "data:image/") !== -1) findings.unexamined.add("embedded images");
	return bytes;
}
