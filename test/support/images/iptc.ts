import { binary, u16, u32 } from "./binary.ts";

/** IPTC-IIM datasets of record 2. */
export function toIptc(datasets: readonly (readonly [number, string])[]): Uint8Array {
	return binary(...datasets.flatMap(([dataset, text]) => [[0x1c, 2, dataset], u16(text.length), text]));
}

/** Photoshop image resources, unnamed. */
export function toPhotoshop(resources: readonly (readonly [number, Uint8Array])[]): Uint8Array {
	return binary(
		...resources.flatMap(([id, content]) => [
			"8BIM",
			u16(id),
			[0, 0],
			u32(content.length),
			content,
			content.length % 2 ? [0] : [],
		]),
	);
}
