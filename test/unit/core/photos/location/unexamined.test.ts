import assert from "node:assert/strict";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import {
	box,
	pngChunk,
	riffChunk,
	segment,
	toJpeg,
	toPng,
	toWebp,
} from "../../../../support/images/containers.ts";
import { toHeif } from "../../../../support/images/heif.ts";
import { samsungBlocks } from "../../../../support/images/video.ts";

const identifier = "0123456789abcdef";

describe("withoutLocation of what nobody here reads", () => {
	for (const [name, image, part] of [
		["JPEG, a camera's segment", toJpeg([segment(0xe1, "FLIR\0", "data")]), "application data"],
		["JPEG, an action camera's segment", toJpeg([segment(0xe6, "GoPro\0", "data")]), "application data"],
		["JPEG, a segment without a name", toJpeg([segment(0xef, [1, 2, 3])]), "application data"],
		["JPEG, a second picture's", toJpeg([], toJpeg([segment(0xe3, "Meta\0\0")])), "application data"],
		["JPEG, a trailer", toJpeg([], binary("cbipcbbl")), "appended data"],
		["JPEG, a trailer after a picture", toJpeg([], binary(toJpeg([]), [0, 0], "vivo{}")), "appended data"],
		[
			"JPEG, a trailer before Samsung's",
			toJpeg([], binary("own", samsungBlocks([[1, "a", "b"]]))),
			"appended data",
		],
		[
			"JPEG, Samsung's without a directory",
			toJpeg([], samsungBlocks([[1, "a", "b"]]).subarray(0, -1)),
			"appended data",
		],
		[
			"JPEG, more pictures than a phone's",
			toJpeg([], binary(...new Array(40).fill(toJpeg([])))),
			"appended data",
		],
		[
			"JPEG, Samsung's directory that leads before them",
			toJpeg([], samsungBlocks([[1, "a", "b"]]).subarray(4)),
			"appended data",
		],
		["PNG, a program's chunk", toPng([pngChunk("prVW", "data")]), "application data"],
		["PNG, Exif of old", toPng([pngChunk("zxIf", "data")]), "application data"],
		["PNG, a trailer", binary(toPng([]), "more"), "appended data"],
		["WebP, a program's chunk", toWebp([riffChunk("ADA ", "data")]), "application data"],
		["HEIC, a program's box", toHeif({ after: box("uuid", identifier, "data") }), "application data"],
		["AVIF, a box of a new kind", toHeif({ brand: "avif", after: box("adap", "data") }), "application data"],
		["HEIC, a video's box", toHeif({ after: box("mpvd", box("uuid", identifier)) }), "video data"],
		["HEIC, an item of a new kind", toHeif({ others: ["uri "] }), "application data"],
		[
			"SVG, a photo inside",
			binary('<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/jpeg;base64,AA=="/></svg>'),
			"embedded images",
		],
		[
			"JPEG, packed credentials",
			toJpeg([segment(0xeb, "JP", u16(1), u32(1), box("jumb", box("brob", "c2ma")))]),
			"application data",
		],
	] as const) {
		it(`says so and keeps it: ${name}`, () => {
			assert.deepEqual(withoutLocation(image), { bytes: image, removed: [], unexamined: [part] });
		});
	}

	for (const [name, image] of [
		[
			"JPEG, JFIF and colours",
			toJpeg([segment(0xe0, "JFIF\0"), segment(0xe2, "ICC_PROFILE\0"), segment(0xee, "Adobe")]),
		],
		[
			"JPEG, several pictures and padding",
			toJpeg([segment(0xe2, "MPF\0")], binary([0, 0], toJpeg([]), [0, 0, 0])),
		],
		["JPEG, brightness", toJpeg([segment(0xea, "AROT\0\0"), segment(0xe2, "urn:iso:std:iso:ts:21496:-1\0")])],
		["JPEG, an empty segment", toJpeg([segment(0xe4, new Uint8Array(20)), segment(0xed, "Adobe_CM")])],
		["JPEG, a comment", toJpeg([segment(0xfe, "GPS is off")])],
		["JPEG, Samsung's blocks", toJpeg([], samsungBlocks([[0x0a01, "Image_UTC_Data", "1769855464000"]]))],
		["JPEG, credentials", toJpeg([segment(0xeb, "JP", u16(1), u32(1), box("jumb", '{"dc:title":"Ada"}'))])],
		[
			"PNG, a screenshot",
			toPng([pngChunk("iDOT", u32(2)), pngChunk("pHYs"), pngChunk("tEXt", "Software\0Ada")]),
		],
		["PNG, a film", toPng([pngChunk("acTL", u32(1)), pngChunk("fcTL")])],
		["PNG, zeros behind", binary(toPng([]), [0, 0])],
		[
			"WebP, a film",
			toWebp([riffChunk("ANIM", u32(0)), riffChunk("ANMF", "data"), riffChunk("ICCP", "data")]),
		],
		["HEIC, a depth map and free space", toHeif({ others: ["hvc1", "grid", "tmap"], after: box("free") })],
		["HEIC, Samsung's blocks", toHeif({ after: box("sefd", samsungBlocks([[1, "a", "b"]])) })],
	] as const) {
		it(`has nothing to say: ${name}`, () => {
			assert.deepEqual(withoutLocation(image), { bytes: image, removed: [], unexamined: [] });
		});
	}
});
