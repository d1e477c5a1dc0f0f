import * as l10n from "@vscode/l10n";
import type { Block } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { listAtEnd, refuseDefinitions } from "../references/add-definitions.ts";
import { openAtEnd } from "../references/open-at-end.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { touchesOffset } from "../text/text-range.ts";
import { inlinePlace } from "./inline-place.ts";
import type { BlockPlace, InlinePlace } from "./insertion.ts";

/**
 * The place for a block at the cursor: on a blank line there; in a block before it (at its first character) or after it;
 * in or below the list of definitions at the end, before that list. Refuses front matter and code.
 */
export function blockPlace(post: Post, offset: number): BlockPlace | Refusal {
	const refusal = refuseAt(post, offset);
	if (refusal) return refusal;
	const list = listAtEnd(post);
	if (list && offset > list.start) return beforeList(post, list.start);
	const block = blockAt(post, offset);
	// Front matter's closing fence may stand in the same line.
	const lineStart = Math.max(lineStartAt(post.text, offset), post.body.range.start);
	const isOnBlank = post.text.slice(lineStart, lineEndAt(post.text, offset)).trim() === "";
	if (!block && isOnBlank) return onBlankLine(post, offset);
	// A line in no block, or between the two characters of a line end, stays as it is all the same.
	return offset === block?.range.start
		? beforeBlock(post, offset)
		: afterOffset(post, lineEndAt(post.text, block?.range.end ?? offset));
}

/** The place for a link or image at the cursor: in a paragraph's, list's or quote's line there, anywhere else a paragraph of its own. */
export function linkPlace(post: Post, offset: number): BlockPlace | InlinePlace | Refusal {
	const refusal = refuseAt(post, offset);
	if (refusal) return refusal;
	const block = blockAt(post, offset);
	const holdsText =
		block && (block.kind === "paragraph" || block.kind === "list" || block.kind === "blockquote");
	// In an HTML block of a list or quote, Markdown would not be read.
	const isInHtml = post.body.htmlBlocks.some(({ range }) => touchesOffset(range, offset));
	if (!holdsText || isInHtml || isBlank(post.text, offset)) return blockPlace(post, offset);
	return inlinePlace(post, offset);
}

/** `linkPlace` for a link that needs a new definition: refuses where something still open at the end would swallow that, too. */
export function referencePlace(post: Post, offset: number): BlockPlace | InlinePlace | Refusal {
	const place = linkPlace(post, offset);
	return isRefusal(place) ? place : (refuseDefinitions(post) ?? place);
}

export function isInline(place: BlockPlace | InlinePlace): place is InlinePlace {
	return "offset" in place;
}

function refuseAt(post: Post, offset: number): Refusal | undefined {
	const { frontMatter, body } = post;
	if (frontMatter.state === "unclosed")
		return { refusal: l10n.t("Close the front matter with a line --- first.") };
	if (offset < body.range.start) return { refusal: l10n.t("Move the cursor below the front matter first.") };
	const last = body.blocks.at(-1);
	const open = last && offset > last.range.start ? openAtEnd(post) : undefined;
	if (open !== undefined) return { refusal: open };
	const code = body.codes.find(
		({ syntax, range }) => syntax !== "span" && range.start < offset && offset < range.end,
	);
	return code && { refusal: l10n.t("Move the cursor out of the code block first.") };
}

function blockAt(post: Post, offset: number): Block | undefined {
	return post.body.blocks.find((block) => {
		const start = lineStartAt(post.text, block.range.start);
		return start <= offset && offset <= lineEndAt(post.text, block.range.end);
	});
}

function beforeList(post: Post, listStart: number): BlockPlace {
	const { start } = post.body.range;
	const content = post.text.slice(start, listStart).trimEnd();
	return content === ""
		? beforeBlock(post, listStart)
		: afterOffset(post, lineEndAt(post.text, start + content.length));
}

function beforeBlock(post: Post, offset: number): BlockPlace {
	const at = lineStartAt(post.text, offset);
	const needsBlank = at > post.body.range.start && !isBlank(post.text, at - 1);
	return { range: { start: at, end: at }, linesBefore: needsBlank ? 1 : 0, linesAfter: 2 };
}

/** The place for a block below the line that ends at `end`. */
export function afterOffset(post: Post, end: number): BlockPlace {
	const next = nextLine(post.text, end);
	const isGlued = next !== undefined && !isBlank(post.text, next);
	return { range: { start: end, end }, linesBefore: 2, linesAfter: isGlued ? 1 : 0 };
}

function onBlankLine(post: Post, offset: number): BlockPlace {
	const { text, body } = post;
	const start = Math.max(lineStartAt(text, offset), body.range.start);
	const end = lineEndAt(text, offset);
	const next = nextLine(text, end);
	const follows = next === undefined || !isBlank(text, next);
	// The closing fence may be the text's last line, without a line end.
	const isBesideFence = start > 0 && !/[\n\r]/.test(text[start - 1] ?? "");
	const isBelowText = start > body.range.start && !isBlank(text, previousLine(text, start));
	return {
		range: { start, end },
		linesBefore: isBesideFence || isBelowText ? 1 : 0,
		linesAfter: follows ? 1 : 0,
	};
}

function isBlank(text: string, offset: number): boolean {
	return text.slice(lineStartAt(text, offset), lineEndAt(text, offset)).trim() === "";
}

function nextLine(text: string, contentEnd: number): number | undefined {
	if (contentEnd >= text.length) return undefined;
	return contentEnd + (text.startsWith("\r\n", contentEnd) ? 2 : 1);
}

/** An offset in the line above one that starts at `start`. */
function previousLine(text: string, start: number): number {
	return start - (text.slice(start - 2, start) === "\r\n" ? 2 : 1);
}
