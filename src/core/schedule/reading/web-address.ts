/**
 * An address of the web as Markdown may hold it; undefined for other schemes, and for what leads nowhere without a base.
 * One that needs no repair stays as it is written; FOSDEM's `https:/fosdem.org`, blanks and a missing scheme before `//` are mended.
 */
export function webAddress(written: string | undefined, base?: string): string | undefined {
	const repaired = (written?.trim() ?? "").replace(/^(https?):\/+(?=[^/])/i, "$1://");
	// A base has a scheme of its own.
	const trimmed = base === undefined ? repaired.replace(/^\/\/(?=[^/])/, "https://") : repaired;
	if (trimmed === "" || trimmed.length > longest) return undefined;
	if (/^https?:\/\/[^\s<>"\\^`{|}/]+(?:\/[^\s<>"\\^`{|}]*)?$/i.test(trimmed) && URL.canParse(trimmed))
		return trimmed;
	try {
		const { protocol, href } = base === undefined ? new URL(trimmed) : new URL(trimmed, base);
		return protocol === "http:" || protocol === "https:"
			? href.replace(/[<>]/g, encodeURIComponent)
			: undefined;
	} catch {
		return undefined;
	}
}

/** What browsers and servers take. */
const longest = 4000;

/** An address with a final slash, so that what is joined to it lies below it. */
export function asFolder(address: string): string {
	return address.endsWith("/") ? address : `${address}/`;
}

/** Whether an address names a site alone, and no page of it. */
export function isSiteRoot(address: string): boolean {
	return /^https?:\/\/[^/?#]+\/?$/i.test(address);
}
