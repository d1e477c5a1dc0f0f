import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Tidied } from "./tidy-part.ts";

/** So many lines are named; a longer list is of no help. */
const mostNamed = 12;

/** What was done, and what is left where: `after` is what the text has to be tidied now. */
export function sayTidied(done: number, post: Post, after: Tidied): string {
	const said = [
		done === 0
			? l10n.t("Nothing was tidied.")
			: done === 1
				? l10n.t("Tidied 1 place.")
				: l10n.t("Tidied {0} places.", done),
	];
	const left = after.parts.map(({ range }) => range);
	if (left.length > 0)
		said.push(
			left.length === 1
				? l10n.t("1 is left, in line {0}.", linesOf(post, left))
				: l10n.t("{0} are left, in lines {1}.", left.length, linesOf(post, left)),
		);
	return [...said, ...sayCaptions(post, after.captions)].join(" ");
}

/** Where only the writer has what is missing. */
export function sayCaptions(post: Post, captions: readonly TextRange[]): readonly string[] {
	if (captions.length === 0) return [];
	const lines = linesOf(post, captions);
	return [
		captions.length === 1
			? l10n.t("Line {0} may be a lost picture's caption: see its quick fix.", lines)
			: l10n.t("Lines {0} may be lost pictures' captions: see their quick fixes.", lines),
	];
}

function linesOf({ text }: Post, ranges: readonly TextRange[]): string {
	const lines: string[] = [];
	let from = 0;
	let line = 1;
	for (const { start } of ranges.slice(0, mostNamed)) {
		line += lineNumberAt(text.slice(from, start), start - from) - 1;
		from = start;
		lines.push(String(line));
	}
	return lines.join(", ") + (ranges.length > mostNamed ? ", …" : "");
}
