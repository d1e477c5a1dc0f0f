import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import { htmlElements } from "./contested/open-html.ts";

/** One sentence about the code block or HTML at the end that is still open, if any. */
export function openAtEnd(post: Post): string | undefined {
	const last = post.body.blocks.at(-1);
	if (last?.kind === "code" && isOpenFence(post.slice(last.range))) {
		return l10n.t("Close the code block at the end of the post first: it swallows all that follows.");
	}
	const html = last?.kind === "html" ? post.body.htmlBlocks.at(-1) : undefined;
	return html && isOpenHtml(post.slice(html.range), html.condition)
		? l10n.t("Close the HTML at the end of the post first: it swallows all that follows.")
		: undefined;
}

function isOpenFence(code: string): boolean {
	const fence = /^ {0,3}(`{3,}|~{3,})/.exec(code)?.[1];
	if (fence === undefined) return false;
	const lines = code.trimEnd().split(/\r\n|\r|\n/);
	const last = lines.length > 1 ? (lines.at(-1)?.trim() ?? "") : "";
	return !(last.startsWith(fence) && last.replaceAll(fence.charAt(0), "") === "");
}

/** What ends an HTML block of CommonMark's conditions 1 to 5; 6 and 7 end at a blank line. */
const HTML_ENDS: readonly RegExp[] = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/, /\]\]>/];

function isOpenHtml(html: string, condition: number): boolean {
	const end = HTML_ENDS[condition - 1];
	return end !== undefined && !end.test(html);
}

/** One sentence about the HTML element whose end tag stands below `offset` or nowhere, so that an engine may take a definition there for a part of it. */
export function openHtmlAt(post: Post, offset: number): string | undefined {
	const element = htmlElements(post).find(({ start, end }) => start < offset && offset <= end);
	return (
		element &&
		l10n.t(
			"Close the HTML opened in line {0} first: not every engine reads definitions within it.",
			lineNumberAt(post.text, element.start),
		)
	);
}
