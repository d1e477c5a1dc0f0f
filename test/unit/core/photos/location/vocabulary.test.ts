import assert from "node:assert/strict";
import {
	locationKeyword,
	locationProperty,
	readPrefixes,
} from "../../../../../src/core/photos/location/vocabulary.ts";

const placeNames = [
	...["photoshop:City", "photoshop:State", "photoshop:Country"],
	...["Iptc4xmpCore:Location", "Iptc4xmpCore:CountryCode"],
	...["Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown", "Iptc4xmpExt:Sublocation"],
	...["Iptc4xmpExt:City", "Iptc4xmpExt:ProvinceState", "Iptc4xmpExt:CountryName", "Iptc4xmpExt:CountryCode"],
	...["Iptc4xmpExt:WorldRegion", "Iptc4xmpExt:LocationId", "Iptc4xmpExt:LocationName"],
	...[
		"xmpDM:shotLocation",
		"dc:coverage",
		"dcterms:spatial",
		"dcterms:Location",
		"prism:location",
		"pmi:location",
	],
	...["mediapro:Location", "photomech:CountryCode", "photomechanic:City", "schema:contentLocation"],
	...["dwc:locality", "dwc:country", "dwc:countryCode", "dwc:stateProvince", "dwc:dctermsLocation"],
];
const positions = [
	...["exif:GPSLatitude", "exif:GPSDestLongitude", "exif:GPSAltitude", "exif:GPSAreaInformation"],
	...["drone-dji:GpsLongtitude", "dwc:decimalLatitude", "dwc:verbatimCoordinates", "dwc:footprintWKT"],
	...["geo:lat", "geo:long", "georss:point", "cell:cellid", "Device:Latitude"],
	...["EarthPos:Altitude", "drone-dji:AbsoluteAltitude", "drone-dji:RelativeAltitude"],
];
const besidePositions = ["exif:GPSTimeStamp", "exif:GPSVersionID", "exif:GPSSatellites"];
/** People's addresses, places inside the picture, a film's latitude, a clock's zone, names that only begin alike. */
const others = [
	...["Iptc4xmpCore:CiAdrCity", "Iptc4xmpCore:CiAdrCtry", "plus:LicensorCity", "mwg-rs:Regions"],
	...[
		"exif:SubjectLocation",
		"exifEX:ISOSpeedLatitudeyyy",
		"exif:OffsetTime",
		"photoshop:CityState",
		"photoshop:GlobalAltitude",
	],
	...[
		"dc:title",
		"lr:hierarchicalSubject",
		"xmpDM:location",
		"constructor:toString",
		"photoshop:constructor",
	],
];

describe("locationProperty", () => {
	it("knows what names a place, what tells a position and what stands beside one", () => {
		const told = (names: readonly string[]) => names.map((name) => [name, locationProperty(name)]);
		assert.deepEqual(told([...placeNames, ...positions, ...besidePositions, ...others]), [
			...placeNames.map((name) => [name, "place name"]),
			...positions.map((name) => [name, "position"]),
			...besidePositions.map((name) => [name, "beside position"]),
			...others.map((name) => [name, undefined]),
		]);
	});

	it("goes by the name space of any version, bound to any prefix or to none", () => {
		for (const [uri, local] of [
			["http://prismstandard.org/namespaces/basic/1.2/", "location"],
			["http://prismstandard.org/namespaces/basic/3.0/", "location"],
			["http://rs.tdwg.org/dwc/terms/", "locality"],
			["http://rs.tdwg.org/dwc/index.htm", "locality"],
			["https://schema.org/", "locationCreated"],
			["http://iptc.org/std/Iptc4xmpExt/2008-02-19/", "LocationShown"],
		] as const) {
			assert.equal(locationProperty(`p:${local}`, readPrefixes(`<d xmlns:p='${uri}'/>`)), "place name", uri);
			assert.equal(locationProperty(local, readPrefixes(`<${local} xmlns = "${uri}">`)), "place name", uri);
			assert.equal(locationProperty(`q:${local}`, readPrefixes(`<d xmlns:p='${uri}'/>`)), undefined, uri);
		}
	});

	it("leaves out what binds a prefix", () => {
		assert.equal(locationProperty("xmlns:gps"), undefined);
	});
});

describe("locationKeyword", () => {
	it("knows every name that XMP has, and IPTC's names without a prefix", () => {
		for (const name of placeNames) assert.equal(locationKeyword(name), "place name", name);
		for (const name of [...positions, ...besidePositions]) assert.ok(locationKeyword(name), name);
		for (const name of ["City", "Country", "Location", "Sublocation"])
			assert.equal(locationKeyword(name), "place name", name);
		assert.equal(locationKeyword("GPSLatitude"), "position");
	});

	it("leaves other texts to the writer", () => {
		for (const name of [
			...others,
			"Title",
			"Comment",
			"Software",
			"date:create",
			"Creation Time",
			"coverage",
		])
			assert.equal(locationKeyword(name), undefined, name);
	});
});
