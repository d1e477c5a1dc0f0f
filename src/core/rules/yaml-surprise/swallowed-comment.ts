import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import { quoteScalar, writeScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { Fix, Problem } from "../rule.ts";
import { quote } from "./put-in-quotes.ts";
import { shorten } from "./shorten.ts";

/** Text behind a ` #`, which YAML takes for a comment. */
export function checkComment(post: Post, key: string, value: FieldValue): Problem | undefined {
	const swallowed = swallowedText(post, value);
	if (!swallowed) return undefined;
	const text = post.slice(swallowed);
	return {
		message: l10n.t(
			"Put the whole of `{0}` in quotes: YAML takes `{1}` for a comment.",
			key,
			shorten(post.slice(commentOf(post, value))),
		),
		range: swallowed,
		// It may be a comment after all.
		fixes: hashtagList(key, value, swallowed, text) ?? [quote(swallowed, text)],
	};
}

/** A field of tags as they are written on social media: whether their sign is a part of them only the writer knows. */
function hashtagList(
	key: string,
	value: FieldValue,
	range: TextRange,
	text: string,
): readonly Fix[] | undefined {
	if (!("keyRange" in value) || !/s$/i.test(key) || !/^(?:#[\p{L}\p{N}][^\s,;#]*[\s,;]*)+$/u.test(text))
		return undefined;
	const tags = text.split(/[\s,;]+/).filter((tag) => tag !== "");
	const toList = (items: readonly string[]) => [replaceRange(range, `[${items.join(", ")}]`)];
	return [
		{
			title: l10n.t("Write {0} as a list", key),
			edits: toList(tags.map((tag) => writeScalar(tag.slice(1)))),
		},
		{ title: l10n.t("Put each in quotes"), edits: toList(tags.map((tag) => quoteScalar(tag))) },
	];
}

/** The `#…` behind a value on its line. A comment proper has a blank after its `#`, and more than a number. */
function commentOf({ text }: Post, { valueRange }: FieldValue): TextRange {
	// A value that is missing stands at the comment, or at the colon before it.
	const rest = text.slice(valueRange.end, lineEndAt(text, valueRange.end));
	const [, blanks = "", comment = ""] =
		/^([ \t]*)(#(?:[^\s#].*|[ \t]\d+|)(?<![ \t]))[ \t]*$/.exec(rest) ?? [];
	const start = valueRange.end + blanks.length;
	return textRange(start, start + comment.length);
}

/** A value together with the text that YAML takes for a comment, where it goes on like text. */
function swallowedText(post: Post, value: FieldValue): TextRange | undefined {
	const isMissing = value.style === "missing";
	if (!isMissing && value.style !== "plain") return undefined;
	const comment = commentOf(post, value);
	if (comment.start === comment.end || /[\r\n]/.test(value.raw)) return undefined;
	return textRange(isMissing ? comment.start : value.valueRange.start, comment.end);
}
