import * as l10n from "@vscode/l10n";
import { commonmark } from "../flavours/commonmark.ts";
import type { Flavour } from "../flavours/flavour.ts";
import type { Block } from "../post/body-model.ts";
import { tokensOf } from "../post/markdown/body-tokens.ts";
import { readBody } from "../post/markdown/read-body.ts";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { applyEdits, insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

/** Longer lists are data: they are not read twice at each keystroke. */
const longestList = 20_000;

export const unreadList: Rule = {
	id: "unread-list",
	summary: "A list is one the engine reads as it is meant.",
	rationale:
		"Python-Markdown (Pelican, MkDocs) and PHP Markdown begin a list only behind a blank line: right below text its items run on in the " +
		"paragraph. And Python-Markdown nests what is indented by four; what is indented by two or three becomes an item of the outer list.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: pelican("The talks:\n- [Vue](https://example.com/vue)\n- Go\n"),
			good: pelican("The talks:\n\n- [Vue](https://example.com/vue)\n- Go\n"),
		},
		{
			bad: pelican("- Morning\n  - Vue\n  - Go\n- Evening\n"),
			good: pelican("- Morning\n    - Vue\n    - Go\n- Evening\n"),
		},
		{
			bad: pelican("1. Morning\n   - Vue\n     and more\n2. Evening\n"),
			good: pelican("1. Morning\n    - Vue\n        and more\n2. Evening\n"),
		},
	],
	clean: [
		pelican("The talks:\n\n- Vue\n- Go\n"),
		pelican("- Morning\n    - Vue\n"),
		pelican("It was late\n- and cold.\n"),
		"---\nlayout: post\ntitle: Recap\n---\n\nThe talks:\n- Vue\n- Go\n",
	],
	*check(post) {
		const { flavour, blocks } = post.body;
		if (!flavour.lists?.kind) return;
		for (const block of blocks) {
			if (block.range.end - block.range.start > longestList) continue;
			const problem =
				block.kind === "paragraph" ? findGlued(post, block) : findFlattened(post, block, flavour);
			if (problem) yield problem;
		}
	},
};

function pelican(body: string): string {
	return `Title: Meetup recap\nDate: 2024-05-01\nCategory: Meetups\nSlug: recap\n\n${body}`;
}

const items = /^ {0,3}(?:[*+-]|\d{1,9}\.) +\S/gm;

/** A list of several items right below a paragraph's text. */
function findGlued(post: Post, { range }: Block): Problem | undefined {
	items.lastIndex = 0;
	if ((post.slice(range).match(items)?.length ?? 0) < 2) return undefined;
	const [text, list] = readBody(post.text, range, commonmark).blocks;
	if (text?.kind !== "paragraph" || list?.kind !== "list") return undefined;
	if ((post.slice(list.range).match(items)?.length ?? 0) < 2) return undefined;
	return {
		message: l10n.t("Put a blank line before this list: {0} takes it for text.", post.dialect.label),
		range: firstLine(post, list.range),
		fixes: [
			{
				title: l10n.t("Insert a blank line"),
				edits: [insertAt(list.range.start, dominantLineEnd(post.text))],
				isCertain: true,
			},
		],
	};
}

function firstLine(post: Post, range: TextRange): TextRange {
	const [line = ""] = post.slice(range).split(/\r?\n/, 1);
	return textRange(range.start + line.length - line.trimStart().length, range.start + line.trimEnd().length);
}

/** A list whose inner items the engine puts in the outer one, where indenting by four gives what is meant. */
function findFlattened(post: Post, { kind, range }: Block, flavour: Flavour): Problem | undefined {
	const text = post.slice(range);
	if (kind !== "list" || !/^ {1,3}(?:[*+-]|\d+\.) /m.test(text) || text.includes("\t")) return undefined;
	const whole = textRange(0, text.length);
	const [meant, ...others] = readBody(text, whole, commonmark).blocks;
	if (!meant || others.length > 0) return undefined;
	const outline = outlineOf(meant);
	const read = readBody(text, whole, flavour).blocks;
	if (read.length === 1 && read[0] && outlineOf(read[0]) === outline) return undefined;
	const edits = indentByFour(text, meant);
	// Lines that go on with an item are indented, too.
	const first = edits.find(({ range: at }) => /^(?:[*+-]|\d{1,9}\.) /.test(text.slice(at.end, at.end + 11)));
	if (!first) return undefined;
	const mended = applyEdits(text, edits);
	const after = readBody(mended, textRange(0, mended.length), flavour).blocks;
	if (after.length !== 1 || !after[0] || outlineOf(after[0]) !== outline) return undefined;
	const placed = edits.map(({ range: at, newText }) =>
		replaceRange(textRange(range.start + at.start, range.start + at.end), newText),
	);
	const start = range.start + first.range.start;
	return {
		message: l10n.t("Indent this item by four: {0} puts it in the outer list.", post.dialect.label),
		range: firstLine(post, textRange(start, range.end)),
		fixes: [{ title: l10n.t("Indent the list's inner items by four"), edits: placed, isCertain: true }],
	};
}

/** How lists and items nest. */
function outlineOf(block: Block): string {
	return tokensOf(block)
		.filter(({ type }) =>
			/^(?:bullet_list|ordered_list|list_item|fence|blockquote|code_block|heading)/.test(type),
		)
		.map(({ tag, nesting }) => (nesting < 0 ? "/" : tag))
		.join(" ");
}

/** The indentation of each line that belongs to an inner item, four for each item around it. */
function indentByFour(text: string, block: Block): TextEdit[] {
	const lines = text.split("\n");
	const wanted: (number | undefined)[] = lines.map(() => undefined);
	const open: { readonly width: number }[] = [];
	for (const { type, map } of tokensOf(block)) {
		if (type === "list_item_close") open.pop();
		if (type !== "list_item_open" || !map) continue;
		const first = lines[map[0]] ?? "";
		const indent = open.length * 4;
		const width = /^ *(?:[*+-]|\d+[.)]) */.exec(first)?.[0].length ?? 0;
		wanted[map[0]] = indent;
		for (let line = map[0] + 1; line < map[1]; line++) {
			const blanks = indentOf(lines[line] ?? "");
			wanted[line] = blanks >= width ? indent + 4 + blanks - width : blanks;
		}
		open.push({ width });
	}
	const edits: TextEdit[] = [];
	let start = 0;
	for (const [index, line] of lines.entries()) {
		const columns = wanted[index];
		const blanks = indentOf(line);
		if (columns !== undefined && columns !== blanks && line.trim() !== "")
			edits.push(replaceRange(textRange(start, start + blanks), " ".repeat(columns)));
		start += line.length + 1;
	}
	return edits;
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
