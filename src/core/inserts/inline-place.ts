import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import type { Refusal } from "../text/refusal.ts";
import type { TextRange } from "../text/text-range.ts";
import type { InlinePlace } from "./insertion.ts";

/** List markers, quote marks and task boxes before a line's text. */
const LINE_PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]?)*/;
const LONGEST_TAG = 2000;

/** The place for a link at `offset` in a line of text; refuses constructs that a link would break. */
export function inlinePlace(post: Post, offset: number): InlinePlace | Refusal {
	const { text, body } = post;
	const at = afterPrefix(text, afterTag(text, beforeEscape(text, offset)));
	const holds = (range: TextRange) => range.start < at && at < range.end;
	if (body.codes.some(({ range }) => holds(range)))
		return { refusal: l10n.t("Move the cursor out of the code first.") };
	// A reference without a definition is a link too, as soon as it has one; a single `[word]` is just brackets.
	const meant = body.unresolved.filter(({ syntax }) => syntax !== "shortcut");
	if ([...body.links, ...body.images, ...meant].some(({ range }) => holds(range))) {
		return { refusal: l10n.t("Move the cursor out of the link first.") };
	}
	if ([...body.templateTags, ...body.attributeLists].some(holds)) {
		return { refusal: l10n.t("Move the cursor out of the template tag first.") };
	}
	// What stands beside a definition in its line would end it, or be a part of it.
	const inLine = ({ range, linesRange }: Definition) =>
		linesRange.start <= at && (at < linesRange.end || at === range.end);
	if (body.definitions.some(inLine) || HALF_DEFINITION.test(text.slice(lineStartAt(text, at), at))) {
		return { refusal: l10n.t("Move the cursor out of the link's definition first.") };
	}
	return {
		offset: at,
		before: needsSpace(text[at - 1], OPENING) ? " " : "",
		after: needsSpace(text[at], CLOSING) ? " " : "",
	};
}

/** What comes next would be its address. */
const HALF_DEFINITION = /^(?:[ \t>]|[-*+][ \t])*\[(?!\^)[^[\]]{1,999}\]:[ \t]*$/;

const OPENING = /[\s([{"'“‘«「『（>]/;
const CLOSING = /[\s)\]}"'”’»」』）.,;:!?…。、！？]/;
/** Scripts that write no spaces between words need none around a link. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function needsSpace(unit: string | undefined, unlessIn: RegExp): boolean {
	return unit !== undefined && !unlessIn.test(unit) && !UNSPACED.test(unit);
}

/** Between a backslash and what it escapes is no place. */
function beforeEscape(text: string, offset: number): number {
	let slashes = 0;
	while (text[offset - 1 - slashes] === "\\") slashes++;
	return slashes % 2 === 1 ? offset - 1 : offset;
}

/** In an HTML tag's brackets is no place either. */
function afterTag(text: string, offset: number): number {
	const before = text.slice(Math.max(0, offset - LONGEST_TAG), offset);
	const open = before.lastIndexOf("<");
	if (
		open < 0 ||
		before.includes(">", open) ||
		!/[a-z/!]/i.test(text[offset - before.length + open + 1] ?? "")
	)
		return offset;
	const close = text.slice(offset, offset + LONGEST_TAG).search(/[<>]/);
	return close >= 0 && text[offset + close] === ">" ? offset + close + 1 : offset;
}

function afterPrefix(text: string, offset: number): number {
	let start = offset;
	while (start > 0 && !/[\n\r]/.test(text[start - 1] ?? "")) start--;
	const prefix = LINE_PREFIX.exec(text.slice(start, start + 200))?.[0] ?? "";
	return Math.max(offset, start + prefix.length);
}
