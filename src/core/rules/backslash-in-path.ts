import * as l10n from "@vscode/l10n";
import { coversOf } from "../images/pictures-of.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const backslashInPath: Rule = {
	id: "backslash-in-path",
	summary: "An image's path is written with forward slashes.",
	rationale:
		"Windows parts folders with backslashes. In a post's source they are letters of a name, so the image is there while you write and gone " +
		"for readers; some engines stop at one in the front matter.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("![The main hall](images\\2016\\hall.jpg)\n"),
			good: postWith("![The main hall](images/2016/hall.jpg)\n"),
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nimage: images\\hall.jpg\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\nimage: images/hall.jpg\n---\n",
		},
	],
	clean: [
		postWith("![The main hall](images/hall\\_1.jpg)\n"),
		postWith("![The main hall](https://example.com/a\\b.jpg)\n"),
		postWith('<img src="images\\hall.jpg" alt="The main hall">\n'),
	],
	*check(post) {
		const told = new Set<number>();
		for (const { range, at } of slips(post)) {
			if (told.has(range.start)) continue;
			told.add(range.start);
			const edits = at.map((run) => replaceRange(run, "/"));
			yield {
				message: l10n.t("Write `/` for `\\` in the path: the web parts folders with forward slashes."),
				range,
				// An engine writes it as it stands, and browsers read it as a slash.
				...(range.start < post.frontMatter.range.end && { severity: "information" as const }),
				fixes: [{ title: l10n.t("Change to forward slashes"), edits, isCertain: true }],
			};
		}
	},
};

interface Slip {
	readonly range: TextRange;
	/** Where the backslashes are. */
	readonly at: readonly TextRange[];
}

function* slips(post: Post): Generator<Slip> {
	for (const { destinationRange } of coversOf(post)) yield* slipIn(post, destinationRange, /\\+/g);
	for (const { destinationRange, syntax } of post.body.images) {
		// Browsers read those of HTML as slashes. Before a mark, a backslash only says that the mark is a letter.
		if (syntax !== "html") yield* slipIn(post, destinationRange, /\\+(?=[\p{L}\p{N}])/gu);
	}
}

function* slipIn(post: Post, range: TextRange, backslash: RegExp): Generator<Slip> {
	const written = post.slice(range);
	// An address with a scheme, and a place on somebody's disk, are something else.
	if (/^[a-z][a-z\d+.-]*:|^\/\/|^\\\\|\{[{%<]/i.test(written)) return;
	const at = [...written.matchAll(backslash)].map(({ index, 0: run }) =>
		textRange(range.start + index, range.start + index + run.length),
	);
	if (at.length > 0) yield { range, at };
}
