import type { HtmlDraft } from "./block-draft.ts";
import type { BlockLookup } from "./block-lookup.ts";
import { type HtmlAttribute, type HtmlTag, htmlText, readHtmlTags } from "./html-elements.ts";
import { opensHtmlLink, readHtmlImage, readHtmlLink } from "./html-links.ts";
import type { InlineParts, LinkMark } from "./inline-parts.ts";
import { toLink } from "./read-passage.ts";
import { findSwallowed, SwallowedText } from "./swallowed.ts";
import { findTags, maskTags } from "./template-tags.ts";

/** Elements whose content is not shown as text. */
const unseen = new Set(["script", "style", "template", "noscript", "title"]);

/** Reads an HTML block's links, images and headings, and the Markdown that stands in it in vain. */
export function readHtmlBlock(draft: HtmlDraft, lookup: BlockLookup, parts: InlineParts): void {
	const { content, map } = draft.passage;
	const reader = new HtmlBlockReader(draft, parts);
	const masked = maskTags(content);
	for (const { start, end } of findTags(content)) parts.templateTags.push(map.range(start, end));
	// Only conditions 6 and 7 end at a blank line, so only they hold on to text that follows.
	const swallowed = draft.condition >= 6 ? new SwallowedText(masked) : undefined;
	readHtmlTags(content, masked, {
		tag: (tag) => {
			reader.readTag(tag);
			swallowed?.hideTag(tag);
		},
		text: ({ start, end }) => reader.readText(content.slice(start, end)),
	});
	reader.finish();
	parts.htmlBlocks.push({
		range: draft.range,
		condition: draft.condition,
		tag: draft.tag,
		swallowed: swallowed ? findSwallowed(swallowed.text, map, lookup) : [],
	});
}

interface OpenElement {
	readonly tag: HtmlTag;
	readonly textStart: number;
}

class HtmlBlockReader {
	readonly #draft: HtmlDraft;
	readonly #parts: InlineParts;
	#text = "";
	#anchor: OpenElement | undefined;
	#heading: OpenElement | undefined;
	#unseen: string | undefined;

	constructor(draft: HtmlDraft, parts: InlineParts) {
		this.#draft = draft;
		this.#parts = parts;
	}

	readText(written: string): void {
		if (this.#unseen === undefined && (this.#anchor || this.#heading)) this.#text += written;
	}

	readTag(tag: HtmlTag): void {
		if (tag.isClosing && tag.name === this.#unseen) this.#unseen = undefined;
		else if (!tag.isClosing && unseen.has(tag.name)) this.#unseen ??= tag.name;
		const image = readHtmlImage(tag);
		if (image) this.#addImage(image, tag.attributes.get("alt"));
		else if (tag.name === "a") this.#readAnchor(tag);
		else if (/^h[1-6]$/.test(tag.name)) this.#readHeading(tag);
	}

	finish(): void {
		if (this.#anchor) this.#addLink(readHtmlLink(this.#anchor.tag), undefined);
	}

	#addImage(mark: LinkMark, alt: HtmlAttribute | undefined): void {
		this.#parts.images.push(toLink(this.#draft.passage, mark, alt?.value));
		this.readText(alt?.value ?? "");
	}

	#addLink(mark: LinkMark, text: string | undefined): void {
		this.#parts.links.push(toLink(this.#draft.passage, mark, text));
	}

	/** An `<a>` ends the one before it, as in a browser. */
	#readAnchor(tag: HtmlTag): void {
		if (this.#anchor) {
			const end = tag.isClosing ? tag.range.end : tag.range.start;
			this.#addLink(readHtmlLink(this.#anchor.tag, tag.range.start, end), this.#textSince(this.#anchor));
		}
		this.#anchor = opensHtmlLink(tag) ? { tag, textStart: this.#text.length } : undefined;
	}

	#readHeading(tag: HtmlTag): void {
		const open = this.#heading;
		if (open && tag.isClosing) {
			const { map } = this.#draft.passage;
			this.#parts.headings.push({
				level: Number(open.tag.name.slice(1)),
				syntax: "html",
				range: map.range(open.tag.range.start, tag.range.end),
				textRange: map.range(open.tag.range.end, tag.range.start),
				text: this.#textSince(open),
				id: open.tag.attributes.get("id")?.value,
			});
		}
		this.#heading = tag.isClosing ? undefined : { tag, textStart: this.#text.length };
	}

	#textSince({ textStart }: OpenElement): string {
		return htmlText(this.#text.slice(textStart));
	}
}
