import assert from "node:assert/strict";
import { toText } from "../../../../../src/core/photos/bytes.ts";
import { noFindings } from "../../../../../src/core/photos/location/findings.ts";
import { blankXmp } from "../../../../../src/core/photos/location/xmp.ts";
import { binary } from "../../../../support/images/binary.ts";

describe("blankXmp", () => {
	it("blanks attributes and keeps the tag", () => {
		checkBlanked(`<d dc:format="x" «exif:GPSLatitude="52,30N"» «exif:GPSLongitude = '13,22E'» a="1"/>`);
	});

	it("blanks elements with all they hold, to their own closing tag", () => {
		checkBlanked(
			'<d xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">' +
				"«<e:LocationShown><e:LocationShown/><r:li>B</r:li></e:LocationShown>»<t>x</t></d>",
		);
		checkBlanked("<d>«<exif:GPSLatitude>1<exif:GPSLatitude>2</exif:GPSLatitude></exif:GPSLatitude>»x</d>");
	});

	it("goes by the name space, whatever its prefix, for names that may mean anything", () => {
		checkBlanked(
			'<d xmlns:p="http://ns.adobe.com/photoshop/1.0/">«<p:City>Berlin</p:City>»«<p:State x="1"/>»</d>',
		);
		checkBlanked('<d xmlns:p="https://example.org/project#"><p:City>Berlin</p:City><p:State x="1"/></d>');
	});

	it("finds what drones and older writers call a position", () => {
		checkBlanked('<d «drone-dji:GpsLongtitude="+13.3"»/>');
		checkBlanked('<d «geo:lat="52.5"»/>');
		checkBlanked('<d «dwc:decimalLatitude="52.5"»/>');
	});

	it("keeps a GPS time on its own, and takes it out beside a position", () => {
		checkBlanked('<d exif:GPSTimeStamp="2026-01-31T10:31:04Z" xmlns:gps="https://example.org/gps">');
		checkBlanked('<d xmlns:gps="https://example.org/gps" «exif:GPSLatitude="2"»/>');
		checkBlanked('<d «exif:GPSTimeStamp="1"» «exif:GPSLatitude="2"»/>');
	});

	it("keeps what only mentions a position", () => {
		checkBlanked("<!-- <exif:GPSLatitude>1</exif:GPSLatitude> --><d/>");
		checkBlanked("<d><![CDATA[<exif:GPSLatitude>1</exif:GPSLatitude>]]></d>");
		checkBlanked('<d note="exif:GPSLatitude=1 > 0"><t>GPSLatitude</t></d>');
		checkBlanked("<exif:GPSLatitude></exif:GPSLatitude>");
	});

	it("reads UTF-16 of both byte orders", () => {
		const toPacket = (city: string) =>
			`\ufeff<d ā="ļ"><photoshop:Category>1</photoshop:Category>${city}<t>ż</t></d>`;
		const city = "<photoshop:City>Łódź</photoshop:City>";
		for (const swap of [false, true]) {
			const toBytes = (text: string) =>
				swap ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le");
			const bytes = Uint8Array.from(toBytes(toPacket(city)));
			const findings = noFindings();
			blankXmp(bytes, findings);
			assert.deepEqual(bytes, Uint8Array.from(toBytes(toPacket(" ".repeat(city.length)))));
			assert.deepEqual([...findings.removed], ["place names (XMP)"]);
		}
	});

	it("blanks the names of other vocabularies, and nothing else", () => {
		checkBlanked(
			'<d «prism:location="Berlin"» dc:title="x">' +
				"«<mediapro:Location>Berlin</mediapro:Location>»<mediapro:Event>Talk</mediapro:Event>" +
				"«<photomechanic:CountryCode>DEU</photomechanic:CountryCode>»<photomechanic:Tagged>1</photomechanic:Tagged>" +
				"«<dc:coverage>Berlin</dc:coverage>»<dc:subject>talk</dc:subject>" +
				"«<dwc:locality>Mitte</dwc:locality>»«<dwc:country>Germany</dwc:country>»<dwc:genus>Corvus</dwc:genus>" +
				'<CiAdrCity xmlns="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">Bonn</CiAdrCity>',
		);
	});

	it("goes on after a tag that is broken", () => {
		checkBlanked('<d a="1 b>«<exif:GPSLatitude>5</exif:GPSLatitude>»<t>"</t>');
		checkBlanked("«<exif:GPSLatitude>52,30N»");
	});
});

/** What stands between « and » becomes spaces, nothing else changes. */
function checkBlanked(marked: string): void {
	const bytes = binary(marked.replace(/[«»]/g, ""));
	const findings = noFindings();
	blankXmp(bytes, findings);
	assert.equal(
		toText(bytes),
		marked.replace(/«([^»]*)»/g, (_, inner: string) => " ".repeat(inner.length)),
	);
	assert.equal(findings.removed.size > 0, marked.includes("«"));
}
