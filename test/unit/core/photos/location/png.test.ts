import assert from "node:assert/strict";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { readPngChunks } from "../../../../../src/core/photos/containers/png-chunks.ts";
import { withoutLocation } from "../../../../../src/core/photos/without-location.ts";
import { binary, u32 } from "../../../../support/images/binary.ts";
import { exifSegment, pngChunk, toJpeg, toPng } from "../../../../support/images/containers.ts";
import { gpsDirectory, phoneExif } from "../../../../support/images/exif.ts";
import { toIptc } from "../../../../support/images/iptc.ts";
import { gpsAttributes, xmpPacket } from "../../../../support/images/xmp.ts";

const exif = phoneExif({ gps: gpsDirectory });
const places = [90, "Berlin"] as const;
const caption = [120, "Ada"] as const;
const author = pngChunk("tEXt", "Author\0Ada");

describe("withoutLocation of PNG texts", () => {
	it("leaves out texts that are named after a position", () => {
		const cleaned = clean([author, pngChunk("tEXt", "exif:GPSLatitude\0", "52/1, 30/1"), author]);
		assert.deepEqual(cleaned, toPng([author, author]));
	});

	it("leaves out ImageMagick's texts of every vocabulary, in every kind of text chunk", () => {
		const keywords = [
			...["photoshop:City", "photoshop:State", "photoshop:Country", "Iptc4xmpCore:Location"],
			...["Iptc4xmpCore:CountryCode", "Iptc4xmpExt:LocationCreated", "xmpDM:shotLocation", "dc:coverage"],
			...[
				"prism:location",
				"mediapro:Location",
				"photomechanic:CountryCode",
				"dwc:locality",
				"xmp:GPSLatitude",
			],
			...["exif:GPSInfo", "exif:GPSLongitudeRef", "exif:GPSAreaInformation", "geo:lat", "City", "Country"],
		];
		const kept = [
			"photoshop:Credit",
			"Iptc4xmpCore:CiAdrCity",
			"exif:Make",
			"Comment",
			"plus:LicensorCity",
		].map((keyword) => pngChunk("tEXt", `${keyword}\0Berlin`));
		const left = keywords.flatMap((keyword) => [
			pngChunk("tEXt", `${keyword}\0Berlin`),
			pngChunk("zTXt", `${keyword}\0\0`, deflateSync("Berlin")),
			pngChunk("iTXt", `${keyword}\0\0\0\0\0Berlin`),
		]);
		assert.deepEqual(withoutLocation(toPng([...kept, ...left, ...kept])), {
			bytes: toPng([...kept, ...kept]),
			removed: ["place names (text)", "GPS position (text)"],
			unexamined: [],
		});
	});

	it("cleans a compressed XMP packet", () => {
		const head = "XML:com.adobe.xmp\0\u0001\0\0\0";
		const [chunk] = textsOf(
			clean([pngChunk("iTXt", head, deflateSync(xmpPacket({ attributes: gpsAttributes })))]),
		);
		const packet = inflateSync(chunk?.subarray(head.length) ?? "").toString("latin1");
		assert.equal(packet, xmpPacket({ attributes: " ".repeat(gpsAttributes.length) }));
	});

	it("cleans ImageMagick's raw profiles, packed and unpacked", () => {
		const toProfile = (content: Uint8Array) =>
			`\nexif\n${String(content.length).padStart(8)}\n${Buffer.from(content).toString("hex").replace(/.{72}/g, "$&\n")}\n`;
		const before = binary("Exif\0\0", exif);
		const [packed, plain, iptc] = textsOf(
			clean([
				pngChunk("zTXt", "Raw profile type exif\0\0", deflateSync(toProfile(before))),
				pngChunk("tEXt", "Raw profile type APP1\0", toProfile(before)),
				pngChunk("tEXt", "Raw profile type iptc\0", toProfile(toIptc([places, caption]))),
			]),
		);
		const unpacked = inflateSync(packed?.subarray(23) ?? "").toString("latin1");
		const profile = fromProfile(unpacked);
		assert.equal(unpacked, toProfile(profile));
		assert.ok(profile.includes("SIGMA") && !profile.includes(Buffer.from(u32(5868, true))));
		assert.deepEqual(fromProfile(plain?.subarray(22).toString("latin1")), profile);
		assert.deepEqual(
			fromProfile(iptc?.subarray(22).toString("latin1")),
			Buffer.from([...toIptc([caption]), ...new Uint8Array(11)]),
		);
	});

	it("cleans a picture behind it, and says that something stands there", () => {
		const appended = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);
		const cleaned = withoutLocation(appended);
		assert.deepEqual(withoutLocation(binary(toPng([]), appended)), {
			bytes: binary(toPng([]), "bytes" in cleaned ? cleaned.bytes : []),
			removed: ["GPS position (EXIF)"],
			unexamined: ["appended data"],
		});
	});

	it("says so of notes that nobody here knows", () => {
		const photo = toPng([pngChunk("eXIf", phoneExif({ maker: "Ada Optics" }))]);
		assert.deepEqual(withoutLocation(photo), { bytes: photo, removed: [], unexamined: ["maker notes"] });
	});
});

function clean(chunks: readonly Uint8Array[]): Uint8Array {
	const result = withoutLocation(toPng(chunks));
	if ("refusal" in result) assert.fail(result.refusal);
	for (const { type, data, range } of readPngChunks(result.bytes) ?? assert.fail("No PNG any more.")) {
		const checksum = binary(u32(crc32(binary(type, data))));
		assert.deepEqual(result.bytes.subarray(range.end - 4, range.end), checksum, `The checksum of ${type}`);
	}
	return result.bytes;
}

function textsOf(png: Uint8Array): readonly Buffer[] {
	const texts = (readPngChunks(png) ?? []).filter(({ type }) => ["tEXt", "zTXt", "iTXt"].includes(type));
	return texts.map(({ data }) => Buffer.from(data));
}

/** The bytes of a raw profile, after its name and length. */
function fromProfile(text = ""): Buffer {
	return Buffer.from(text.split("\n").slice(3).join(""), "hex");
}
