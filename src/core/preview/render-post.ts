import type { PreviewHeader, WholeBlock } from "../../protocol/to-page/show.ts";
import type { Block } from "../post/body-model.ts";
import { readBody } from "../post/markdown/read-body.ts";
import type { Post } from "../post/post.ts";
import { LineIndex } from "../text/line-index.ts";
import { showAbbreviations } from "./abbreviations.ts";
import { blockHabits, contentOf, htmlOfBlocks } from "./block-html.ts";
import { arrangeBlocks } from "./engine/arrange-blocks.ts";
import { arrangeFootnotes } from "./footnotes.ts";
import { joinOpenHtml } from "./join-open-html.ts";
import { readHeader } from "./read-header.ts";
import { unreadFrontMatter, withoutFrontMatter } from "./unread-front-matter.ts";

export interface RenderOptions {
	/** The address to load an image from, which a post names as `destination`; empty where there is none, or not yet. */
	resolveImage(destination: string): string;
}

export interface RenderedPost {
	readonly header: PreviewHeader;
	readonly blocks: readonly WholeBlock[];
	/** What the blog would make of front matter that its engine cannot read. */
	readonly notice?: string;
}

/**
 * A post as its preview shows it: a header as data, and the body's top-level blocks as HTML. A block's key comes from its
 * content, so it keeps it wherever it moves. The HTML is as trustworthy as the post, which is not at all: sanitise it.
 */
export function renderPost(post: Post, { resolveImage }: RenderOptions): RenderedPost {
	const lines = new LineIndex(post.text);
	const habits = blockHabits(post);
	const unread = unreadFrontMatter(post);
	const asText = unread?.isShownAsText ? frontMatterBlocks(post) : [];
	const blocks = [...asText, ...post.body.blocks];
	const arranged = arrangeBlocks(htmlOfBlocks(blocks, habits), (at) => isAdjacent(post.text, blocks, at));
	const { parts: bodyParts, notes } = arrangeFootnotes(
		post,
		showAbbreviations(post, arranged.slice(asText.length)),
	);
	const parts = [...arranged.slice(0, asText.length), ...bodyParts];
	const shown: WholeBlock[] = [];
	const uses = new Map<string, number>();
	for (const { start, end } of joinOpenHtml(parts.map(({ rawTags }) => rawTags))) {
		const { html, key } = contentOf(parts.slice(start, end), resolveImage);
		// Definitions and comments show nothing.
		if (html.trim() === "") continue;
		const use = uses.get(key) ?? 0;
		uses.set(key, use + 1);
		const line = lines.lineAt(blocks[start]?.range.start ?? 0);
		const endLine = lines.lineAt(Math.max(0, (blocks[end - 1]?.range.end ?? 0) - 1)) + 1;
		const rows = end === start + 1 ? parts[start]?.rows : undefined;
		shown.push({ key: use === 0 ? key : `${key}.${use}`, line, endLine, ...(rows && { rows }), html });
	}
	if (notes) {
		const noteBlocks = notes.blocks.map((at) => post.body.blocks[at]);
		const starts = noteBlocks.map((block) => lines.lineAt(block?.range.start ?? 0));
		const ends = noteBlocks.map((block) => lines.lineAt(Math.max(0, (block?.range.end ?? 0) - 1)) + 1);
		// Blocks stand in the order of their lines.
		const line = Math.max(
			shown.at(-1)?.endLine ?? 0,
			starts.reduce((a, b) => Math.min(a, b)),
		);
		const rows = starts.every((start) => start >= line) ? starts.map((start) => start - line) : undefined;
		const { html, key } = contentOf([notes.html], resolveImage);
		shown.push({
			key,
			line,
			endLine: ends.reduce((a, b) => Math.max(a, b), line + 1),
			...(rows && { rows }),
			html,
		});
	}
	const header = readHeader(unread ? withoutFrontMatter(post) : post, resolveImage);
	return { header, blocks: shown, ...(unread && { notice: unread.message }) };
}

/** The front matter as the engine's Markdown reads it, from the text's start. */
function frontMatterBlocks({ text, frontMatter, body: { flavour } }: Post): readonly Block[] {
	return readBody(text, { start: 0, end: frontMatter.range.end }, flavour).blocks;
}

/** Whether no blank line stands between a block and the one before it. */
function isAdjacent(text: string, blocks: readonly Block[], at: number): boolean {
	const before = blocks[at - 1];
	const block = blocks[at];
	return (
		before !== undefined &&
		block !== undefined &&
		!/\n\s*\n/.test(text.slice(before.range.end, block.range.start))
	);
}
