import * as l10n from "@vscode/l10n";
import type { FieldName } from "../../dialects/dialect.ts";
import type { Field } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** Characters of a list that are looked at. */
const longestList = 2_000;

/** `[go, rust]` and texts in quotes side by side. */
export function checkBrackets(post: Post, { raw, valueRange, key }: Field): Problem | undefined {
	if (/^(?:"[^",]*"|'[^',]*')(?:, ?(?:"[^",]*"|'[^',]*'))+$/.test(raw) && isList(post, key))
		return writtenAsList(post, key, valueRange, valueRange, raw.split(","));
	const inner = /^\[([^[\]\r\n]*)\]$/.exec(raw)?.[1];
	return inner !== undefined && isList(post, key)
		? writtenAsList(post, key, valueRange, valueRange, inner.split(","))
		: undefined;
}

/** `- go` on a line of its own; the lines that are indented by less than four blanks are none of the header's. */
export function checkList(post: Post, { key, keyRange, raw }: Field): Problem | undefined {
	const [first = ""] = raw.split(/\r\n?|\n/, 1);
	if (!isList(post, key) || (raw !== "" && !/^-[ \t]/.test(first))) return undefined;
	const start = keyRange.end + 1;
	const lines = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*-[ \t]+[^\r\n]+)+/.exec(
		post.text.slice(start, start + longestList),
	)?.[0];
	if (lines === undefined) return undefined;
	const items = lines
		.split(/\r\n?|\n/)
		.slice(1)
		.map((line) => line.trim().slice(1));
	return writtenAsList(post, key, keyRange, textRange(start, start + lines.length), items, " ");
}

function writtenAsList(
	post: Post,
	key: string,
	range: TextRange,
	replaced: TextRange,
	items: readonly string[],
	lead = "",
): Problem {
	const bare = items.map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((item) => item !== "");
	const separator = bare.some((item) => item.includes(",")) ? "; " : ", ";
	return {
		message: l10n.t(
			"Write `{0}` on one line with commas between: {1} reads no list here.",
			key,
			post.dialect.label,
		),
		range,
		fixes: [
			{
				title: l10n.t("Write {0} with commas", key),
				edits: [replaceRange(replaced, lead + bare.join(separator))],
				isCertain: true,
			},
		],
	};
}

export function isList({ dialect }: Post, key: string): boolean {
	const names: readonly FieldName[] = ["tags", "categories", "author"];
	return names.some((name) => dialect.keys[name]?.includes(key.toLowerCase()));
}
