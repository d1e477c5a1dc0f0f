import { readFile } from "node:fs/promises";
import { join } from "node:path";
import encode, { init } from "@jsquash/webp/encode.js";
import type { Page } from "playwright-core";
import { repositoryFolder } from "../test/harness/files.ts";

/** Pixels row by row, four bytes each: red, green, blue and how much they cover. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

const encoder = join(repositoryFolder, "node_modules/@jsquash/webp/codec/enc/webp_enc_simd.wasm");

const most = 256;

/** A picture as a WebP of at most 256 colours that loses nothing else: a quarter of a PNG's size, and for screenshots the same to the eye. */
export async function smallWebp({ width, height, pixels }: Picture): Promise<Uint8Array> {
	await init(await WebAssembly.compile(await readFile(encoder)));
	const image = { data: inFewColours(pixels), width, height, colorSpace: "srgb" } as const;
	return new Uint8Array(await encode(image, { lossless: 1, method: 6, quality: 100 }));
}

function inFewColours(pixels: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
	const { palette, indexOf } = choosePalette(pixels);
	const few = new Uint8ClampedArray(pixels.length).fill(255);
	for (let at = 0; at < pixels.length; at += 4)
		few.set(palette[indexOf[bucketAt(pixels, at)] ?? 0] ?? [], at);
	return few;
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

/** What a picture's file, a PNG or WebP, shows. */
export async function pictureOf(page: Page, file: Buffer): Promise<Picture> {
	const { width, height, base64 } = await page.evaluate(async (file) => {
		const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes]));
		const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
		if (!context) throw new Error("There is no canvas.");
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		let binary = "";
		for (let from = 0; from < data.length; from += 32_768)
			binary += String.fromCharCode(...data.subarray(from, from + 32_768));
		return { width: image.width, height: image.height, base64: btoa(binary) };
	}, file.toString("base64"));
	return { width, height, pixels: Buffer.from(base64, "base64") };
}
