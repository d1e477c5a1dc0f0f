import type { Element, Root } from "hast";
import { attribute, isElement, type Node, rewrite, textOf } from "../walk.ts";

/** Redirections of search engines, networks and mail filters, with the parameter that holds where they lead. */
const WRAPPED: readonly (readonly [RegExp, string])[] = [
	[/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, "q"],
	[/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, "url"],
	[/^https?:\/\/l\.(?:facebook|instagram)\.com\/l?\.?php?\?|^https?:\/\/l\.facebook\.com\/l\.php\?/i, "u"],
	[/^https?:\/\/[^/]*safelinks\.protection\.outlook\.com\/\?/i, "url"],
	[/^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, "q"],
];
const TRACKING =
	/^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|_hsenc|_hsmi|mkt_tok)$/i;
const SAFE = /^(?:https?|mailto|tel):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const longestAddress = 2000;

/** An address that may stand in a post: of a scheme that runs nothing, led back to where it leads, without what tracks readers. Undefined for any other. */
export function cleanAddress(written: string, base: string | undefined): string | undefined {
	// Browsers drop tabs and line ends anywhere, and other control characters at the ends, before they read a scheme: so must the check.
	const address = written.replace(/\p{Cc}/gu, "").trim();
	if (address === "" || address.length > longestAddress) return undefined;
	if (SCHEME.test(address)) return SAFE.test(address) ? unwrap(address) : undefined;
	if (base === undefined || !URL.canParse(address, base)) return address;
	return unwrap(new URL(address, base).href);
}

function unwrap(address: string): string {
	for (const [pattern, parameter] of WRAPPED) {
		if (!pattern.test(address) || !URL.canParse(address)) continue;
		const inner = new URL(address).searchParams.get(parameter);
		if (inner && /^https?:\/\//i.test(inner)) return withoutTracking(inner);
	}
	return withoutTracking(address);
}

/** Nothing else of the query is written anew: engines and servers differ in what they read. */
function withoutTracking(address: string): string {
	const [, before = "", query, hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
	if (query === undefined) return address;
	const kept = query.split("&").filter((part) => !TRACKING.test(part.split("=")[0] ?? ""));
	return before + (kept.length > 0 ? `?${kept.join("&")}` : "") + hash;
}

/** Links with addresses that may stand in a post; of any other, and of those without words, what they hold. */
export function cleanLinks(root: Root, base: string | undefined): void {
	rewrite(root, (node) => {
		if (!isElement(node, "a")) return [node];
		const address = cleanAddress(attribute(node, "href"), base);
		// A place in the page it came from is none in the post.
		if (address === undefined || address.startsWith("#") || !hasContent(node)) return node.children;
		node.properties = { href: address };
		return [node];
	});
}

function hasContent(link: Element): boolean {
	return textOf(link).trim() !== "" || link.children.some((child) => holdsImage(child));
}

function holdsImage(node: Node): boolean {
	return isElement(node, "img") || (isElement(node) && node.children.some(holdsImage));
}
