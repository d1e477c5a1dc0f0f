import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { pngChunk, toPng } from "../../../../support/images/containers.ts";

describe("withoutLocation of PNG texts", () => {
	it("refuses compressed metadata that is damaged or unpacks to more than anybody writes", () => {
		const packed = deflateSync("0".repeat(3 * 2 ** 20));
		for (const data of [packed, packed.subarray(0, 40), Buffer.from("no zlib")]) {
			const result = withoutLocation(toPng([pngChunk("zTXt", "Raw profile type exif\0\0", data)]));
			assert.ok("refusal" in result);
		}
		const half = pngChunk("zTXt", "XML:com.adobe.xmp\0\0", deflateSync("0".repeat(1.25 * 2 ** 20)));
		assert.ok("bytes" in withoutLocation(toPng([half])) && "refusal" in withoutLocation(toPng([half, half])));
		const comment = withoutLocation(toPng([pngChunk("zTXt", "Comment\0\0", packed)]));
		assert.ok("bytes" in comment);
	});
});
