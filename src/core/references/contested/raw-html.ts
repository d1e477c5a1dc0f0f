import type { Dialect } from "../../dialects/dialect.ts";
import { isKnownToDiffer, mayDiffer } from "../../dialects/markdown-differences.ts";
import type { HtmlBlock } from "../../post/body-model.ts";
import { readHtmlTags } from "../../post/markdown/html-elements.ts";
import { maskTags } from "../../post/markdown/template-tags.ts";
import { OpenElements } from "../../post/open-elements.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange, type TextRange, textRange } from "../../text/text-range.ts";

/** Whether the post's engine is known to end an HTML block where its element ends, not at a blank line. */
export function endsWithElement({ dialect }: Post): boolean {
	return isKnownToDiffer(dialect, "readsHtmlByElements");
}

/** Whether an element of the block asks for its Markdown to be read: kramdown, PHP Markdown Extra and Python-Markdown do, only the last without a value. */
export function asksForMarkdown(post: Post, { range }: HtmlBlock): boolean {
	const takesBare = mayDiffer(post.dialect, "takesBareMarkdownAttribute");
	return (takesBare ? /\smarkdown(?=[\s=>])/ : /\smarkdown\s*=/).test(post.slice(range));
}

/** Tells of a place in an HTML block whether such an engine shows its text as it stands, because it stands within an element. */
export function findRawText({ text, dialect }: Post, { range }: HtmlBlock): (place: TextRange) => boolean {
	const html = sliceRange(text, range);
	const raw: TextRange[] = [];
	const open = new OpenElements();
	let start = 0;
	const endText = (end: number) => {
		if (isRaw(open.innermost, dialect)) raw.push(textRange(range.start + start, range.start + end));
	};
	readHtmlTags(html, maskTags(html), {
		tag: (tag) => {
			endText(tag.range.start);
			open.take(tag);
			start = tag.range.end;
		},
	});
	endText(html.length);
	return indexRanges(raw);
}

/** What is no block to PHP Markdown and Python-Markdown. */
const NO_BLOCK = /^(?:center|td|th|li|[a-z]+-[a-z-]+)$/;

function isRaw(innermost: string | undefined, dialect: Dialect): boolean {
	if (innermost === undefined) return false;
	return isKnownToDiffer(dialect, "keepsAnyElementRaw") || !NO_BLOCK.test(innermost);
}
