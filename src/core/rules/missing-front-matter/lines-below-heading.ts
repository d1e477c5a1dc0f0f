import * as l10n from "@vscode/l10n";
import { formatDate } from "../../dates/date-format.ts";
import { readDate } from "../../dates/read-date.ts";
import { mayBeDate } from "../../dialects/engine-date.ts";
import { readersOf } from "../../dialects/lookup.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import { readForeignList } from "../../front-matter-tools/edit/foreign-list.ts";
import { writeList, writeScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import type { Post } from "../../post/post.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { Fix } from "../rule.ts";

/** `Key: value` lines below the top heading, as Notion and other editors export a page: they and the heading become front matter. */
export function linesBelowHeading(post: Post, lines: TextRange): readonly Fix[] {
	const { text, dialect } = post;
	const [titleKey] = dialect.keys.title ?? [];
	const title = /^\uFEFF?\s*#[ \t]+([^\r\n[\]*_`<>{}\\#]+?)\s*$/.exec(text.slice(0, lines.start))?.[1];
	if (titleKey === undefined || title === undefined || !dialect.formats.includes("yaml")) return [];
	const entries = text
		.slice(lines.start, lines.end)
		.split(/\r\n?|\n/)
		.map((line) => /^(\w+):[ \t]+(\S.*?)[ \t]*$/.exec(line));
	if (entries.some((entry) => entry === null)) return [];
	const written = entries.map((entry) => asEntry(post, entry?.[1]?.toLowerCase() ?? "", entry?.[2] ?? ""));
	const lineEnd = dominantLineEnd(text);
	const block = ["---", `${titleKey}: ${writeScalar(title)}`, ...written, "---"].join(lineEnd);
	if (readFrontMatter(block + lineEnd, readersOf(dialect)).state !== "mapping") return [];
	return [
		{
			title: l10n.t("Make it front matter"),
			edits: [replaceRange(textRange(0, lines.end), block)],
		},
	];
}

/** A date in a form that the engine reads, and values with commas as a list. */
function asEntry({ dialect }: Post, key: string, value: string): string {
	if (dialect.keys.publishedOn?.includes(key)) {
		const date = readDate(value);
		const isRefused = date.kind === "day" && !mayBeDate(dialect, "yaml", value, "plain");
		return `${key}: ${isRefused ? formatDate(date, "YYYY-MM-DD") : value}`;
	}
	const isList = dialect.keys.tags?.includes(key) || dialect.keys.categories?.includes(key);
	const values = isList ? readForeignList(value) : undefined;
	return `${key}: ${values ? writeList(values) : value}`;
}
