import * as l10n from "@vscode/l10n";
import type { FieldName } from "../../dialects/field-name.ts";
import type { Field } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { isList } from "./list-in-header.ts";

/** Of most keys the engine takes the first line's text alone, of some each line as one of several titles. */
export function checkLines(post: Post, { key, keyRange, raw, valueRange }: Field): Problem | undefined {
	const name = key.toLowerCase();
	if (!post.dialect.singleLineKeys?.includes(name)) return undefined;
	// Where nothing stands behind the colon, that nothing is the first line.
	const start = keyRange.end + 1;
	const end = raw.endsWith(",") ? endOfStrayLine(post.text, valueRange.end) : valueRange.end;
	const lines = post.text.slice(start, end).split(/\r\n?|\n/);
	if (raw === "" || lines.length < 2) return undefined;
	const isTags = isList(post, name) && !/;/.test(raw);
	const parts = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^[>|][-+]?$/.test(line));
	const joined = isTags
		? parts.map((part) => part.replace(/,$/, "").replace(/^-[ \t]+/, "")).join(", ")
		: parts.join(" ");
	return {
		message: l10n.t(
			"Write `{0}` on one line: {1} does not read the lines below it as its text.",
			key,
			post.dialect.label,
		),
		range: valueRange,
		// A date, an address or a status with more words behind it is none any more.
		fixes: mayGoOn(post, name)
			? [
					{
						title: l10n.t("Write {0} on one line", key),
						edits: [replaceRange(textRange(start, end), ` ${joined}`)],
						isCertain: true,
					},
				]
			: [],
	};
}

function mayGoOn({ dialect }: Post, name: string): boolean {
	const names: readonly FieldName[] = ["title", "tags", "categories", "author"];
	return names.some((each) => dialect.keys[each]?.includes(name));
}

/** A line below a comma that is indented by less than four blanks ends the header. */
function endOfStrayLine(text: string, end: number): number {
	const line = /^(?:\r\n|\r|\n) {1,3}(?![A-Za-z0-9_-]+:)[^\s][^\r\n]{0,200}/.exec(
		text.slice(end, end + 206),
	)?.[0];
	return line === undefined ? end : end + line.trimEnd().length;
}
