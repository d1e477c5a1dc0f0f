import * as l10n from "@vscode/l10n";
import { indexRanges } from "../text/range-index.ts";
import { insertAt } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

/** Two stars, what they are to make bold, and two stars, on one line. */
const STARS = /(?<![\\*])\*\*(?=[^\s*])([^*\r\n]{1,300})(?<=[^\s*])\*\*(?!\*)/g;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;

export const unreadEmphasis: Rule = {
	id: "unread-emphasis",
	summary: "Stars around bold text are read as such.",
	rationale:
		"Beside a letter, stars next to a quote, a bracket or a full stop of Chinese or Japanese start or end nothing (CommonMark 6.2): readers see them. " +
		"Scripts without blanks between words meet this often.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("他说**“会议（上限）”**的话。\n"),
			good: postWith("他说 **“会议（上限）”** 的话。\n"),
			facts: { dialectId: "hugo" },
		},
	],
	clean: [
		postWith("他说**会议**的话。`a**“b”**c` and 2**(3)**4\n"),
		postWith("He said **“talks (all)”** and left.\n"),
	],
	*check(post) {
		const { body } = post;
		const isTaken = indexRanges([
			...[...body.codes, ...body.strongs, ...body.htmlBlocks, ...body.links, ...body.images].map(
				({ range }) => range,
			),
			...body.templateTags,
		]);
		for (const { index, 0: written, 1: inner = "" } of post.slice(body.range).matchAll(STARS)) {
			const start = body.range.start + index;
			const range = textRange(start, start + written.length);
			const before = [...post.slice(textRange(Math.max(body.range.start, start - 2), start))].at(-1) ?? "";
			const [after = ""] = post.slice(textRange(range.end, Math.min(body.range.end, range.end + 2)));
			const opensNot = PUNCTUATION.test([...inner][0] ?? "") && WORD.test(before);
			const closesNot = PUNCTUATION.test([...inner].at(-1) ?? "") && WORD.test(after);
			// Powers and pointers are written so, too.
			const isText = /\p{L}{2}/u.test(inner) && /[^ -~]/.test(before + inner + after);
			if (!(opensNot || closesNot) || !isText || isTaken(range)) continue;
			yield {
				message: l10n.t(
					"Put a blank outside these stars: beside a letter they make nothing bold, and readers see them.",
				),
				range,
				fixes: [
					{
						title: l10n.t("Put blanks around it"),
						edits: [
							...(opensNot ? [insertAt(range.start, " ")] : []),
							...(closesNot ? [insertAt(range.end, " ")] : []),
						],
					},
				],
			};
		}
	},
};
