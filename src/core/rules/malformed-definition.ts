import * as l10n from "@vscode/l10n";
import type { UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { startsDefinitionLine } from "../references/lost-definition.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const malformedDefinition: Rule = {
	id: "malformed-definition",
	summary: "A definition is one CommonMark reads.",
	rationale:
		"A definition with a slip in it begins a paragraph, and every definition below it becomes part of that paragraph: one mistake, " +
		"and thirty links are gone. kramdown and PHP Markdown are more lenient, so a published page may look right until the blog moves.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: http://(https://example.com/a\n[2]: https://example.com/b\n"),
			good: postWith("[a][1] [b][2]\n\n[1]: <http://(https://example.com/a>\n[2]: https://example.com/b\n"),
		},
		{
			bad: plain(
				'[a][1] [b][2]\n\n[1]: https://example.com/a "The "best" talk"\n[2]: https://example.com/b\n',
			),
			good: plain(
				'[a][1] [b][2]\n\n[1]: https://example.com/a "The \\"best\\" talk"\n[2]: https://example.com/b\n',
			),
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/my slides.pdf\n[2]: https://example.com/b\n"),
			good: postWith(
				"[a][1] [b][2]\n\n[1]: <https://example.com/my slides.pdf>\n[2]: https://example.com/b\n",
			),
		},
		{ bad: postWith("[a][1] [b][2]\n\n[1]:\n[2]: https://example.com/b\n") },
		{
			bad: postWith("See [a][1].\n[1]: https://example.com/a\n[2]: https://example.com/b\n"),
			good: postWith("See [a][1].\n\n[1]: https://example.com/a\n[2]: https://example.com/b\n"),
		},
	],
	*check(post) {
		let lostUntil = -1;
		for (const reference of post.body.unresolved) {
			if (!isDefinitionLine(post, reference) || reference.range.start < lostUntil) continue;
			const block = post.body.blocks.find(
				({ range }) => range.start <= reference.range.start && reference.range.end <= range.end,
			);
			// All that follows in the paragraph is lost for the same reason.
			lostUntil = block?.range.end ?? reference.range.end;
			const problem = diagnose(post, reference, block?.range ?? reference.range);
			if (problem) yield problem;
		}
	},
};

/** `[label]: https://…` at the start of a line, read as text. A word in brackets with a colon behind it is prose. */
function isDefinitionLine(post: Post, reference: UnresolvedReference): boolean {
	if (!startsDefinitionLine(post, reference)) return false;
	const after = post.text.slice(reference.range.end, reference.range.end + 40);
	return /^:[ \t]*<?(?:[a-z][a-z0-9+.-]*:\S|\/|\.\.?\/|#)/i.test(after) || EMPTY_BEFORE_ANOTHER.test(after);
}

/** `[4]:` without an address, and the next definition below it. */
const EMPTY_BEFORE_ANOTHER = /^:[ \t]*(?:\r\n?|\n)[ \t]*\[[^\][]+\]:/;

function diagnose(
	post: Post,
	{ range, labelRange }: UnresolvedReference,
	block: TextRange,
): Problem | undefined {
	const label = post.slice(labelRange);
	const lineEnd = /[\r\n]|$/.exec(post.text.slice(range.end))?.index ?? 0;
	const rest = textRange(range.end + 1, range.end + lineEnd);
	const source = post.slice(rest);
	const before = post.text.slice(block.start, range.start);
	if (before.trim() !== "") {
		const at = range.start - (/[ \t]*$/.exec(before)?.[0].length ?? 0);
		return {
			message: l10n.t("Put a blank line above `[{0}]:`: right below other text it is no definition.", label),
			range,
			fixes: [{ title: l10n.t("Insert a blank line"), edits: [insertAt(at, dominantLineEnd(post.text))] }],
		};
	}
	if (post.dialect.takesQuotesInTitles && ADDRESS_AND_TITLE.test(source)) return undefined;
	return {
		message: explain(label, source),
		range: textRange(range.start, rest.end),
		fixes: mend(source, rest.start),
	};
}

const ADDRESS_AND_TITLE = /^([ \t]*)(\S+)([ \t]+)(["'])(.*)\4[ \t]*$/;

function explain(label: string, source: string): string {
	if (source.trim() === "")
		return l10n.t(
			"Write the address of `[{0}]`: without one, this and what follows is no definition.",
			label,
		);
	if (ADDRESS_AND_TITLE.test(source))
		return l10n.t(
			"Escape the quotes inside the title of `[{0}]`: as it stands, this and what follows is no definition.",
			label,
		);
	if (/\S[ \t]+\S/.test(source))
		return l10n.t(
			"Put the address of `[{0}]` in < and >: with a space in it, this and what follows is no definition.",
			label,
		);
	return l10n.t(
		"Put the address of `[{0}]` in < and >: its brackets do not pair, so this and what follows is no definition.",
		label,
	);
}

function mend(source: string, offset: number): readonly Fix[] {
	const titled = ADDRESS_AND_TITLE.exec(source);
	if (titled) {
		const [, indent = "", address = "", gap = "", quote = "", title = ""] = titled;
		const start = offset + indent.length + address.length + gap.length + 1;
		const escaped = title.replaceAll(new RegExp(`(?<!\\\\)${quote}`, "g"), `\\${quote}`);
		return escaped === title
			? []
			: [
					{
						title: l10n.t("Escape the quotes"),
						edits: [replaceRange(textRange(start, start + title.length), escaped)],
					},
				];
	}
	const address = source.trim();
	if (address === "" || /[<>"']/.test(address)) return [];
	const start = offset + source.indexOf(address);
	return [
		{
			title: l10n.t("Put the address in < and >"),
			edits: [replaceRange(textRange(start, start + address.length), `<${address}>`)],
		},
	];
}

/** Of an engine whose Markdown is CommonMark. */
function plain(body: string): string {
	return `+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n${body}`;
}
