import type { BlockContext } from "./block-context.ts";
import type { HtmlDraft, Passage } from "./block-draft.ts";
import { type HtmlTag, htmlText, readHtmlTags } from "./html-elements.ts";
import { HtmlLinkReader } from "./html-link-reader.ts";
import type { InlineParts } from "./inline-parts.ts";
import { toLink } from "./read-passage.ts";
import { type Gathering, ShownText } from "./shown-text.ts";
import { findSwallowed, SwallowedText } from "./swallowed.ts";
import { findTags, maskTags } from "./template-tags.ts";

/** Elements whose content is not shown as text. */
const unseen = new Set(["script", "style", "template", "noscript", "title"]);

/** Reads an HTML block's links, images and headings, and the Markdown that stands in it in vain. */
export function readHtmlBlock(draft: HtmlDraft, context: BlockContext): void {
	const {
		parts,
		flavour: { templates },
	} = context;
	const { content, map } = draft.passage;
	const reader = new HtmlBlockReader(draft, parts);
	const masked = maskTags(content, templates);
	for (const { start, end } of findTags(content, templates)) parts.templateTags.push(map.range(start, end));
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
		swallowed: swallowed ? findSwallowed(swallowed.text, map, context) : [],
	});
}

class HtmlBlockReader {
	readonly #passage: Passage;
	readonly #parts: InlineParts;
	readonly #shown = new ShownText();
	readonly #links: HtmlLinkReader;
	#heading: { readonly tag: HtmlTag; readonly text: Gathering } | undefined;
	#unseen: string | undefined;

	constructor({ passage }: HtmlDraft, parts: InlineParts) {
		this.#passage = passage;
		this.#parts = parts;
		this.#links = new HtmlLinkReader(this.#shown, (mark, text) => {
			const list = mark.kind === "image" ? parts.images : parts.links;
			list.push(toLink(passage, mark, mark.kind === "link" && text !== undefined ? htmlText(text) : text));
		});
	}

	readText(written: string): void {
		if (this.#unseen === undefined) this.#shown.add(written);
	}

	readTag(tag: HtmlTag): void {
		if (tag.isClosing && tag.name === this.#unseen) this.#unseen = undefined;
		else if (!tag.isClosing && unseen.has(tag.name)) this.#unseen ??= tag.name;
		this.#links.read(tag);
		if (/^h[1-6]$/.test(tag.name)) this.#readHeading(tag);
	}

	finish(): void {
		this.#links.finish();
	}

	#readHeading(tag: HtmlTag): void {
		const open = this.#heading;
		const text = open && htmlText(this.#shown.stop(open.text));
		if (open && text !== undefined && tag.isClosing) {
			const { map } = this.#passage;
			this.#parts.headings.push({
				level: Number(open.tag.name.slice(1)),
				syntax: "html",
				range: map.range(open.tag.range.start, tag.range.end),
				textRange: map.range(open.tag.range.end, tag.range.start),
				text,
				id: open.tag.attributes.get("id")?.value,
			});
		}
		this.#heading = tag.isClosing ? undefined : { tag, text: this.#shown.start() };
	}
}
