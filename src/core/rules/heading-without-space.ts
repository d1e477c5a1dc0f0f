import * as l10n from "@vscode/l10n";
import { flavourOf } from "../dialects/flavour-of.ts";
import { indexRanges } from "../text/range-index.ts";
import { insertAt } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const headingWithoutSpace: Rule = {
	id: "heading-without-space",
	summary: "A heading has a space behind its `#`s.",
	rationale:
		"CommonMark reads `##Talks` as text, so readers see the signs. Engines that take it for a heading are not told; a single `#` before a word is a hashtag and never reported.",
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith("Text.\n\n##Talks\n\nMore.\n"), good: postWith("Text.\n\n## Talks\n\nMore.\n") },
		{ bad: postWith("##Talks##\nText.\n"), good: postWith("## Talks ##\nText.\n") },
	],
	clean: [postWith("#meetup16 was trending.\n\n## Talks\n\n`##x`\n\n```\n##x\n```\n\nIt says\n###\n")],
	*check(post) {
		if (flavourOf(post.dialect).headings?.atLineStart) return;
		const { codes, templateTags } = post.body;
		const isHidden = indexRanges([...codes.map(({ range }) => range), ...templateTags]);
		for (const block of post.body.blocks) {
			if (block.kind !== "paragraph") continue;
			for (const match of post.slice(block.range).matchAll(GLUED)) {
				const signs = block.range.start + match.index + (match[1]?.length ?? 0);
				const end = block.range.start + match.index + match[0].length;
				const open = signs + (match[2]?.length ?? 0);
				const closing = /[^#\s](#+)[ \t]*$/.exec(match[0])?.index;
				if (isHidden(textRange(signs, end))) continue;
				yield {
					message: l10n.t("Put a space behind {0}: without it this line is text.", match[2] ?? ""),
					range: textRange(signs, end),
					fixes: [
						{
							title: l10n.t("Insert the space"),
							edits: [open, ...(closing === undefined ? [] : [end - match[0].length + closing + 1])].map(
								(at) => insertAt(at, " "),
							),
							isCertain: true,
						},
					],
				};
			}
		}
	},
};

const GLUED = /^( {0,3})(#{2,6})(?=[^#\s!])[^\r\n]*/gm;
