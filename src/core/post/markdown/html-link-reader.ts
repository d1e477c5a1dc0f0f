import type { HtmlTag } from "./html-elements.ts";
import { opensHtmlLink, readHtmlImage, readHtmlLink } from "./html-links.ts";
import type { LinkMark } from "./inline-parts.ts";
import type { Gathering, ShownText } from "./shown-text.ts";

/** Finds links and images among raw HTML tags; what a reader sees of a link is what is shown meanwhile. */
export class HtmlLinkReader {
	readonly #shown: ShownText;
	readonly #add: (mark: LinkMark, text: string | undefined) => void;
	#open: { readonly tag: HtmlTag; readonly text: Gathering } | undefined;

	constructor(shown: ShownText, add: (mark: LinkMark, text: string | undefined) => void) {
		this.#shown = shown;
		this.#add = add;
	}

	/** Takes the tags in order. */
	read(tag: HtmlTag): void {
		const image = readHtmlImage(tag);
		if (image) {
			const alt = tag.attributes.get("alt")?.value;
			this.#add(image, alt);
			this.#shown.add(alt ?? "");
		} else if (tag.name === "a") {
			this.#readAnchor(tag);
		}
	}

	/** Ends with the passage what its end tag does not: of such a link only the start tag is known. */
	finish(): void {
		if (this.#open) this.#add(readHtmlLink(this.#open.tag), undefined);
		this.#open = undefined;
	}

	/** An `<a>` ends the one before it, as in a browser. */
	#readAnchor(tag: HtmlTag): void {
		if (this.#open) {
			const end = tag.isClosing ? tag.range.end : tag.range.start;
			const text = this.#shown.stop(this.#open.text);
			this.#add(readHtmlLink(this.#open.tag, tag.range.start, end), text);
		}
		this.#open = opensHtmlLink(tag) ? { tag, text: this.#shown.start() } : undefined;
	}
}
