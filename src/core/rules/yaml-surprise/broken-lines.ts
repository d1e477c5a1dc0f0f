import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import { quoteScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt, nextLineStart } from "../../text/line-bounds.ts";
import { insertAt, replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { quote } from "./put-in-quotes.ts";
import { shorten } from "./shorten.ts";

/** A blank line in quotes and each line of a `|` block is a line break, which no heading is meant to have. */
export function checkLines(
	{ dialect }: Post,
	key: string,
	{ value, valueRange }: FieldValue,
): Problem | undefined {
	if (typeof value !== "string" || !value.trim().includes("\n")) return undefined;
	const line = value.trim().replaceAll(/\s*\n\s*/g, " ");
	return {
		message: l10n.t("Write `{0}` on one line: {1} reads a line break in it.", key, dialect.label),
		range: valueRange,
		severity: "information",
		fixes: [{ title: l10n.t("Put it on one line"), edits: [replaceRange(valueRange, quoteScalar(line))] }],
	};
}

/** A title that goes on with an indented `# …` on the next line. */
export function checkCommentBelow({ text }: Post, key: string, value: FieldValue): Problem | undefined {
	if (value.style !== "plain" || typeof value.value !== "string") return undefined;
	const { start, end } = value.valueRange;
	const next = nextLineStart(text, end);
	const [line = "", comment = ""] =
		/^[ \t]{1,40}(#[^\r\n]*\S)/.exec(text.slice(next, lineEndAt(text, next))) ?? [];
	if (comment === "" || text.slice(end, next).trim() !== "") return undefined;
	const range = textRange(start, next + line.length);
	return {
		message: l10n.t(
			"Put the whole of `{0}` in quotes: YAML takes `{1}` for a comment.",
			key,
			shorten(comment),
		),
		range: textRange(next + line.length - comment.length, next + line.length),
		severity: "information",
		fixes: [quote(range, `${value.value} ${comment}`)],
	};
}

/** `[go` with `rust]` on the next line and no comma between: one value of two words. */
export function checkFlowLines(
	list: FieldValue,
	{ raw, style, value, valueRange }: FieldValue,
): Problem | undefined {
	const end = raw.search(/(?<![ \t])[ \t]*[\r\n]/);
	if (list.style !== "flow" || style !== "plain" || typeof value !== "string" || end < 0) return undefined;
	const place = valueRange.start + end;
	return {
		message: l10n.t("Put a comma at the end of the line: YAML reads `{0}` as one value.", shorten(value)),
		range: valueRange,
		severity: "information",
		fixes: [{ title: l10n.t("Insert the comma"), edits: [insertAt(place, ",")] }],
	};
}
