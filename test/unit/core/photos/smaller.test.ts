import assert from "node:assert/strict";
import { withProfileOf } from "../../../../src/core/photos/smaller/colour-profile.ts";
import { jpegFrame } from "../../../../src/core/photos/smaller/jpeg-frame.ts";
import { nameMark, withMark } from "../../../../src/core/photos/smaller/smaller-name.ts";
import { smallerSize, worthwhileCopy } from "../../../../src/core/photos/smaller/smaller-size.ts";
import { binary, u16 } from "../../../support/images/binary.ts";
import { toPng } from "../../../support/images/containers.ts";
import { decodableJpeg } from "../../../support/images/decodable.ts";
import { segment } from "../../../support/images/jpeg.ts";

function jpeg(width: number, height: number, components = 3, marker = 0xc2): Uint8Array {
	const frame = segment(
		marker,
		[8, ...u16(height), ...u16(width), components],
		new Uint8Array(3 * components),
	);
	return binary([0xff, 0xd8], segment(0xc4, [0]), frame, segment(0xda, [0, 0]), "data", [0xff, 0xd9]);
}

describe("smallerSize", () => {
	it("makes the longer side as long as it may be, and nothing larger", () => {
		assert.deepEqual(smallerSize(jpeg(4032, 3024), 1600), { width: 1600, height: 1200 });
		assert.deepEqual(smallerSize(jpeg(3024, 4032), 1600), { width: 1200, height: 1600 });
		assert.deepEqual(smallerSize(jpeg(800, 600), 1600), { width: 800, height: 600 });
		assert.deepEqual(smallerSize(jpeg(20_000, 2), 1600), { width: 1600, height: 1 });
	});

	it("says of each what keeps it from having a smaller copy", () => {
		const why = (bytes: Uint8Array) => smallerSize(bytes, 1600);
		const damaged = { refusal: "Export this photo again: its file is damaged or cut off." };
		assert.deepEqual(why(jpeg(4032, 3024, 4)), {
			refusal: "Export this photo as RGB: its colours are those of a printing press.",
		});
		assert.deepEqual(why(jpeg(9000, 7000)), {
			refusal: "Export this photo in a smaller size: it has more than 50 megapixels.",
		});
		assert.deepEqual(why(jpeg(4032, 3024).subarray(0, -2)), damaged);
		assert.deepEqual(why(jpeg(4032, 3024, 3, 0xc8)), damaged);
		assert.deepEqual(why(toPng([])), {
			refusal: "Export this image in a smaller size: Recap makes smaller copies of JPEG photos alone.",
		});
		assert.deepEqual(why(new Uint8Array(2000)), {
			refusal: "Replace this file by an image: it is none.",
		});
		const whole = decodableJpeg();
		for (let length = 0; length < whole.length; length += 7) why(whole.subarray(0, length));
	});

	it("reads a real file's frame", () => {
		assert.deepEqual(jpegFrame(decodableJpeg()), { width: 96, height: 72, components: 3, isWhole: true });
	});
});

describe("withProfileOf", () => {
	const profile = segment(0xe2, "ICC_PROFILE\0", [1, 1], "colours");
	const jfif = segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]);
	const rest = jpeg(8, 8).subarray(2);

	it("puts the profile behind JFIF's segment", () => {
		assert.deepEqual(
			withProfileOf(binary([0xff, 0xd8], jfif, rest), binary([0xff, 0xd8], profile, rest)),
			binary([0xff, 0xd8], jfif, profile, rest),
		);
		assert.deepEqual(
			withProfileOf(binary([0xff, 0xd8], rest), binary([0xff, 0xd8], profile, profile, rest)),
			binary([0xff, 0xd8], profile, profile, rest),
		);
	});

	it("changes nothing where there is none, or the copy has one", () => {
		const [without, own] = [binary([0xff, 0xd8], jfif, rest), binary([0xff, 0xd8], profile, rest)];
		assert.equal(withProfileOf(without, without), without);
		assert.equal(withProfileOf(own, own), own);
	});
});

describe("the name of a smaller copy", () => {
	it("stands before the ending, in a file's name and in an address as it is written", () => {
		const [first, second] = [nameMark(1600, 0), nameMark(1600, 1)];
		assert.equal(withMark("hall.jpg", first), "hall-1600.jpg");
		assert.equal(withMark("IMG 1.JPEG", second), "IMG 1-1600-2.JPEG");
		assert.equal(withMark("../a%20b.jpg/hall.jpg?v=2", first), "../a%20b.jpg/hall-1600.jpg?v=2");
		assert.equal(withMark("hall.png", first), undefined);
	});

	it("is worth it from a seventh less on", () => {
		const refusal = "Leave this photo as it is: a copy would be hardly smaller.";
		assert.deepEqual(worthwhileCopy(new Uint8Array(86), new Uint8Array(100)), { refusal });
		assert.equal((worthwhileCopy(new Uint8Array(85), new Uint8Array(100)) as Uint8Array).length, 85);
	});
});
