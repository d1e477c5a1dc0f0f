import { mayDiffer } from "../../dialects/markdown-differences.ts";
import { oncePerBody } from "../../post/once-per-body.ts";
import { OpenElements } from "../../post/open-elements.ts";
import type { Post } from "../../post/post.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { tagsFrom } from "./html-tags.ts";

/**
 * The places where the post's engine may still be within an HTML element, although to CommonMark a blank line ended the block:
 * each from the block that opens the element to its end tag, or to the end of the body.
 */
export const htmlElements = oncePerBody((post): readonly TextRange[] => {
	const { dialect } = post;
	if (!mayDiffer(dialect, "readsHtmlByElements")) return [];
	const lenient = findOpen(post, () => new OpenElements());
	const strict = mayDiffer(dialect, "closesElementsOneByOne")
		? findOpen(post, () => new OpenElements({ isStrict: true }))
		: [];
	const keepsToEnd = mayDiffer(dialect, "keepsOpenHtmlToEnd");
	return [...lenient, ...strict].filter(({ end }) => keepsToEnd || end < post.body.range.end);
});

function findOpen({ text, body }: Post, start: () => OpenElements): readonly TextRange[] {
	const found: TextRange[] = [];
	let readTo = 0;
	for (const { range } of body.htmlBlocks) {
		if (range.start < readTo) continue;
		const open = start();
		readTo = range.end;
		const rest = textRange(range.start, body.range.end);
		for (const tag of tagsFrom(text, rest, (at) => at >= range.end && !open.isAny)) {
			readTo = tag.start;
			open.take(tag);
		}
		if (open.isAny) readTo = body.range.end;
		if (readTo > range.end) found.push(textRange(range.start, readTo));
	}
	return found;
}
