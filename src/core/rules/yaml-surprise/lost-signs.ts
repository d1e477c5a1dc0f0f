import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import { quoteScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import { findSignBefore } from "../../front-matter-tools/surprises/sign-before.ts";
import { findSwallowedEscape } from "../../front-matter-tools/surprises/swallowed-escape.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { quote } from "./put-in-quotes.ts";

/** `&c.` and `!important`, which YAML keeps for itself. */
export function checkSign(post: Post, value: FieldValue): Problem | undefined {
	const found = findSignBefore(post, value);
	if (!found) return undefined;
	const message = l10n.t(
		"Put the value in quotes: YAML keeps `{0}` for itself, and it is not shown.",
		found.sign,
	);
	return {
		message,
		range: found.range,
		fixes: [{ ...quote(found.range, post.slice(found.range)), isCertain: true }],
	};
}

/** `!!binary Rk9T`, of which JavaScript's readers make bytes. */
export function checkBytes({ text, dialect }: Post, { value, valueRange }: FieldValue): Problem | undefined {
	const tag = /!!binary[ \t]{1,20}$/.exec(
		text.slice(Math.max(0, valueRange.start - 30), valueRange.start),
	)?.[0];
	if (tag === undefined || typeof value !== "string" || !dialect.yaml?.reader?.parser.startsWith("js-yaml"))
		return undefined;
	const range = textRange(valueRange.start - tag.length, valueRange.end);
	return {
		message: l10n.t("Write the text itself: of `{0}`, {1} makes numbers.", "!!binary", dialect.label),
		range,
		fixes: /[\p{Cc}\uFFFD]/u.test(value) ? [] : [quote(range, value)],
	};
}

/** `title: >-` with no indented line below: the sign is not shown, and nothing else is. */
export function checkBlock(key: string, { value, raw, style, valueRange }: FieldValue): Problem | undefined {
	if ((style !== "literal" && style !== "folded") || value !== "") return undefined;
	return {
		message: l10n.t(
			"Write the text of `{0}` behind its colon: `{1}` has no indented line below it.",
			key,
			raw,
		),
		range: valueRange,
		fixes: [quote(valueRange, raw)],
	};
}

/** `"C:\new"`, whose backslash is read as an escape. */
export function checkEscape(value: FieldValue): Problem | undefined {
	const found = findSwallowedEscape(value);
	if (!found) return undefined;
	const { kept, isPath } = found;
	return {
		message: l10n.t(
			"Write `\\\\` for a backslash: in double quotes, `{0}` is a character that nobody sees.",
			found.escape,
		),
		range: value.valueRange,
		...(!isPath && { severity: "information" as const }),
		fixes: [
			{
				title: l10n.t("Keep the backslashes"),
				edits: [replaceRange(value.valueRange, quoteScalar(kept))],
				isCertain: isPath,
			},
			// As Markdown escapes its signs.
			...(found.escape === "\\_" && !isPath
				? [
						{
							title: l10n.t("Remove the backslashes"),
							edits: [replaceRange(value.valueRange, quoteScalar(kept.replaceAll("\\", "")))],
						},
					]
				: []),
		],
	};
}

/** Old encodings have other signs at these characters' places, `…` for one. */
export function checkLineEnd({ dialect }: Post, { raw, style, valueRange }: FieldValue): Problem | undefined {
	if (style === "literal" || style === "folded" || dialect.yaml?.endsLinesAtNextLine !== true)
		return undefined;
	const index = raw.search(/[\u0085\u2028\u2029]/);
	if (index < 0) return undefined;
	const range = textRange(valueRange.start + index, valueRange.start + index + 1);
	return {
		message: l10n.t("Remove the invisible line end here: {0} reads a blank.", dialect.label),
		range,
		fixes: [{ title: l10n.t("Change to a blank"), edits: [replaceRange(range, " ")] }],
	};
}
