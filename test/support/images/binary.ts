/** Numbers are bytes, text is Latin-1, the rest is taken as it is. */
export type BinaryPart = number | string | Uint8Array | readonly number[];

export function binary(...parts: readonly BinaryPart[]): Uint8Array {
	return Uint8Array.from(
		parts.flatMap((part) => {
			if (typeof part === "number") return [part];
			return typeof part === "string" ? [...part].map((character) => character.charCodeAt(0)) : [...part];
		}),
	);
}

export function u16(value: number, littleEndian = false): readonly number[] {
	const bytes = [(value >> 8) & 255, value & 255];
	return littleEndian ? bytes.reverse() : bytes;
}

export function u32(value: number, littleEndian = false): readonly number[] {
	const bytes = [(value >>> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
	return littleEndian ? bytes.reverse() : bytes;
}
