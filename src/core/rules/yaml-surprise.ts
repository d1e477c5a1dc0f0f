import * as l10n from "@vscode/l10n";
import type { Dialect, FieldName } from "../dialects/dialect.ts";
import { knownKeyOf } from "../dialects/lookup.ts";
import { type PlainReading, readPlain, shownAs } from "../dialects/yaml-family.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { quoteScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import { withSite } from "../front-matter-tools/stops-site.ts";
import { findSignBefore } from "../front-matter-tools/surprises/sign-before.ts";
import { findSwallowedEscape } from "../front-matter-tools/surprises/swallowed-escape.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const yamlSurprise: Rule = {
	id: "yaml-surprise",
	summary: "Text that YAML reads as something else stands in quotes.",
	rationale:
		"Unquoted, ` #` starts a comment and `C# talk #1` becomes `C# talk`; 1.10 is the number 1.1, 014 one without its zero, `no` may be false and " +
		"`&c.` a name that YAML keeps for itself; in double quotes, the backslash of `C:\\new` starts a new line. " +
		"Only text fields and times are looked at, and only for what the post's own engine makes of them.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: C# talk #1\n---\n",
			good: '---\nlayout: post\ntitle: "C# talk #1"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - talks\n  - #golang\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags:\n  - talks\n  - "#golang"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: 007\n---\n",
			good: '---\nlayout: post\ntitle: "007"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [talks, no]\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags: [talks, "no"]\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nevent_time: 10:30\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\nevent_time: "10:30"\n---\n',
		},
		{
			bad: "---\ntitle: Meetup recap\ndraft: no\n---\n",
			good: "---\ntitle: Meetup recap\ndraft: false\n---\n",
			facts: { dialectId: "eleventy", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: |\n  Meetup\n  recap\ndate: 2016-02-02\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup recap"\ndate: 2016-02-02\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: 'Meetup\n\n  recap'\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup recap"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup\n  # recap\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup # recap"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go\n  rust]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go,\n  rust]\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: >-\ndate: 2016-02-02\n---\n",
			good: '---\nlayout: post\ntitle: ">-"\ndate: 2016-02-02\n---\n',
		},
	],
	clean: [
		"---\nlayout: post\ntitle: >-\n  Meetup\n  recap\n---\n",
		"---\nlayout: post\ntitle: Meetup\n# the day\ndate: 2016-02-02\ntags: [\n  go,\n  rust\n]\n---\n",
		"---\nlayout: post #default\ntitle: Meetup recap\n---\n",
		"---\nlayout: post # the theme's\ntitle: C# and F# in talks # a comment\npublished: no\n---\n",
		'---\nlayout: post\ntitle: "C# talk #1"\ntags: [c#, "no"]\nevent_time: "10:30"\ncount: 014\n---\n',
		"---\nlayout: post\ntitle: 2016\ndate: 2016-02-02 10:30 # local\n---\n",
	],
	*check(post) {
		if (!readsYaml(post)) return;
		yield* commasAtEnds(post);
		for (const field of post.frontMatter.fields) {
			if (isTextField(post, field)) {
				for (const value of field.items ?? [field]) {
					const problem = checkText(post, field.key, value) ?? checkFlowLines(field, value);
					if (problem) yield problem;
				}
			} else if (/(?:^|_|-)(?:time|start|end|duration|length)$/i.test(field.key)) {
				const problem = checkTime(post, field.key, field);
				if (problem) yield problem;
			} else {
				const problem = checkFlag(post, field);
				if (problem) yield problem;
			}
		}
	},
};

/** Where a `#` is more likely text than a comment. */
const prose: readonly FieldName[] = ["title", "tags", "categories", "excerpt", "eventName", "eventPlace"];
const textFields: readonly FieldName[] = [...prose, "author", "permalink", "slug"];

/** Whether a field's value, or each of its values, is meant as text. */
function isTextField({ dialect }: Post, { key }: Field): boolean {
	if (isAny(textFields, dialect, key)) return true;
	const types = knownKeyOf(dialect, key)?.types;
	return types?.includes("string") === true && !types.includes("boolean");
}

function isAny(names: readonly FieldName[], dialect: Dialect, key: string): boolean {
	return names.some((name) => dialect.keys[name]?.includes(key));
}

function checkText(post: Post, key: string, value: FieldValue): Problem | undefined {
	const isProse = isAny(prose, post.dialect, key);
	const isTitle = isAny(["title"], post.dialect, key);
	return (
		(isProse ? checkComment(post, key, value) : undefined) ??
		(isProse ? checkSign(post, value) : undefined) ??
		(isTitle ? checkBlock(key, value) : undefined) ??
		checkEscape(value) ??
		(isTitle ? (checkLines(post, key, value) ?? checkCommentBelow(post, key, value)) : undefined) ??
		(isAny(["tags", "categories"], post.dialect, key) ? checkTypography(key, value) : undefined) ??
		checkLineEnd(post, value) ??
		checkPlain(post, key, value)
	);
}

function checkComment(post: Post, key: string, value: FieldValue): Problem | undefined {
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
		fixes: [quote(swallowed, text)],
	};
}

function checkSign(post: Post, value: FieldValue): Problem | undefined {
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

/** A blank line in quotes and each line of a `|` block is a line break, which no heading is meant to have. */
function checkLines({ dialect }: Post, key: string, { value, valueRange }: FieldValue): Problem | undefined {
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
function checkCommentBelow({ text }: Post, key: string, value: FieldValue): Problem | undefined {
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
function checkFlowLines(
	list: FieldValue,
	{ raw, style, value, valueRange }: FieldValue,
): Problem | undefined {
	const end = raw.search(/[ \t]*[\r\n]/);
	if (list.style !== "flow" || style !== "plain" || typeof value !== "string" || end < 0) return undefined;
	const place = valueRange.start + end;
	return {
		message: l10n.t("Put a comma at the end of the line: YAML reads `{0}` as one value.", shorten(value)),
		range: valueRange,
		severity: "information",
		fixes: [{ title: l10n.t("Insert the comma"), edits: [insertAt(place, ",")] }],
	};
}

/** `title: >-` with no indented line below: the sign is not shown, and nothing else is. */
function checkBlock(key: string, { value, raw, style, valueRange }: FieldValue): Problem | undefined {
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

function checkEscape(value: FieldValue): Problem | undefined {
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
		],
	};
}

/** Old encodings have other signs at these characters' places, `…` for one. */
function checkLineEnd({ dialect }: Post, { raw, style, valueRange }: FieldValue): Problem | undefined {
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

/** Lines that end in a comma or a semicolon as in a programming language: one alone may be meant. */
function* commasAtEnds(post: Post): Generator<Problem> {
	const ended = post.frontMatter.fields.filter(
		({ raw, style }) => (style === "plain" || style === "missing") && /[^\s,;][ \t]*[,;]$/.test(raw),
	);
	if (ended.length < 2) return;
	for (const field of ended) {
		const range = textRange(field.valueRange.end - 1, field.valueRange.end);
		yield {
			message: l10n.t(
				"Remove the `{0}` at the end: YAML takes it for a part of the text.",
				field.raw.slice(-1),
			),
			range,
			fixes: [{ title: l10n.t("Remove the sign"), edits: [replaceRange(range, "")], isCertain: true }],
		};
	}
}

/** A tag is looked up by its letters: quotes of print and signs that nobody sees are some of them. */
function checkTypography(key: string, { raw, style, valueRange }: FieldValue): Problem | undefined {
	if (style !== "plain" || /[\r\n]/.test(raw)) return undefined;
	const inside = /^[“”„«‘’‚](.+)[“”«»‘’]$/u.exec(raw)?.[1];
	const unseen = inside === undefined ? raw.replace(UNSEEN, "") : raw;
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

function checkPlain(post: Post, key: string, value: FieldValue): Problem | undefined {
	const { raw, style } = value;
	const reading =
		style === "plain" && !isTaggedText(post, value) ? readPlain(post.dialect.yaml, raw) : undefined;
	if (!reading && style === "plain" && isStrictText(post, key) && isPlainDate(post, raw)) {
		const message = l10n.t("Put `{0}` in quotes: {1} stops at it.", raw, post.dialect.label);
		return { ...toQuote(value, withSite(post, message)), severity: "error" };
	}
	if (!reading) return undefined;
	const isTitle = post.dialect.keys.title?.includes(key) === true;
	// An excerpt or a permalink may well be nothing on purpose.
	if (reading.becomes === "nothing" && !isTitle) return undefined;
	const isRefused = reading.becomes === "refused" || (isTitle && isRefusedTitle(post, reading));
	if (isRefused) {
		const message = l10n.t("Put `{0}` in quotes: {1} stops at it.", raw, post.dialect.label);
		return {
			...toQuote(value, withSite(post, message)),
			severity: "error",
		};
	}
	return toQuote(value, explain(reading, key, raw), reading.becomes !== "nothing");
}

/** Whether the engine handles the value as text, and stops at anything else. */
function isStrictText({ dialect }: Post, key: string): boolean {
	const known = knownKeyOf(dialect, key);
	return known?.isStrict === true && known.types.length === 1 && known.types.includes("string");
}

/** A date, even one that a page shows as it is written. */
function isPlainDate({ dialect }: Post, raw: string): boolean {
	return dialect.yaml?.plain.some(({ pattern, becomes }) => becomes === "date" && pattern.test(raw)) === true;
}

/** `!!str 1.10` is text. */
function isTaggedText({ text }: Post, { valueRange }: FieldValue): boolean {
	return /!!str[ \t]{1,20}$/.test(text.slice(Math.max(0, valueRange.start - 30), valueRange.start));
}

function isRefusedTitle({ dialect }: Post, { becomes }: PlainReading): boolean {
	return dialect.refusesOtherTitles === true && becomes !== "number" && becomes !== "date";
}

function explain(reading: PlainReading, key: string, raw: string): string {
	const shown = shownAs(reading, raw);
	if (/^0\d+$/.test(raw) && Number(raw) === Number(shown))
		return l10n.t("Put {0} in quotes: YAML reads a number, and the zero is lost.", raw);
	switch (reading.becomes) {
		case "number":
			return l10n.t("Put {0} in quotes: in `{1}`, YAML reads it as the number {2}.", raw, key, shown);
		case "date":
			return l10n.t(
				"Put {0} in quotes: in `{1}`, YAML reads it as a date, which is shown otherwise.",
				raw,
				key,
			);
		case "nothing":
			return l10n.t("Put `{0}` in quotes: in `{1}`, YAML reads it as no value.", raw, key);
		default:
			return l10n.t("Put `{0}` in quotes: in `{1}`, YAML reads it as {2}.", raw, key, reading.becomes);
	}
}

function checkTime(post: Post, key: string, value: FieldValue): Problem | undefined {
	return /^[\d:]+$/.test(value.raw) && value.raw.includes(":") ? checkPlain(post, key, value) : undefined;
}

/** In engines whose YAML has no such words, `no` is text, which counts as true; `yes` does as well, and means it. */
function checkFlag(post: Post, { key, raw, style, valueRange }: Field): Problem | undefined {
	const types = knownKeyOf(post.dialect, key)?.types ?? [];
	const isFlag = types.includes("boolean") && types.length === 1;
	if (!isFlag || style !== "plain" || !post.dialect.yaml || !/^(?:no|off)$/i.test(raw)) return undefined;
	if (readPlain(post.dialect.yaml, raw)) return undefined;
	return {
		message: l10n.t(
			"Write false instead of `{0}` in `{1}`: {2} takes the word for text, which counts as true.",
			raw,
			key,
			post.dialect.label,
		),
		range: valueRange,
		fixes: [
			{ title: l10n.t("Change to false"), edits: [replaceRange(valueRange, "false")], isCertain: true },
		],
	};
}

function toQuote({ raw, valueRange }: FieldValue, message: string, isCertain = true): Problem {
	return {
		message,
		range: valueRange,
		fixes: [{ ...quote(valueRange, raw), ...(isCertain && { isCertain }) }],
	};
}

function quote(range: TextRange, text: string): Fix {
	return { title: l10n.t("Put it in quotes"), edits: [replaceRange(range, quoteScalar(text))] };
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

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
