import assert from "node:assert/strict";
import { toText } from "../../../../../src/core/photos/bytes.ts";
import type { Traces } from "../../../../../src/core/photos/location/trace.ts";
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

	it("goes on after a tag that is broken", () => {
		checkBlanked('<d a="1 b>«<exif:GPSLatitude>5</exif:GPSLatitude>»<t>"</t>');
		checkBlanked("«<exif:GPSLatitude>52,30N»");
	});
});

/** What stands between « and » becomes spaces, nothing else changes. */
function checkBlanked(marked: string): void {
	const bytes = binary(marked.replace(/[«»]/g, ""));
	const traces: Traces = new Set();
	blankXmp(bytes, traces);
	assert.equal(
		toText(bytes),
		marked.replace(/«([^»]*)»/g, (_, inner: string) => " ".repeat(inner.length)),
	);
	assert.equal(traces.size > 0, marked.includes("«"));
}
