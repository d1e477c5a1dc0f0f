/** What a property says of where a photo was taken. */
export type LocationProperty = "position" | "beside position" | "place name";

interface Vocabulary {
	/** What everybody writes; it counts even where a text binds no prefix or binds it to something else. */
	readonly prefixes: readonly string[];
	/** How its name space begins, after "http://": versions follow, and some write "https". */
	readonly uri: string;
	readonly positions?: readonly string[];
	readonly places?: readonly string[];
}

/**
 * The vocabularies whose properties name places, for XMP and for the texts of a PNG. Left out on purpose: addresses of
 * people (`CiAdrCity`, `plus:LicensorCity`), regions inside the picture (`mwg-rs`), and lists of keywords.
 */
const VOCABULARIES: readonly Vocabulary[] = [
	// XMP specification part 2, 3.2; IPTC Photo Metadata Standard 2023.1.
	{
		prefixes: ["photoshop"],
		uri: "ns.adobe.com/photoshop/1.0/",
		places: ["City", "State", "Country"],
	},
	{
		prefixes: ["Iptc4xmpCore"],
		uri: "iptc.org/std/Iptc4xmpCore/",
		places: ["Location", "CountryCode"],
	},
	{
		prefixes: ["Iptc4xmpExt"],
		uri: "iptc.org/std/Iptc4xmpExt/",
		places: [
			"LocationCreated",
			"LocationShown",
			"LocationId",
			"LocationName",
			"Sublocation",
			"City",
			"ProvinceState",
			"CountryName",
			"CountryCode",
			"WorldRegion",
		],
	},
	// XMP specification part 2, 2.3.
	{ prefixes: ["xmpDM"], uri: "ns.adobe.com/xmp/1.0/DynamicMedia/", places: ["shotLocation"] },
	// DCMI Metadata Terms, sections 2 and 3.
	{ prefixes: ["dc"], uri: "purl.org/dc/elements/1.1/", places: ["coverage"] },
	{
		prefixes: ["dcterms"],
		uri: "purl.org/dc/terms/",
		places: ["coverage", "spatial", "Location"],
	},
	// PRISM Basic Metadata 3.0, 4.
	{ prefixes: ["prism"], uri: "prismstandard.org/namespaces/basic/", places: ["location"] },
	// PRISM Metadata for Images 1.0, 4.
	{ prefixes: ["pmi"], uri: "prismstandard.org/namespaces/pmi/", places: ["location"] },
	// ExifTool's tables XMP MediaPro, XMP ExpressionMedia and PhotoMechanic.
	{
		prefixes: ["mediapro"],
		uri: "ns.iview-multimedia.com/mediapro/",
		places: ["Location"],
	},
	{
		prefixes: ["expressionmedia"],
		uri: "ns.microsoft.com/expressionmedia/",
		places: ["Location"],
	},
	{
		prefixes: ["photomechanic", "photomech"],
		uri: "ns.camerabits.com/photomechanic/",
		places: ["Location", "City", "State", "Country", "CountryCode"],
	},
	// ExifTool's table XMP cell: the tower a telephone was heard by.
	{
		prefixes: ["cell"],
		uri: "developer.sonyericsson.com/cell/",
		positions: ["mcc", "mnc", "lac", "cellid", "cgi", "r"],
	},
	// W3C Basic Geo; GeoRSS simple.
	{
		prefixes: ["geo"],
		uri: "www.w3.org/2003/01/geo/wgs84_pos#",
		positions: ["lat", "long", "alt", "lat_long", "location"],
	},
	{
		prefixes: ["georss"],
		uri: "www.georss.org/georss",
		positions: ["point", "line", "polygon", "box", "where"],
		places: ["featurename"],
	},
	// schema.org, ImageObject.
	{
		prefixes: ["schema"],
		uri: "schema.org/",
		places: ["contentLocation", "locationCreated", "spatialCoverage", "spatial"],
	},
	// Darwin Core, class Location; `dctermsLocation` is ExifTool's name for that class.
	{
		prefixes: ["dwc"],
		uri: "rs.tdwg.org/dwc/",
		positions: [
			"verbatimCoordinates",
			"verbatimCoordinateSystem",
			"verbatimSRS",
			"geodeticDatum",
			"coordinatePrecision",
			"coordinateUncertaintyInMeters",
			"pointRadiusSpatialFit",
			"footprintWKT",
			"footprintSRS",
			"footprintSpatialFit",
		],
		places: [
			"dctermsLocation",
			"locationID",
			"higherGeographyID",
			"higherGeography",
			"continent",
			"waterBody",
			"islandGroup",
			"island",
			"country",
			"countryCode",
			"stateProvince",
			"county",
			"municipality",
			"locality",
			"verbatimLocality",
			"locationAccordingTo",
			"locationRemarks",
			"georeferenceRemarks",
			"georeferenceSources",
		],
	},
];

type Prefixes = ReadonlyMap<string, ReadonlySet<Vocabulary>>;

/** Every prefix the text binds anywhere, "" included, with all it may stand for. */
export function readPrefixes(xml: string): Prefixes {
	const prefixes = new Map<string, Set<Vocabulary>>();
	const bind = (prefix: string, vocabulary: Vocabulary) =>
		prefixes.set(prefix, (prefixes.get(prefix) ?? new Set()).add(vocabulary));
	for (const vocabulary of VOCABULARIES) {
		for (const prefix of vocabulary.prefixes) bind(prefix, vocabulary);
	}
	for (const [, prefix = "", double, single = ""] of xml.matchAll(
		/xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
	)) {
		const uri = (double ?? single).replace(/^https?:\/\//, "");
		const vocabulary = VOCABULARIES.find((known) => uri.startsWith(known.uri));
		if (vocabulary) bind(prefix, vocabulary);
	}
	return prefixes;
}

const USUAL_PREFIXES = readPrefixes("");

/** Undefined for properties that have nothing to do with a location. */
export function locationProperty(name: string, prefixes = USUAL_PREFIXES): LocationProperty | undefined {
	const colon = name.lastIndexOf(":");
	const prefix = name.slice(0, Math.max(colon, 0));
	const local = name.slice(colon + 1);
	if (prefix === "xmlns") return undefined;
	// Drones and older writers have name spaces of their own (and "Longtitude"). The latitude of a film is another thing.
	if (/^gps/i.test(local) || /latitude(?!yyy|zzz)|longt?itude/i.test(local)) {
		return /lat|lon|alt|area|position|coord/i.test(local) ? "position" : "beside position";
	}
	// Of drones and of the earth; Photoshop's global altitude is that of a light.
	if (/^(?:absolute|relative)?altitude$/i.test(local)) return "position";
	for (const { positions, places } of prefixes.get(prefix) ?? []) {
		if (positions?.includes(local)) return "position";
		if (places?.includes(local)) return "place name";
	}
	return undefined;
}

/** Some programs write IPTC's names without a prefix. */
const PLAIN_PREFIXES = ["", "photoshop:", "Iptc4xmpCore:", "Iptc4xmpExt:"];

/** What the keyword of a PNG text says, which is mostly an XMP or Exif name: "photoshop:City", "exif:GPSLatitude". */
export function locationKeyword(keyword: string): LocationProperty | undefined {
	const prefixes = keyword.includes(":") ? [""] : PLAIN_PREFIXES;
	return prefixes
		.map((prefix) => locationProperty(prefix + keyword))
		.find((property) => property !== undefined);
}

/** Any name of a place with its usual prefix, for text of any other form, such as JSON. */
export const LOCATION_NAMES = new RegExp(
	VOCABULARIES.flatMap(({ prefixes, positions = [], places = [] }) =>
		prefixes.map((prefix) => `\\b${prefix}:(?:${[...positions, ...places].join("|")})\\b`),
	).join("|"),
);
