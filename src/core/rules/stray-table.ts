import * as l10n from "@vscode/l10n";
import { commonmark } from "../flavours/commonmark.ts";
import type { BarTable, Body } from "../post/body-model.ts";
import { readBody } from "../post/markdown/read-body.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const strayTable: Rule = {
	id: "stray-table",
	summary: "A bar in a line of text is escaped where the engine would make a table of the line.",
	rationale:
		"Jekyll's Markdown makes a table of every paragraph, list item and definition whose lines all hold a `|`. A page's title " +
		"pasted as a link's text, `[Vue 4 | VueConf](…)`, is torn into two cells, and the link is gone.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("See [Vue 4 | VueConf](https://example.com/vue) for more.\n"),
			good: postWith("See [Vue 4 \\| VueConf](https://example.com/vue) for more.\n"),
		},
		{
			bad: postWith("![Ann | on stage](ann.jpg)\n"),
			good: postWith("![Ann \\| on stage](ann.jpg)\n"),
		},
		{
			bad: postWith('The [deck][1].\n\n[1]: https://example.com/a|b "Deck | Speaker Deck"\n'),
			good: postWith('The [deck][1].\n\n[1]: https://example.com/a%7Cb "Deck &#124; Speaker Deck"\n'),
		},
		{
			bad: postWith("| ### Vue in practice |\n\nNotes.\n"),
			good: postWith("### Vue in practice\n\nNotes.\n"),
		},
		{
			bad: postWith("- Ann Lee | Vue in practice\n"),
			good: postWith("- Ann Lee \\| Vue in practice\n"),
		},
	],
	clean: [
		postWith("| a | b |\n|---|---|\n| c | d |\n"),
		postWith("a | b\n--|--\nc | d\n"),
		postWith("| [a](/a) |\n| [b](/b) |\n"),
		postWith("Run `ls | wc` now.\n"),
		postWith("A | in one line\nand none in the next.\n"),
		postWith("![The hall]({{ '/hall.jpg' | relative_url }})\n"),
	],
	*check(post) {
		for (const table of post.body.barTables) {
			const heading = headingBetweenBars(post, table);
			if (heading) {
				yield heading;
				continue;
			}
			const text = readBody(post.text, table.range, commonmark);
			const lost = lostIn(text, table);
			const fix = escapeBars(table, text);
			const { label } = post.dialect;
			yield lost
				? {
						message: l10n.t(
							"{0} makes a table of lines with a `|`, and the link or image here is lost: write `\\|`.",
							label,
						),
						range: lost,
						fixes: [{ ...fix, isCertain: true }],
					}
				: {
						message: l10n.t("{0} makes a table of lines with a `|`: write `\\|` where none is meant.", label),
						range: table.bars[0] ?? table.range,
						severity: "hint",
						fixes: [fix],
					};
		}
	},
};

/** `| ### Title |`, as exports of tables leave it. */
const HEADING_ROW = /^\|[ \t]*(#{1,6}[ \t]+[^|\r\n]*[^|\s])[ \t]*\|?[ \t]*$/;

function headingBetweenBars(post: Post, { range }: BarTable): Problem | undefined {
	const heading = HEADING_ROW.exec(post.slice(range))?.[1];
	if (heading === undefined) return undefined;
	return {
		message: l10n.t(
			"Take the bars off this heading: {0} makes a table of the line, and readers see the `#`.",
			post.dialect.label,
		),
		range,
		fixes: [{ title: l10n.t("Remove the bars"), edits: [replaceRange(range, heading)] }],
	};
}

/** The first link, image or definition, as other readers see them, that a bar cuts. */
function lostIn({ links, images, definitions }: Body, { bars }: BarTable): TextRange | undefined {
	return [...links, ...images, ...definitions]
		.map(({ range }) => range)
		.sort((a, b) => a.start - b.start)
		.find((range) => bars.some((bar) => containsRange(range, bar)));
}

function escapeBars({ bars }: BarTable, { links, images, definitions }: Body): Fix {
	const targets = [...links.filter(({ label }) => label === undefined), ...images, ...definitions];
	const addresses = targets.map(({ destinationRange }) => destinationRange);
	const titles = targets.flatMap(({ titleRange }) => titleRange ?? []);
	const edits: TextEdit[] = bars.map((bar) => {
		const isIn = (range: TextRange) => containsRange(range, bar);
		// A backslash is part of an address, and of a title.
		return replaceRange(bar, addresses.some(isIn) ? "%7C" : titles.some(isIn) ? "&#124;" : "\\|");
	});
	return { title: l10n.t("Escape the `|`"), edits };
}
