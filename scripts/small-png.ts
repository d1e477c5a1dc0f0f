import { deflateSync } from "node:zlib";

/** Pixels row by row, four bytes each: red, green, blue and one that does not count. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

const most = 256;

/** A picture as a PNG of at most 256 colours: a third of the size, and for screenshots the same to the eye. */
export function smallPng({ width, height, pixels }: Picture): Buffer {
	const { palette, indexOf } = choosePalette(pixels);
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			rows[y * (width + 1) + x + 1] = indexOf[bucketAt(pixels, (y * width + x) * 4)] ?? 0;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each an index of the palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		chunk("PLTE", Buffer.from(palette.flat())),
		chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

type Colour = readonly [red: number, green: number, blue: number];

/** The commonest colours, of which those within one bucket count as one, and the nearest of them for every bucket. */
function choosePalette(pixels: Uint8Array) {
	const sums = new Float64Array(32_768 * 4);
	for (let at = 0; at < pixels.length; at += 4) {
		const bucket = bucketAt(pixels, at) * 4;
		for (let part = 0; part < 3; part++)
			sums[bucket + part] = (sums[bucket + part] ?? 0) + (pixels[at + part] ?? 0);
		sums[bucket + 3] = (sums[bucket + 3] ?? 0) + 1;
	}
	const count = (bucket: number) => sums[bucket * 4 + 3] ?? 0;
	const colourOf = (bucket: number): Colour => {
		const part = (index: number) => Math.round((sums[bucket * 4 + index] ?? 0) / count(bucket));
		return [part(0), part(1), part(2)];
	};
	const used = Array.from({ length: 32_768 }, (_, bucket) => bucket).filter((bucket) => count(bucket) > 0);
	const palette = used
		.sort((a, b) => count(b) - count(a))
		.slice(0, most)
		.map(colourOf);
	const indexOf = new Uint8Array(32_768);
	for (const bucket of used) indexOf[bucket] = nearest(palette, colourOf(bucket));
	return { palette, indexOf };
}

function bucketAt(pixels: Uint8Array, at: number): number {
	return (
		(((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3)
	);
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, colour] of palette.entries()) {
		const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	return best;
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(checksum(body));
	return Buffer.concat([length, body, check]);
}

/** CRC-32, as the PNG specification's appendix D has it. */
function checksum(bytes: Buffer): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}
