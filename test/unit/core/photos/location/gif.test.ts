import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { type BinaryPart, binary } from "../../../../support/images/binary.ts";
import { toIptc, toPhotoshop } from "../../../../support/images/iptc.ts";
import { gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

const loop = extension("NETSCAPE2.0", [1, 0, 0]);
const caption = toIptc([[120, "Ada on stage, ".repeat(30)]]);
const city = toIptc([[90, "Berlin"]]);
const nothing = new Uint8Array(city.length);

describe("withoutLocation of GIF blocks", () => {
	it("cleans IPTC and Photoshop data, which stand in pieces", () => {
		const told = binary(caption, city);
		const cleaned = binary(caption, nothing);
		assert.deepEqual(withoutLocation(toGif(extension("MGKIPTC0000", told))), {
			bytes: toGif(extension("MGKIPTC0000", cleaned)),
			removed: ["place names (IPTC)"],
			unexamined: [],
		});
		assert.deepEqual(withoutLocation(toGif(extension("MGK8BIM0000", toPhotoshop([[0x0404, told]])))), {
			bytes: toGif(extension("MGK8BIM0000", toPhotoshop([[0x0404, cleaned]]))),
			removed: ["place names (IPTC)"],
			unexamined: [],
		});
	});

	it("cleans XMP, which does not stand in pieces", () => {
		// Whichever byte a reader takes for a length, it ends up at the last one.
		const landing = Array.from({ length: 257 }, (_, at) => (at === 0 ? 1 : 256 - at));
		const toXmp = (elements: string) =>
			binary([0x21, 0xff, 11], "XMP DataXMP", xmpPacket({ elements }), landing, 0);
		assert.deepEqual(withoutLocation(toGif(toXmp(gpsElements))), {
			bytes: toGif(toXmp(" ".repeat(gpsElements.length))),
			removed: ["GPS position (XMP)"],
			unexamined: [],
		});
	});

	it("keeps a film that tells no location, its comments included", () => {
		const film = toGif(loop, binary([0x21, 0xfe], piece("At 52.5163 N, 13.3777 E"), 0));
		assert.deepEqual(withoutLocation(film), { bytes: film, removed: [], unexamined: [] });
		assert.deepEqual(withoutLocation(film.subarray(0, -1)), {
			bytes: film.subarray(0, -1),
			removed: [],
			unexamined: [],
		});
	});

	it("says so of what it does not know", () => {
		for (const [gif, part] of [
			[toGif(extension("ADAOPTICS01", "own data")), "application data"],
			[binary(toGif(), "appended"), "appended data"],
			[binary(toGif().subarray(0, -1), "?"), "application data"],
		] as const) {
			assert.deepEqual(withoutLocation(gif), { bytes: gif, removed: [], unexamined: [part] });
		}
	});
});

/** Two pixels in two colours, which a colour table of their own follows, after the given blocks. */
function toGif(...blocks: readonly Uint8Array[]): Uint8Array {
	const colours = [0, 0, 0, 255, 255, 255];
	const head = binary("GIF89a", [2, 0, 1, 0, 0x80, 0, 0], colours);
	const image = binary([0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0x80], colours, 2, piece([0x44, 0x0a]), 0);
	return binary(head, ...blocks, [0x21, 0xf9, 4, 0, 0, 0, 0, 0], image, ";");
}

function extension(application: string, content: BinaryPart): Uint8Array {
	const data = binary(content);
	const count = Math.ceil(data.length / 255);
	const pieces = Array.from({ length: count }, (_, index) =>
		piece(data.subarray(255 * index, 255 * (index + 1))),
	);
	return binary([0x21, 0xff], piece(application), ...pieces, 0);
}

function piece(content: BinaryPart): Uint8Array {
	const data = binary(content);
	return binary(data.length, data);
}
