import assert from "node:assert/strict";
import { smallWebp } from "../../../scripts/small-webp.ts";

describe("smallWebp", () => {
	it("writes the kind of WebP that loses nothing, as large as the picture", async () => {
		const pixels = new Uint8Array(300 * 2 * 4).fill(200);
		const webp = Buffer.from(await smallWebp({ width: 300, height: 2, pixels }));
		assert.deepEqual(
			[webp.toString("latin1", 0, 4), webp.readUInt32LE(4), webp.toString("latin1", 8, 16)],
			["RIFF", webp.length - 8, "WEBPVP8L"],
		);
		// After a signature, each side less one, in fourteen bits.
		const sides = webp.readUInt32LE(21);
		assert.deepEqual([webp[20], sides & 0x3fff, (sides >> 14) & 0x3fff], [0x2f, 299, 1]);
	});
});
