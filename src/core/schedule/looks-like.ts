import * as l10n from "@vscode/l10n";
import { hasKeys } from "./reading/shapes.ts";
import type { ScheduleSource } from "./reading/source.ts";

/** What bytes that are no text begin with. */
const signatures: readonly (readonly [start: string, name: () => string])[] = [
	["PK\x03\x04", () => l10n.t("a ZIP archive (unpack it first)")],
	["\x1f\x8b", () => l10n.t("a gzip archive (unpack it first)")],
	["%PDF", () => l10n.t("a PDF file")],
	["\x89PNG", () => l10n.t("a picture")],
	["\xff\xd8\xff", () => l10n.t("a picture")],
	["GIF8", () => l10n.t("a picture")],
	["{\\rtf", () => l10n.t("a text document")],
	["\xd0\xcf\x11\xe0", () => l10n.t("a text document")],
];

/** What a file of bytes is, where they are no text. */
export function looksLikeBytes(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	return signatures.find(([start]) => head.startsWith(start))?.[1]();
}

/** What a text is, for the end of "it looks like …". */
export function looksLike({ text, root, json }: ScheduleSource): string {
	if (text.trim() === "") return l10n.t("an empty file");
	if (root !== undefined) return looksLikeMarkup(root, text);
	if (json) return looksLikeJson(json.value);
	if (/^\s*BEGIN:VCARD/i.test(text.slice(0, 200))) return l10n.t("an address book");
	if (/^\s*---\s*\n/.test(text.slice(0, 200)) || /^\s*#{1,6} /.test(text.slice(0, 200)))
		return l10n.t("a Markdown document");
	const [first = "", second = ""] = text.trimStart().slice(0, 2000).split("\n");
	for (const separator of [",", ";", "\t"]) {
		const columns = first.split(separator).length;
		if (columns > 2 && second.split(separator).length >= columns) return l10n.t("a table (CSV)");
	}
	return l10n.t("a text");
}

const pageTags =
	/^(?:html|head|body|title|meta|link|script|div|p|h[1-6]|center|table|pre|span|a|ul|main|section|br)$/;

function looksLikeMarkup(root: string, text: string): string {
	const name = root.toLowerCase().replace(/^.*:/, "");
	if (name === "icalendar") return l10n.t("xCal (take the event's schedule.xml instead)");
	// Of a page without <html> the first tag is that of its title, or any other.
	if (pageTags.test(name) || /^\s*<!doctype\s+html\b/i.test(text))
		return l10n.t("a web page without events in its data");
	if (name === "rss" || name === "feed" || name === "rdf") return l10n.t("a news feed");
	if (name === "svg") return l10n.t("a picture");
	if (name === "urlset" || name === "sitemapindex") return l10n.t("a site map");
	if (name === "kml" || name === "gpx") return l10n.t("a map");
	if (name === "schedule" && !/<conference[\s/>]/.test(text.slice(0, 200_000)))
		return l10n.t("a schedule without a <conference>");
	return l10n.t("XML whose root is <{0}>", root);
}

function looksLikeJson(value: unknown): string {
	if (Array.isArray(value)) {
		if (value.length === 0) return l10n.t("an empty list");
		const [first] = value;
		if (hasKeys(first, "fullName"))
			return l10n.t("Sessionize's list of speakers (take its view All instead)");
		return hasKeys(first) ? l10n.t("a list of objects with {0}", keysOf(first)) : l10n.t("a JSON list");
	}
	if (!hasKeys(value)) return l10n.t("JSON that cannot be read");
	if (hasKeys(value, "openapi") || hasKeys(value, "$schema", "properties"))
		return l10n.t("a description of data");
	if (hasKeys(value, "type", "features")) return l10n.t("a map");
	return Object.keys(value).length === 0
		? l10n.t("an empty JSON object")
		: l10n.t("a JSON object with {0}", keysOf(value));
}

/** The first keys, as many as a sentence bears. */
function keysOf(value: object): string {
	return Object.keys(value)
		.slice(0, 4)
		.map((key) => `“${key.slice(0, 30)}”`)
		.join(", ");
}
