import * as l10n from "@vscode/l10n";
/** A destination a command accepted, or one sentence why not. */
export type Destination = { readonly destination: string } | { readonly refusal: string };

export interface DestinationKind {
	/** For messages: "the session's page", "the image". */
	readonly noun: () => string;
	/** Whether a path into the blog, such as `images/hall.jpg`, will do. */
	readonly allowsPath: boolean;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HTTP = /^https?:\/\/[^\s/?#]/i;
const LONGEST = 2000;

/**
 * Checks what a writer gave as an address and makes it fit for a definition: spaces, quotes and angle brackets percent-encoded,
 * nothing else changed. Only http and https, and where allowed a path: `javascript:`, `data:` and `file:` never reach a reader.
 */
export function readDestination(address: string, kind: DestinationKind): Destination {
	// Browsers drop tabs and line ends from an address before they read its scheme: so must the check.
	const typed = removeControls(address).trim();
	if (typed === "") return { refusal: l10n.t("Give the address of {0}.", kind.noun()) };
	if (typed.length > LONGEST)
		return { refusal: l10n.t("Shorten the address of {0} to at most {1} characters.", kind.noun(), LONGEST) };
	const isPath = !SCHEME.test(typed) && !typed.startsWith("//") && !typed.startsWith("\\");
	if (isPath ? !kind.allowsPath : !HTTP.test(typed)) {
		const refusal = kind.allowsPath
			? l10n.t("Start the address of {0} with https://, or give its path in the blog.", kind.noun())
			: l10n.t("Start the address of {0} with https://.", kind.noun());
		return { refusal };
	}
	return { destination: encode(typed) };
}

/** How a destination stands in a definition: in angle brackets where its parentheses do not pair or the post writes them so. */
export function writeDestination(destination: string, isBracketed: boolean): string {
	const escaped = destination.replace(/\\/g, "%5C").replace(/&(?=#?[\da-z]+;)/gi, "&amp;");
	return isBracketed || !areBracketsPaired(escaped) ? `<${escaped}>` : escaped;
}

/** Template tags (`{{ site.baseurl }}/images/hall.jpg`) are the engine's to read, spaces and all. */
const TEMPLATE_TAG = /(\{\{[^{}]*\}\}|\{%[^{}]*%\})/;

function encode(address: string): string {
	const parts = address.split(TEMPLATE_TAG);
	return parts.map((part, order) => (order % 2 === 1 ? part : encodePlain(part))).join("");
}

function encodePlain(address: string): string {
	return address.replace(/[\s"<>`{}|^]/gu, (unit) => encodeURIComponent(unit));
}

function removeControls(address: string): string {
	let kept = "";
	for (const unit of address) {
		const code = unit.codePointAt(0) ?? 0;
		if (code >= 0x20 && code !== 0x7f) kept += isLoneSurrogate(code) ? "\ufffd" : unit;
	}
	return kept;
}

function isLoneSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdfff;
}

/** Whether a destination may stand without angle brackets (CommonMark 6.3). */
export function areBracketsPaired(destination: string): boolean {
	let open = 0;
	for (const unit of destination) {
		if (unit === "(") open++;
		else if (unit === ")" && --open < 0) return false;
		// CommonMark lets parsers stop at a depth; markdown-it stops at 32.
		if (open > 30) return false;
	}
	return open === 0;
}

/** The same for two destinations that lead to the same place, however their letters are encoded. */
export function comparableDestination(destination: string): string {
	try {
		return decodeURI(destination);
	} catch {
		return destination;
	}
}
