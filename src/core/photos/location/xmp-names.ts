/** What an XMP property says of where a photo was taken. */
export type LocationProperty = "position" | "beside position" | "place name";

type Prefixes = ReadonlyMap<string, ReadonlySet<string>>;

const EXIF = "http://ns.adobe.com/exif/1.0/";
const PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
const IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
const GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

/** Properties whose name alone does not tell, by name space (IPTC Photo Metadata Standard 2023.1; W3C Basic Geo). */
const PROPERTIES: ReadonlyMap<string, Readonly<Record<string, LocationProperty>>> = new Map([
	[PHOTOSHOP, { City: "place name", State: "place name", Country: "place name" }],
	[IPTC_CORE, { Location: "place name", CountryCode: "place name" }],
	[
		IPTC_EXTENSION,
		{
			LocationCreated: "place name",
			LocationShown: "place name",
			Sublocation: "place name",
			City: "place name",
			ProvinceState: "place name",
			CountryName: "place name",
			CountryCode: "place name",
			WorldRegion: "place name",
		},
	],
	[GEO, { lat: "position", long: "position", alt: "position", lat_long: "position" }],
]);

/** What everybody writes, for packets that bind no prefix. */
const USUAL_PREFIXES: readonly (readonly [string, string])[] = [
	["exif", EXIF],
	["photoshop", PHOTOSHOP],
	["Iptc4xmpCore", IPTC_CORE],
	["Iptc4xmpExt", IPTC_EXTENSION],
	["geo", GEO],
];

/** Every prefix the text binds anywhere, with all it is bound to. */
export function readPrefixes(xml: string): Prefixes {
	const prefixes = new Map<string, Set<string>>(
		USUAL_PREFIXES.map(([prefix, uri]) => [prefix, new Set([uri])]),
	);
	for (const [, prefix = "", double, single = ""] of xml.matchAll(
		/xmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
	)) {
		const uris = prefixes.get(prefix) ?? new Set();
		prefixes.set(prefix, uris.add(double ?? single));
	}
	return prefixes;
}

/** Undefined for properties that have nothing to do with a location. */
export function locationProperty(name: string, prefixes: Prefixes): LocationProperty | undefined {
	const colon = name.lastIndexOf(":");
	const prefix = name.slice(0, Math.max(colon, 0));
	const local = name.slice(colon + 1);
	if (prefix === "xmlns") return undefined;
	// Drones and older writers have name spaces of their own (and "Longtitude").
	if (/^gps/i.test(local) || /latitude|longt?itude/i.test(local)) {
		return /lat|lon|alt|area|position|coord/i.test(local) ? "position" : "beside position";
	}
	for (const uri of prefixes.get(prefix) ?? []) {
		const properties = PROPERTIES.get(uri);
		if (properties && Object.hasOwn(properties, local)) return properties[local];
	}
	return undefined;
}
