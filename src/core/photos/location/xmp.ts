import { toText, toView } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { locationProperty, readPrefixes } from "./vocabulary.ts";
import { findXmlProperties, type XmlProperty } from "./xml-properties.ts";

const SPACE = 0x20;

/**
 * Overwrites an XMP packet's location properties (ISO 16684-1) with spaces, in place: white space between attributes and
 * between elements means nothing in XML, so that the rest reads as before. Works on UTF-16, and on any encoding that has
 * ASCII as it is.
 */
export function blankXmp(bytes: Uint8Array, findings: Findings): void {
	const order = utf16Order(bytes);
	if (!order) {
		for (const { start, end } of findLocation(toText(bytes), findings)) bytes.fill(SPACE, start, end);
		return;
	}
	const view = toView(bytes);
	const littleEndian = order === "little";
	for (const { start, end } of findLocation(toUtf16Text(view, littleEndian), findings)) {
		for (let at = start; at < end; at++) view.setUint16(2 * at, SPACE, littleEndian);
	}
}

function findLocation(xml: string, { removed }: Findings): readonly XmlProperty[] {
	const prefixes = readPrefixes(xml);
	const properties = [
		...findXmlProperties(xml, (name) => locationProperty(name, prefixes) !== undefined),
	].map((property) => ({ ...property, tells: locationProperty(property.name, prefixes) }));
	const isPositioned = properties.some(({ tells, isEmpty }) => tells === "position" && !isEmpty);
	const found = properties.filter(
		({ tells, isEmpty }) => !isEmpty && (tells === "place name" || isPositioned),
	);
	for (const { tells } of found)
		removed.add(tells === "place name" ? "place names (XMP)" : "GPS position (XMP)");
	return found;
}

/** Undefined for other encodings: in UTF-16 zeros stand beside the first "<" and the letter after it. */
function utf16Order(bytes: Uint8Array): "little" | "big" | undefined {
	const at = bytes.indexOf(0x3c);
	if (at === -1 || bytes[at + 1] !== 0 || bytes[at + 3] !== 0) return undefined;
	return at % 2 === 0 ? "little" : "big";
}

function toUtf16Text(view: DataView, littleEndian: boolean): string {
	const units = Uint16Array.from({ length: view.byteLength >> 1 }, (_, index) =>
		view.getUint16(2 * index, littleEndian),
	);
	let text = "";
	// In pieces: an argument list has a limit.
	for (let at = 0; at < units.length; at += 8192)
		text += String.fromCharCode(...units.subarray(at, at + 8192));
	return text;
}
