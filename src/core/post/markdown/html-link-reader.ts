import type { Token } from "markdown-it";
import { type HtmlTag, readHtmlTags } from "./html-elements.ts";
import { opensHtmlLink, readHtmlImage, readHtmlLink } from "./html-links.ts";
import type { LinkMark } from "./inline-parts.ts";
import type { PassageRecorder } from "./passage-recorder.ts";
import { maskTags } from "./template-tags.ts";

/** Finds `<a href>` and `<img>` among a paragraph's tokens; what stands between a link's tags is Markdown. */
export class HtmlLinkReader {
	readonly #add: (mark: LinkMark, text: string | undefined) => void;
	readonly #places: ReadonlyMap<Token, number>;
	#open: { readonly tag: HtmlTag; readonly textStart: number } | undefined;

	constructor(recorder: PassageRecorder, add: (mark: LinkMark, text: string | undefined) => void) {
		this.#add = add;
		this.#places = new Map(recorder.html.map((mark) => [mark.token, mark.range.start]));
	}

	/** Takes an `html_inline` token; `textBefore` is what the tokens before it show. Gives what this one shows: an image's `alt`. */
	read(token: Token, textBefore: string): string {
		const start = this.#places.get(token);
		let shown = "";
		if (start === undefined || !/^<\/?(?:a|img)[\s/>]/i.test(token.content)) return shown;
		const tag = (found: HtmlTag) => {
			shown = this.#readTag(found, textBefore);
		};
		readHtmlTags(token.content, maskTags(token.content), { tag }, start);
		return shown;
	}

	/** Ends with the passage what its end tag does not. */
	finish(): void {
		if (this.#open) this.#add(readHtmlLink(this.#open.tag), undefined);
		this.#open = undefined;
	}

	#readTag(tag: HtmlTag, textBefore: string): string {
		const image = readHtmlImage(tag);
		const alt = image && tag.attributes.get("alt")?.value;
		if (image) this.#add(image, alt);
		else if (tag.name === "a") this.#readAnchor(tag, textBefore);
		return alt ?? "";
	}

	/** An `<a>` ends the one before it, as in a browser. */
	#readAnchor(tag: HtmlTag, textBefore: string): void {
		if (this.#open) {
			const end = tag.isClosing ? tag.range.end : tag.range.start;
			this.#add(readHtmlLink(this.#open.tag, tag.range.start, end), textBefore.slice(this.#open.textStart));
		}
		this.#open = opensHtmlLink(tag) ? { tag, textStart: textBefore.length } : undefined;
	}
}
