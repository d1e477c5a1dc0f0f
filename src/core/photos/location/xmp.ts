import { toText } from "../bytes.ts";
import type { Traces } from "./trace.ts";
import { findXmlProperties } from "./xml-properties.ts";
import { locationProperty, readPrefixes } from "./xmp-names.ts";

const SPACE = 0x20;

/**
 * Overwrites an XMP packet's location properties (ISO 16684-1) with spaces, in place: white space between attributes and
 * between elements means nothing in XML, so that the rest reads as before. Works on any encoding that has ASCII as it is.
 */
export function blankXmp(bytes: Uint8Array, traces: Traces): void {
	const xml = toText(bytes);
	const prefixes = readPrefixes(xml);
	const properties = [
		...findXmlProperties(xml, (name) => locationProperty(name, prefixes) !== undefined),
	].map((property) => ({ ...property, tells: locationProperty(property.name, prefixes) }));
	const isPositioned = properties.some(({ tells, isEmpty }) => tells === "position" && !isEmpty);
	for (const { tells, start, end, isEmpty } of properties) {
		if (isEmpty || (tells !== "place name" && !isPositioned)) continue;
		bytes.fill(SPACE, start, end);
		traces.add(tells === "place name" ? "place names (XMP)" : "GPS position (XMP)");
	}
}
