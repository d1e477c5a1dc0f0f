import type { Token } from "markdown-it";
import type { Flavour } from "../flavours/flavour.ts";
import type { Block } from "../post/body-model.ts";
import { renderTokens, tokensOf } from "../post/markdown/body-tokens.ts";
import { type HtmlTag, readHtmlTags } from "../post/markdown/html-elements.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import type { Post } from "../post/post.ts";
import { contentKey } from "./content-key.ts";
import type { AttributeList } from "./engine/attribute-list.ts";
import { contentsBox } from "./engine/contents-box.ts";
import { withMarkedTerms } from "./engine/marked-terms.ts";
import { shownTokens } from "./engine/shown-tokens.ts";
import { withoutHtml } from "./engine/without-html.ts";
import { wordpressHtml } from "./engine/wordpress-embeds.ts";
import { withFigures } from "./figure.ts";
import { cutAtImages, type ImageHtml, withImages } from "./image-html.ts";
import type { ElementTag } from "./join-open-html.ts";
import { withoutStyles } from "./style-attributes.ts";

/** A top-level block as a page shows it, the addresses of its images aside. */
export interface BlockHtml {
	readonly html: ImageHtml;
	/** The tags of a block of raw HTML or of a container: it may open what a later block closes. */
	readonly rawTags: readonly ElementTag[];
	/** How many lines below the block's first each list item and table row starts; undefined where it has none. */
	readonly rows: readonly number[] | undefined;
	/** Attribute lists that stand alone: they are the block's before or after. */
	readonly lists: readonly AttributeList[];
	/** Where an engine's comment goes on into the next blocks, or ends here. */
	readonly comment: "opens" | "closes" | undefined;
}

/** HTML as it goes to the page, and a name made from it. */
export interface Content {
	readonly html: string;
	readonly key: string;
}

/** Kept while a block reads the same, in however many versions of its post. */
const known = new WeakMap<object, { readonly leavesHtmlOut: boolean; readonly made: BlockHtml }>();
/** By what closes a box, the same block where no box is open. */
const withoutBoxes = new WeakMap<BlockHtml, BlockHtml>();
const contents = new WeakMap<BlockHtml, Content & { readonly addresses: string }>();

/** How a post's engine shows its blocks. */
export interface BlockHabits {
	readonly flavour: Flavour;
	/** The writer's HTML does not reach readers. */
	readonly leavesHtmlOut: boolean;
}

export function blockHabits({ body: { flavour }, facts }: Post): BlockHabits {
	const leavesHtmlOut = flavour.html?.isOptIn === true && facts.siteMarkdown?.keepsHtml === false;
	return { flavour, leavesHtmlOut };
}

/** The HTML of blocks in their order. A line that would close a box is text where none is open. */
export function htmlOfBlocks(blocks: readonly Block[], habits: BlockHabits): readonly BlockHtml[] {
	let openBoxes = 0;
	return blocks.map((block) => {
		const made = blockHtml(block, habits);
		const [box] = block.kind === "html" ? [] : made.rawTags;
		if (box?.isClosing && openBoxes === 0) return withoutBox(block, made, habits);
		if (box) openBoxes += box.isClosing ? -1 : 1;
		return made;
	});
}

function withoutBox(block: Block, closing: BlockHtml, { flavour, leavesHtmlOut }: BlockHabits): BlockHtml {
	const before = withoutBoxes.get(closing);
	if (before) return before;
	const { containers: _, ...blocks } = flavour.blocks ?? {};
	const made = makeHtml(block, { flavour: { ...flavour, blocks }, leavesHtmlOut });
	withoutBoxes.set(closing, made);
	return made;
}

/** A block's HTML; costs something only where the block is new. */
export function blockHtml(block: Block, habits: BlockHabits): BlockHtml {
	const tokens = tokensOf(block);
	const before = known.get(tokens);
	if (before?.leavesHtmlOut === habits.leavesHtmlOut) return before.made;
	const made = makeHtml(block, habits);
	known.set(tokens, { leavesHtmlOut: habits.leavesHtmlOut, made });
	return made;
}

function makeHtml(block: Block, { flavour, leavesHtmlOut }: BlockHabits): BlockHtml {
	const tokens = leavesHtmlOut ? withoutHtml(tokensOf(block)) : tokensOf(block);
	const isRaw = block.kind === "html";
	const shown = shownTokens(tokens, flavour);
	const written = flavour.blocks?.figures ? withFigures(shown.tokens) : shown.tokens;
	let html = shown.isContents ? contentsBox() : renderTokens(written);
	if (/style/i.test(html)) html = withoutStyles(html, tagsIn(html));
	if (flavour.blocks?.definitionLists === "shown-only") html = withMarkedTerms(html);
	if (flavour.blocks?.wordpressEmbeds) html = wordpressHtml(html) ?? html;
	const tags = isRaw || /<(?:img|video|audio|source)/i.test(html) ? tagsIn(html) : [];
	const { lists, comment } = shown;
	const rows = rowsOf(tokens);
	return { html: cutAtImages(html, tags), rawTags: isRaw ? tags : shown.tags, rows, lists, comment };
}

function rowsOf(tokens: readonly Token[]): readonly number[] | undefined {
	const rows = tokens.filter(({ type }) => type === "list_item_open" || type === "tr_open");
	return rows.length > 0 ? rows.map(({ map }) => map?.[0] ?? 0) : undefined;
}

/** What goes to the page for blocks that belong together, mostly one. */
export function contentOf(
	group: readonly BlockHtml[],
	resolveImage: (destination: string) => string,
): Content {
	const [only] = group;
	if (!only || group.length > 1)
		return toContent(group.map((part) => withImages(part.html, resolveImage)).join(""));
	const addresses = only.html.destinations.map(resolveImage).join("\n");
	const before = contents.get(only);
	if (before?.addresses === addresses) return before;
	const content = { ...toContent(withImages(only.html, resolveImage)), addresses };
	contents.set(only, content);
	return content;
}

function toContent(html: string): Content {
	return { html, key: contentKey(html) };
}

function tagsIn(html: string): readonly HtmlTag[] {
	const tags: HtmlTag[] = [];
	readHtmlTags(html, maskTags(html), { tag: (tag) => tags.push(tag) });
	return tags;
}
