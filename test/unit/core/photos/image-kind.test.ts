import assert from "node:assert/strict";
import { extensionOf, imageKind } from "../../../../src/core/photos/image-kind.ts";
import { binary, u32 } from "../../../support/images/binary.ts";
import { box, toJpeg, toPng, toWebp } from "../../../support/images/containers.ts";
import { toHeif } from "../../../support/images/heif.ts";

describe("imageKind", () => {
	const ftyp = (major: string, ...compatible: string[]) => box("ftyp", major, u32(0), ...compatible);

	for (const [start, bytes, kind] of [
		["a photo", toJpeg([]), "jpeg"],
		["a drawing", toPng([]), "png"],
		["an old GIF", binary("GIF87a"), "gif"],
		["a GIF", binary("GIF89a"), "gif"],
		["a WebP", toWebp([]), "webp"],
		["a HEIC", toHeif({}), "heic"],
		["an AVIF", toHeif({ brand: "avif" }), "avif"],
		["a HEIF of HEIC's codec", ftyp("mif1", "mif1", "heic"), "heic"],
		["a HEIF of AVIF's codec", ftyp("mif1", "mif1", "avif", "miaf"), "avif"],
		["an SVG", binary('<svg xmlns="http://www.w3.org/2000/svg"/>'), "svg"],
		[
			"an SVG with a prolog",
			binary(
				"\u00ef\u00bb\u00bf <?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE svg [<!ENTITY a 'b>'>]>\n<svg>",
			),
			"svg",
		],
	] as const) {
		it(`knows ${kind} by what ${start} starts with`, () => {
			assert.equal(imageKind(bytes), kind);
		});
	}

	it("knows nothing else, whatever it is called", () => {
		for (const other of [
			"",
			"\u00ff\u00d8",
			"GIF88a",
			"RIFF\0\0\0\0WAVE",
			"%PDF",
			"<html><svg></svg>",
			"<!-- <svg>",
		]) {
			assert.equal(imageKind(binary(other)), undefined);
		}
		assert.equal(imageKind(ftyp("isom", "mp42")), undefined);
	});

	it("gives each kind one usual extension", () => {
		assert.deepEqual([extensionOf("jpeg"), extensionOf("svg")], [".jpg", ".svg"]);
	});
});
