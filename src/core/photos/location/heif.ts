import { editJoined, toView } from "../bytes.ts";
import { readIsoBoxes } from "../containers/iso-boxes.ts";
import type { Findings } from "./findings.ts";
import { type HeifMetadata, readItemExtents, readMetadataItems } from "./heif-items.ts";
import { examineVideo, isKnownIsoBox } from "./iso-file.ts";
import { blankLoose } from "./loose.ts";
import { blankMetadata } from "./metadata.ts";

/**
 * Blanks a HEIC's or AVIF's location in place: in its Exif and XMP items, and wherever else a signature stands; undefined
 * for a file that is damaged or does not say plainly where its metadata lies.
 */
export function blankHeif(bytes: Uint8Array, findings: Findings): Uint8Array | undefined {
	const boxes = readIsoBoxes(bytes, { start: 0, end: bytes.length });
	const items = boxes && readMetadataItems(bytes, findings);
	if (!items) return undefined;
	const extents = items.size > 0 ? readItemExtents(bytes, items) : new Map();
	if (!extents) return undefined;
	let left = bytes.length;
	for (const [id, kind] of items) {
		const ranges = extents.get(id) ?? [];
		for (const { start, end } of ranges) left -= end - start;
		// Items that overlap to more than the whole file are made to keep us busy.
		if (left < 0) return undefined;
		if (ranges.length > 0) editJoined(bytes, ranges, (joined) => blankItem(joined, kind, findings));
	}
	for (const box of boxes) {
		if (box.type === "mpvd") examineVideo(bytes, box, findings);
		else if (!isKnownIsoBox(bytes, box)) findings.unexamined.add("application data");
	}
	blankLoose(bytes, findings);
	return bytes;
}

/** An Exif item says first how many bytes stand before the TIFF header (ISO/IEC 23008-12, A.2.1). */
function blankItem(item: Uint8Array, kind: HeifMetadata, findings: Findings): void {
	if (kind === "xmp") blankMetadata(item, findings);
	else if (item.length > 4) blankMetadata(item.subarray(4 + toView(item).getUint32(0)), findings);
}
