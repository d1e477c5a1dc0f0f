import { editJoined } from "../bytes.ts";
import { readGifBlocks } from "../containers/gif-blocks.ts";
import type { Findings } from "./findings.ts";
import { blankLoose } from "./loose.ts";
import { blankMetadata } from "./metadata.ts";

/** ImageMagick's names for Photoshop's and IPTC's data. */
const METADATA = ["MGK8BIM0000", "MGKIPTC0000"];
/** Loops, XMP (found by its signature: it does not stand in pieces), colours, ImageMagick's settings, credentials. */
const KNOWN = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0|XMP DataXMP|ICCRGBG1012|ImageMagick|C2PA_GIF)/;

/** Blanks a GIF's location in place, in its application extensions and wherever else a signature stands. */
export function blankGif(bytes: Uint8Array, findings: Findings): Uint8Array {
	const blocks = readGifBlocks(bytes);
	for (const { application, pieces } of blocks?.extensions ?? []) {
		if (METADATA.includes(application))
			editJoined(bytes, pieces, (joined) => blankMetadata(joined, findings));
		else if (!KNOWN.test(application)) findings.unexamined.add("application data");
	}
	if (!blocks) findings.unexamined.add("application data");
	else if (bytes.subarray(blocks.end).some((byte) => byte !== 0)) findings.unexamined.add("appended data");
	blankLoose(bytes, findings);
	return bytes;
}
