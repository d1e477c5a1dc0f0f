import { Parser } from "htmlparser2";
import { isVoidElement } from "../post/known-elements.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { allowedElements, droppedElements, isAllowedAttribute } from "./allowed-markup.ts";

/** Elements nested deeper lose their tags, not their text. */
const deepest = 200;

/** How addresses of the article become those its readers can follow. */
export interface AddressMap {
	image(address: string): string;
	link(address: string): string;
}

/**
 * HTML made of nothing but what an article needs: by an allow-list, every element closed, everything else escaped. What it
 * would embed becomes a link. Works without a browser, so it knows no browser's repairs: it writes nothing that needs one.
 */
export function cleanHtml(html: string, addresses: AddressMap): string {
	const cleaner = new Cleaner(addresses);
	new Parser(cleaner).end(html);
	return cleaner.result();
}

/** What htmlparser2 calls while it reads. */
class Cleaner {
	readonly #addresses: AddressMap;
	readonly #open: { readonly name: string; readonly isWritten: boolean; readonly isDropped: boolean }[] = [];
	#dropped = 0;
	#html = "";

	constructor(addresses: AddressMap) {
		this.#addresses = addresses;
	}

	onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
		const isDropped = droppedElements.has(name) || isEditorBox(attributes);
		if (this.#dropped === 0 && isDropped) this.#html += embedLink(name, attributes);
		const isWritten =
			this.#dropped === 0 && !isDropped && allowedElements.has(name) && this.#open.length < deepest;
		this.#open.push({ name, isWritten, isDropped });
		if (isDropped) this.#dropped++;
		if (isWritten) this.#html += `<${name}${this.#attributesOf(name, attributes)}>`;
	}

	onclosetag(name: string): void {
		// At the text's end the parser also closes a tag that it never finished reading, and so never opened.
		if (this.#open.at(-1)?.name === name) this.#close();
	}

	ontext(text: string): void {
		if (this.#dropped === 0) this.#html += escapeText(text);
	}

	result(): string {
		while (this.#open.length > 0) this.#close();
		return this.#html;
	}

	#close(): void {
		const element = this.#open.pop();
		if (element?.isDropped) this.#dropped--;
		if (element?.isWritten && !isVoidElement(element.name)) this.#html += `</${element.name}>`;
	}

	#attributesOf(element: string, attributes: Readonly<Record<string, string>>): string {
		return Object.entries(attributes)
			.map(([name, value]) => [name, this.#addressOf(name, value)] as const)
			.filter(([name, value]) => isAllowedAttribute(element, name, value))
			.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
			.join("");
	}

	#addressOf(name: string, value: string): string {
		if (name === "src") return this.#addresses.image(value);
		return name === "href" ? this.#addresses.link(value) : value;
	}
}

/** A text between tags; quotes need no escape there. */
function escapeText(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll("\u00A0", "&nbsp;");
}

/** The preview's stand-in for a template tag that only the blog engine can render. */
function isEditorBox({ class: names = "" }: Readonly<Record<string, string>>): boolean {
	return /(?:^|\s)(?:engine-tags?|missing-image)(?:\s|$)/.test(names);
}

const embeds = new Set(["iframe", "video", "audio", "embed", "object"]);

function embedLink(name: string, { src, data, title }: Readonly<Record<string, string>>): string {
	const address = (src ?? data ?? "").trim().replace(/^\/\//, "https://");
	if (!embeds.has(name) || !/^https?:\/\/[^\s/]/i.test(address)) return "";
	return `<a href="${escapeHtml(address)}">${escapeText(title?.trim() || address)}</a>`;
}
