import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { smallPng } from "../../../scripts/small-png.ts";

describe("smallPng", () => {
	it("writes each pixel as its colour of a palette", () => {
		const [red, blue] = [
			[250, 10, 10, 255],
			[10, 10, 250, 255],
		];
		const pixels = Uint8Array.from([red, blue, blue, blue, red, blue].flat().map((part) => part ?? 0));
		const chunks = chunksOf(smallPng({ width: 3, height: 2, pixels }));
		assert.deepEqual([...chunks.keys()], ["IHDR", "PLTE", "IDAT", "IEND"]);
		assert.deepEqual([...(chunks.get("PLTE") ?? [])], [10, 10, 250, 250, 10, 10]);
		assert.deepEqual([...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))], [0, 1, 0, 0, 0, 0, 1, 0]);
	});

	it("takes the nearest of 256 where there are more", () => {
		const pixels = Uint8Array.from(
			Array.from({ length: 400 }, (_, at) => [(at % 32) * 8, Math.floor(at / 32) * 8, 0, 255]).flat(),
		);
		const chunks = chunksOf(smallPng({ width: 400, height: 1, pixels }));
		assert.equal(chunks.get("PLTE")?.length, 256 * 3);
		const [, ...indexes] = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
		assert.equal(indexes.length, 400);
		assert.equal(new Set(indexes).size, 256);
	});
});

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	return chunks;
}
