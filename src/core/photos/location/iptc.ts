import type { Findings } from "./findings.ts";

/** Record 2: content location code and name, city, sublocation, state, country code, country (IPTC IIM 4.2, chapter 6). */
const PLACE_DATASETS = [26, 27, 90, 92, 95, 100, 101];
const MARK = 0x1c;

/** Takes the place names out of IPTC-IIM data, in place: later datasets move up, and zeros fill the end. */
export function blankIptc(bytes: Uint8Array, { removed }: Findings): void {
	let kept = 0;
	let at = 0;
	while (bytes[at] === MARK && at + 5 <= bytes.length) {
		const end = endOfDataset(bytes, at);
		if (bytes[at + 1] === 2 && PLACE_DATASETS.includes(bytes[at + 2] ?? 0)) {
			removed.add("place names (IPTC)");
		} else {
			bytes.copyWithin(kept, at, end);
			kept += end - at;
		}
		at = end;
	}
	bytes.copyWithin(kept, at);
	bytes.fill(0, kept + bytes.length - at);
}

/** A length above 32,767 says how many bytes the real length has (IIM 1.6). */
function endOfDataset(bytes: Uint8Array, at: number): number {
	const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0);
	if (length < 0x8000) return Math.min(at + 5 + length, bytes.length);
	const lengthOfLength = length & 0x7fff;
	let extended = 0;
	for (const byte of bytes.subarray(at + 5, at + 5 + Math.min(lengthOfLength, 8)))
		extended = extended * 256 + byte;
	return Math.min(at + 5 + lengthOfLength + extended, bytes.length);
}
