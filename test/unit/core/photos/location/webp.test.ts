import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { riffChunk, toWebp } from "../../../../support/images/containers.ts";
import { gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

describe("withoutLocation of WebP chunks", () => {
	it("reads XMP whose chunk's name ends with a zero, as some write it", () => {
		const toPhoto = (elements: string) => toWebp([riffChunk("XMP\0", xmpPacket({ elements }))]);
		assert.deepEqual(withoutLocation(toPhoto(gpsElements)), {
			bytes: toPhoto(" ".repeat(gpsElements.length)),
			removed: ["GPS position (XMP)"],
			unexamined: [],
		});
	});
});
