import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import { quoteScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** Lines that end in a comma or a semicolon as in a programming language: one alone may be meant. */
export function* commasAtEnds(post: Post): Generator<Problem> {
	const ended = post.frontMatter.fields.filter(
		({ raw, style }) =>
			(style === "plain" || style === "missing") &&
			/[^\s,;]$/.test(raw.slice(0, -1).trimEnd()) &&
			/[,;]$/.test(raw),
	);
	if (ended.length < 2) return;
	// One that is left alone would be taken for meant.
	const signs = ended.map(({ valueRange }) => textRange(valueRange.end - 1, valueRange.end));
	const edits = signs.map((range) => replaceRange(range, ""));
	for (const [at, field] of ended.entries()) {
		yield {
			message: l10n.t(
				"Remove the `{0}` at the end: YAML takes it for a part of the text.",
				field.raw.slice(-1),
			),
			range: signs[at] ?? field.valueRange,
			fixes: [{ title: l10n.t("Remove the signs"), edits, isCertain: true }],
		};
	}
}

/** A tag is looked up by its letters: quotes of print and signs that nobody sees are some of them. */
export function checkTypography(key: string, { raw, style, valueRange }: FieldValue): Problem | undefined {
	if (style !== "plain" || /[\r\n]/.test(raw)) return undefined;
	const inside = /^[“”„«‘’‚]([^“”„«»]+)[“”«»‘’]$/u.exec(raw)?.[1];
	const unseen = inside === undefined ? raw.replace(UNSEEN, "").replace(BLANKS_AROUND, "") : raw;
	if (inside === undefined && unseen === raw) return undefined;
	return inside === undefined
		? {
				message: l10n.t(
					"Remove the invisible character from this value of `{0}`: it makes another word.",
					key,
				),
				range: valueRange,
				severity: "information",
				fixes: [{ title: l10n.t("Remove it"), edits: [replaceRange(valueRange, unseen)], isCertain: true }],
			}
		: {
				message: l10n.t(
					'Write straight quotes, `"`, in `{0}`: YAML takes these for a part of the text.',
					key,
				),
				range: valueRange,
				severity: "information",
				fixes: [
					{
						title: l10n.t("Write straight quotes"),
						edits: [replaceRange(valueRange, quoteScalar(inside))],
						isCertain: true,
					},
				],
			};
}

const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/g;
/** Blanks that YAML takes for letters. */
const BLANKS_AROUND =
	/^[\u00A0\u2000-\u200A\u202F\u3000]+|(?<![\u00A0\u2000-\u200A\u202F\u3000])[\u00A0\u2000-\u200A\u202F\u3000]+$/g;

/** `<!-- working title -->` behind a title: to YAML it is text as any other. */
export function checkHtmlComment(
	{ dialect }: Post,
	{ raw, style, valueRange }: FieldValue,
): Problem | undefined {
	const isLine = style === "plain" || style.endsWith("-quoted");
	const comment = isLine ? /^(["']?)(|.*\S[ \t]+)<!--[ \t]*([^\r\n]*?\S)[ \t]*-->\1$/.exec(raw) : null;
	if (!comment) return undefined;
	const [, quote = "", text = "", note = ""] = comment;
	const start = valueRange.start + quote.length + text.length;
	const range = textRange(quote === "" ? start : start - text.length + text.trimEnd().length, valueRange.end);
	return {
		message: l10n.t("Write this note behind ` # `: in front matter, {0} shows it as text.", dialect.label),
		range,
		severity: "information",
		fixes:
			text === ""
				? []
				: [
						{
							title: l10n.t("Make it a comment"),
							edits: [replaceRange(range, quote === "" ? `# ${note}` : `${quote} # ${note}`)],
						},
					],
	};
}
