import assert from "node:assert/strict";
import fc from "fast-check";
import { imageSize } from "../../../../../src/core/images/image-size.ts";
import { imageKind } from "../../../../../src/core/photos/image-kind.ts";
import { hasLocation, withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u16, u32 } from "../../../../support/images/binary.ts";
import {
	box,
	exifSegment,
	fullBox,
	pngChunk,
	riffChunk,
	segment,
	toJpeg,
	toPng,
	toWebp,
	xmpSegment,
} from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../../support/images/exif.ts";
import { toHeif } from "../../../../support/images/heif.ts";
import { toIptc, toPhotoshop } from "../../../../support/images/iptc.ts";
import { gpsAttributes, gpsElements, xmpPacket } from "../../../../support/images/xmp.ts";

const exif = phoneExif({ gps: gpsDirectory });
const xmp = xmpPacket({ attributes: gpsAttributes, elements: gpsElements });
const photos = [
	toJpeg([
		exifSegment(exif),
		xmpSegment(xmp),
		segment(0xed, "Photoshop 3.0\0", toPhotoshop([[0x0404, toIptc([[90, "Berlin"]])]])),
	]),
	toPng([pngChunk("eXIf", exif), pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp)]),
	toWebp([riffChunk("EXIF", exif), riffChunk("XMP ", xmp)]),
	toHeif({ exif, xmp }),
	toHeif({ exif, xmp, storage: "split" }),
	binary("GIF89a", [6, 0, 4, 0], xmp),
	binary("<svg>", xmp, "</svg>"),
];

const seed = 20260131;

/** A photo of which some bytes are others, and perhaps the end is missing. */
const brokenPhoto = fc
	.record({
		photo: fc.constantFrom(...photos),
		changes: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 1, 0x7f, 0xff), fc.nat(255))), {
			maxLength: 6,
		}),
		kept: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
		),
	})
	.map(({ photo, changes, kept }) => {
		const broken = Uint8Array.from(photo);
		for (const [at, value] of changes) broken[at % broken.length] = value;
		return broken.subarray(0, Math.ceil(broken.length * kept));
	});

describe("images from anywhere", () => {
	it("never make the reading fail, and what is cleaned is clean", () => {
		fc.assert(
			fc.property(brokenPhoto, (photo) => {
				const before = Uint8Array.from(photo);
				const told = hasLocation(photo);
				imageSize(photo);
				const result = withoutLocation(photo);
				assert.deepEqual(photo, before);
				if ("refusal" in result) return assert.match(result.refusal, /^[A-Z][^\n]*\.$/);
				assert.equal(result.removed.length > 0, told);
				assert.equal(hasLocation(result.bytes), false);
				assert.equal(result.bytes.length, photo.length);
				assert.equal(imageKind(result.bytes), imageKind(photo));
				assert.deepEqual(imageSize(result.bytes), imageSize(photo));
			}),
			{ seed, numRuns: 60 },
		);
	});

	it("are read in a time that grows with their size only", () => {
		const many = (text: string) => text.repeat(Math.ceil(30_000 / text.length));
		const toXmp = (text: string) => toWebp([riffChunk("XMP ", many(text))]);
		// Every entry points to other directories, or says that a position is in one.
		const entry = (tag: number, at: number) =>
			binary(u16(tag, true), u16(4, true), u32(1, true), u32(8 + 2 * at, true));
		const entries = Array.from({ length: 2500 }, (_, at) => entry(at % 2 ? 0x8825 : 0x8769, at));
		const pointers = binary("II*\0", u32(8, true), u16(entries.length, true), ...entries, u32(8, true));
		// Three kinds of embedded metadata, each the rest of the bytes, in which the same stands again.
		const embedded = (tag: number) => binary(u16(tag, true), u16(7, true), u32(60_000, true), u32(50, true));
		const nest = binary(
			"II*\0",
			u32(8, true),
			u16(3, true),
			...[0x02bc, 0x83bb, 0x8649].map(embedded),
			u32(0),
		);
		for (const [name, image] of Object.entries({
			"open tags": toXmp("<"),
			"open quotes": toXmp('<a b="'),
			"open elements": toXmp("<exif:GPSLatitude>1"),
			prefixes: toXmp('xmlns:a="'),
			"directories that point to each other": toJpeg(new Array(8).fill(exifSegment(pointers))),
			"metadata inside metadata": toJpeg([exifSegment(binary(...new Array(16).fill(nest)))]),
			"Exif headers": binary("GIF89a", many("Exif\0\0II*\0\u0008\0\0\0\u00ff\u00ff")),
			"packets without an end": binary("GIF89a", many("<rdf:RDF")),
			"empty boxes": binary(box("ftyp", "heic", u32(0)), many("\0\0\0\u0008free")),
			"extents of nothing": binary(
				box("ftyp", "heic", u32(0), "heic"),
				fullBox(
					"meta",
					0,
					fullBox("iinf", 0, 0, 1, fullBox("infe", 2, 0, 1, 0, 0, "Exif\0")),
					fullBox("iloc", 0, 0, 0, 0xff, 0xff, many("\0\u0001\0\0\u00ff\u00ff")),
				),
			),
		})) {
			// Processor time: other processes do not count.
			const start = process.cpuUsage();
			withoutLocation(image);
			imageSize(image);
			const took = process.cpuUsage(start).user / 1000;
			assert.ok(took < 600, `${name}: ${took} ms`);
		}
	});
});
