import { toText } from "../bytes.ts";

/**
 * Lets `edit` work on the bytes of an ImageMagick "Raw profile" text, which gives a name, a length and the bytes as
 * hexadecimal digits in lines, and writes those that changed back where their digits stand.
 */
export function editRawProfile(text: Uint8Array, edit: (profile: Uint8Array) => void): void {
	const head = /^\s*[^\n]{0,80}\n\s*\d+\s*\n/.exec(toText(text, 0, 200))?.[0];
	if (head === undefined) return;
	const places = findDigits(text, head.length);
	const digitOf = (index: number) => digitValue(text[places[index] ?? 0] ?? 0) ?? 0;
	const profile = new Uint8Array(places.length >> 1).map(
		(_, index) => digitOf(2 * index) * 16 + digitOf(2 * index + 1),
	);
	const before = new Uint8Array(profile);
	edit(profile);
	for (const [index, byte] of profile.entries()) {
		if (byte === before[index]) continue;
		const digits = byte.toString(16).padStart(2, "0");
		text[places[2 * index] ?? text.length] = digits.charCodeAt(0);
		text[places[2 * index + 1] ?? text.length] = digits.charCodeAt(1);
	}
}

/** The offset of every hexadecimal digit. */
function findDigits(text: Uint8Array, from: number): Uint32Array {
	const places = new Uint32Array(text.length - from);
	let count = 0;
	for (let at = from; at < text.length; at++) {
		if (digitValue(text[at] ?? 0) !== undefined) places[count++] = at;
	}
	return places.subarray(0, count);
}

function digitValue(code: number): number | undefined {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	const letter = code | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : undefined;
}
