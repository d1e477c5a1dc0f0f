import * as l10n from "@vscode/l10n";
import { flavourOf } from "../dialects/flavour-of.ts";
import { knownKeyOf } from "../dialects/lookup.ts";
import type { Field } from "../front-matter/model.ts";
import { readYaml } from "../front-matter/read/yaml.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import { insertAt, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const swallowedAsMetadata: Rule = {
	id: "swallowed-as-metadata",
	summary: "A line of dashes has a blank line below it, where the engine takes text there for YAML.",
	rationale:
		"Pandoc reads YAML anywhere in a document: from a line `---` with text right below it up to the next `---` or `...`. What is YAML by chance, " +
		"such as `Note: the hall was full.`, is not shown, and at what is none the build stops. Blocks of the engine's own keys are meant so.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\nformat: html\n---\n\nText.\n\n---\nNote: the hall was full.\n\n---\n\nMore.\n",
			good: "---\ntitle: Meetup recap\nformat: html\n---\n\nText.\n\n---\n\nNote: the hall was full.\n\n---\n\nMore.\n",
			facts: { dialectId: "quarto", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\nformat: html\n---\n\nText.\n\n---\n**Ann:** hello\n---\nMore.\n",
			good: "---\ntitle: Meetup recap\nformat: html\n---\n\nText.\n\n---\n\n**Ann:** hello\n\n---\n\nMore.\n",
			facts: { dialectId: "quarto", isPostByPath: true },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\n---\n\nText.\n\n---\nNote: the hall was full.\n\n---\n\nMore.\n",
	],
	*check(post) {
		if (!flavourOf(post.dialect).blocks?.metadata) return;
		const { text, frontMatter, body } = post;
		const isCode = indexRanges(body.codes.map(({ range }) => range));
		for (let start = frontMatter.range.end; start < text.length; ) {
			const open = textRange(start, lineEndAt(text, start));
			const close = isCode(open) ? undefined : findClose(text, frontMatter.range.end, open);
			const problem = close && swallowed(post, open, close);
			if (problem) yield problem;
			const next = nextLineStart(text, (close ?? open).end);
			if (next <= start) return;
			start = next;
		}
	},
};

/** The line that ends the YAML below a line of dashes; undefined where that begins none. */
function findClose(text: string, bodyStart: number, open: TextRange): TextRange | undefined {
	if (!/^---[ \t]*$/.test(text.slice(open.start, open.end))) return undefined;
	const isBelowText = open.start > bodyStart && lineAbove(text, open.start).trim() !== "";
	let start = nextLineStart(text, open.end);
	if (isBelowText || text.slice(start, lineEndAt(text, start)).trim() === "") return undefined;
	while (start < text.length) {
		const end = lineEndAt(text, start);
		if (/^(?:---|\.\.\.)[ \t]*$/.test(text.slice(start, end))) return textRange(start, end);
		start = Math.max(nextLineStart(text, end), end + 1);
	}
	return undefined;
}

function lineAbove(text: string, start: number): string {
	return text.slice(lineStartAt(text, start - 1), start);
}

function swallowed(post: Post, open: TextRange, close: TextRange): Problem | undefined {
	const { text, dialect } = post;
	const yaml = textRange(nextLineStart(text, open.end), close.start);
	const { shape, fields, errors } = readYaml(text, yaml, { parser: "libyaml" });
	// Behind a list in brackets nothing may follow, and such a key holds a list, which no metadata takes.
	const isLink = /^\s*\[[^\]\r\n]*\][[(:]/.test(post.slice(yaml));
	const stops = isLink || errors.some(({ strictOnly }) => !strictOnly);
	if (!stops && (yaml.start >= yaml.end || shape === "not-a-mapping" || isMeant(post, fields)))
		return undefined;
	return {
		message: stops
			? l10n.t(
					"Put a blank line below this line: {0} reads what stands between it and the next `---` as YAML, and stops at it.",
					dialect.label,
				)
			: l10n.t(
					"Put a blank line below this line: {0} reads what stands between it and the next `---` as YAML, and does not show it.",
					dialect.label,
				),
		range: open,
		...(stops && { severity: "error" as const }),
		fixes: [{ title: l10n.t("Insert a blank line"), edits: blankLines(text, open, close) }],
	};
}

/** A block of keys that the engine knows. */
function isMeant({ dialect }: Post, fields: readonly Field[]): boolean {
	return fields.length > 0 && fields.every(({ key }) => knownKeyOf(dialect, key));
}

/** One below the first line, and those that keep the last from being an underline or the start of YAML. */
function blankLines(text: string, open: TextRange, close: TextRange): readonly TextEdit[] {
	const lineEnd = dominantLineEnd(text);
	const below = nextLineStart(text, close.end);
	const isRule = text.startsWith("---", close.start);
	const isGlued = lineAbove(text, close.start).trim() !== "";
	const isFollowed = text.slice(below, lineEndAt(text, below)).trim() !== "";
	return [
		insertAt(nextLineStart(text, open.end), lineEnd),
		...(isRule && isGlued ? [insertAt(close.start, lineEnd)] : []),
		...(isRule && isFollowed ? [insertAt(below, lineEnd)] : []),
	];
}
