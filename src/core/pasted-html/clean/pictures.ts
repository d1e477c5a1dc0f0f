import type { Element, Root } from "hast";
import { attribute, classesOf, element, isElement, type Node, rewrite } from "../walk.ts";
import { cleanAddress } from "./addresses.ts";

/** The servers that WordPress puts in front of a picture's own: `i0.wp.com/host/path`. */
const PHOTON = /^https?:\/\/i\d\.wp\.com\/([^/?#]+\.[^/?#]+\/[^?#]*)(?:\?.*)?$/i;
const EMOJI = /^(?:emoji|wp-smiley|emojione|twemoji)$/i;

/** Pictures by the address of their largest size; emoji become characters, players links; what has no address leaves its alternative text. */
export function cleanPictures(root: Root, base: string | undefined): void {
	rewrite(root, (node, parent) => {
		if (isElement(node, "iframe", "video", "audio")) return playerLink(node, base);
		// A player tells with them what it plays.
		if (isElement(node, "source", "track"))
			return parent.type === "element" && isElement(parent, "video", "audio") ? [node] : [];
		if (isElement(node, "picture", "amp-img")) return node.children;
		if (isElement(node, "figcaption")) return [element("p", [element("em", withoutEmphasis(node.children))])];
		if (isElement(node, "figure")) return node.children;
		if (!isElement(node, "img")) return [node];
		const alt = attribute(node, "alt");
		if (classesOf(node).some((name) => EMOJI.test(name))) return [{ type: "text", value: alt }];
		if (isPixel(node)) return [];
		const source = addressOf(node, base);
		if (source === undefined) return alt === "" ? [] : [{ type: "text", value: alt }];
		return [element("img", [], { src: source, alt })];
	});
}

/** A caption is emphasised as a whole. */
function withoutEmphasis(children: readonly Node[]): readonly Node[] {
	return children.flatMap((child) =>
		isElement(child, "em", "i", "p") ? withoutEmphasis(child.children) : [child],
	);
}

function isPixel(image: Element): boolean {
	return ["width", "height"].some((name) => /^[01](?:px)?$/.test(attribute(image, name)));
}

function addressOf(image: Element, base: string | undefined): string | undefined {
	const candidates = [
		largestOf(attribute(image, "srcset") || attribute(image, "data-srcset")),
		attribute(image, "data-src"),
		attribute(image, "data-lazy-src"),
		attribute(image, "src"),
	];
	for (const candidate of candidates) {
		const address = cleanAddress(candidate ?? "", base);
		if (address !== undefined && !/^(?:mailto|tel):/i.test(address))
			return address.replace(PHOTON, "https://$1");
	}
	return undefined;
}

/** Of `a.jpg 300w, b.jpg 1024w` the widest. */
function largestOf(srcset: string): string | undefined {
	const sizes = srcset.split(/,\s+/).map((part) => {
		const [address = "", size = "1x"] = part.trim().split(/\s+/);
		return { address, size: Number.parseFloat(size) || 0 };
	});
	const largest = sizes.reduce((best, each) => (each.size > best.size ? each : best), {
		address: "",
		size: 0,
	});
	return largest.address === "" || largest.address.startsWith("data:") ? undefined : largest.address;
}

/** A player of the page becomes a paragraph with the address of what it plays. */
function playerLink(player: Element, base: string | undefined): readonly Node[] {
	const source = player.children.find((child): child is Element => isElement(child, "source"));
	const written =
		attribute(player, "src") || attribute(player, "data-src") || (source ? attribute(source, "src") : "");
	const address = cleanAddress(written.startsWith("//") ? `https:${written}` : written, base);
	if (address === undefined || !/^https?:/i.test(address)) return [];
	const watched = address.replace(
		/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)(?:\?.*)?$/i,
		"https://www.youtube.com/watch?v=$1",
	);
	const name = attribute(player, "title").trim() || watched;
	return [element("p", [element("a", [{ type: "text", value: name }], { href: watched })])];
}
