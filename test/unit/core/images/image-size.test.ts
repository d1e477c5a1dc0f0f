import assert from "node:assert/strict";
import { imageSize } from "../../../../src/core/images/image-size.ts";
import { binary, u16, u32 } from "../../../support/images/binary.ts";
import {
	box,
	fullBox,
	riffChunk,
	segment,
	toJpeg,
	toPng,
	toWebp,
} from "../../../support/images/containers.ts";
import { toHeif } from "../../../support/images/heif.ts";

const sixByFour = { width: 6, height: 4 };

function toSimpleWebp(chunk: Uint8Array): Uint8Array {
	return binary("RIFF", u32(chunk.length + 4, true), "WEBP", chunk);
}

describe("imageSize", () => {
	for (const [name, image, size] of [
		["JPEG, past a table that looks like a frame", toJpeg([segment(0xc4, u16(1), u32(7))]), sixByFour],
		["PNG", toPng([]), sixByFour],
		["GIF", binary("GIF89a", u16(6, true), u16(4, true)), sixByFour],
		["WebP with a canvas", toWebp([]), sixByFour],
		[
			"WebP, lossy",
			toSimpleWebp(riffChunk("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a], u16(6, true), u16(0x4004, true))),
			sixByFour,
		],
		["WebP, lossless", toSimpleWebp(riffChunk("VP8L", [0x2f], u32(5 | (3 << 14), true))), sixByFour],
		["HEIC, the largest of its pictures", toHeif({}), sixByFour],
		["SVG with a size", binary('<svg width="6px" height="4" viewBox="0 0 1 1">'), sixByFour],
		["SVG with a view box", binary("<svg width='100%' viewBox='0,0 6 4'>"), sixByFour],
		["SVG without a size", binary("<svg width='100%'>"), undefined],
		["nothing we know", binary("%PDF"), undefined],
		["a PNG cut short", toPng([]).subarray(0, 20), undefined],
		["a picture without pixels", binary("GIF89a", u32(0)), undefined],
		["a HEIC without properties", binary(box("ftyp", "heic", u32(0)), fullBox("meta", 0)), undefined],
	] as const) {
		it(`reads ${name}`, () => {
			assert.deepEqual(imageSize(image), size);
		});
	}
});
