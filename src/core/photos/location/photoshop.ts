import { findText, toView } from "../bytes.ts";

const SIGNATURE = "8BIM";
/** IPTC-IIM, Exif (two numbers), XMP (Adobe Photoshop File Formats, "Image resource IDs"). */
const METADATA_RESOURCES = [0x0404, 0x0422, 0x0423, 0x0424];

/** Hands every Photoshop image resource that holds metadata to `clean`. */
export function cleanPhotoshop(bytes: Uint8Array, clean: (embedded: Uint8Array) => void): void {
	const view = toView(bytes);
	let at = findText(bytes, SIGNATURE);
	while (at !== -1 && at + 12 <= bytes.length) {
		// The name is padded to an even length together with the byte that counts it.
		const nameLength = 1 + view.getUint8(at + 6);
		const sizeAt = at + 6 + nameLength + (nameLength & 1);
		if (sizeAt + 4 > bytes.length) return;
		const start = sizeAt + 4;
		const end = Math.min(start + view.getUint32(sizeAt), bytes.length);
		if (METADATA_RESOURCES.includes(view.getUint16(at + 4))) clean(bytes.subarray(start, end));
		at = findText(bytes, SIGNATURE, end);
	}
}
