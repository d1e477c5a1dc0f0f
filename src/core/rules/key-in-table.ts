import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import { lookUp } from "../dialects/lookup.ts";
import type { Field } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const keyInTable: Rule = {
	id: "key-in-table",
	summary: "What the engine reads itself stands above TOML's first table.",
	rationale:
		"In TOML every line below `[extra]` belongs to that table, up to the next one: tags there are not the post's.",
	defaultSeverity: "information",
	examples: [
		{
			bad: '+++\ntitle = "Meetup recap"\ndate = 2016-02-02\n[extra]\nplace = "Hall"\ntags = ["go"]\n+++\n',
			good: '+++\ntitle = "Meetup recap"\ndate = 2016-02-02\ntags = ["go"]\n[extra]\nplace = "Hall"\n+++\n',
			facts: { dialectId: "hugo", isPostByPath: true },
		},
	],
	*check(post) {
		const { format, fields } = post.frontMatter;
		if (format !== "toml") return;
		for (const table of fields) {
			if (!isTable(post, table)) continue;
			for (const field of table.fields ?? [])
				if (isTheEngines(post, table, field)) yield misplaced(post, table, field);
		}
	},
};

const names: readonly FieldName[] = ["title", "publishedOn", "tags", "categories", "draft"];

/** `[table]` on its own line, not `key = { … }`. */
function isTable({ text }: Post, { keyRange, fields }: Field): boolean {
	return fields !== undefined && text.slice(lineStartAt(text, keyRange.start), keyRange.start).trim() === "[";
}

function isTheEngines({ dialect, frontMatter }: Post, table: Field, { key }: Field): boolean {
	const name = names.find((each) => dialect.keys[each]?.includes(key));
	if (!name) return false;
	const paths = dialect.keys[name] ?? [];
	return !paths.includes(`${table.key}.${key}`) && !paths.some((path) => lookUp(frontMatter, path, dialect));
}

function misplaced(post: Post, table: Field, field: Field): Problem {
	return {
		message: l10n.t(
			"Move `{0}` above `[{1}]`: here it belongs to that table, and {2} does not read it.",
			field.key,
			table.key,
			post.dialect.label,
		),
		range: field.keyRange,
		fixes: [moveUp(post, table, field)],
	};
}

function moveUp({ text }: Post, table: Field, { range }: Field): Fix {
	const lines = textRange(lineStartAt(text, range.start), nextLineStart(text, range.end));
	const written = text.slice(lines.start, lineEndAt(text, range.end));
	return {
		title: l10n.t("Move it above [{0}]", table.key),
		edits: [
			insertAt(lineStartAt(text, table.keyRange.start), written + dominantLineEnd(text)),
			replaceRange(lines, ""),
		],
	};
}
