import * as l10n from "@vscode/l10n";
import type { UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Problem, Rule } from "./rule.ts";

export const brokenLinkSyntax: Rule = {
	id: "broken-link-syntax",
	summary: "A link is written as `[text](address)`.",
	rationale:
		"With a space between the brackets, or the brackets swapped, readers see the brackets instead of a link.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: post("The slides are [on her page] (https://example.com/slides).\n"),
			good: post("The slides are [on her page](https://example.com/slides).\n"),
		},
		{
			bad: post("The slides are (on her page)[https://example.com/slides].\n"),
			good: post("The slides are [on her page](https://example.com/slides).\n"),
		},
		{
			bad: post("![The hall] (https://example.com/hall.jpg)\n"),
			good: post("![The hall](https://example.com/hall.jpg)\n"),
		},
	],
	*check(post) {
		for (const reference of post.body.unresolved) {
			if (reference.syntax !== "shortcut") continue;
			const problem = spaceBetween(post, reference) ?? swappedBrackets(post, reference);
			if (problem) yield problem;
		}
	},
};

/** No link text is longer, and no address: the rule stays linear on hostile text. */
const LONGEST = 2000;

/** `[text] (https://…)`; a number is a citation, with its source in brackets behind it. */
function spaceBetween(post: Post, { range, textRange, kind }: UnresolvedReference): Problem | undefined {
	const after = /^[ \t]+\((?=https?:\/\/[^\s()]+\))/i.exec(
		post.text.slice(range.end, range.end + LONGEST),
	)?.[0];
	if (after === undefined || /^[\s\d^xX]*$/.test(post.slice(textRange))) return undefined;
	const gap = { start: range.end, end: range.end + after.length - 1 };
	return {
		message:
			kind === "image"
				? l10n.t("Remove the space between the image's brackets: readers see both as they stand.")
				: l10n.t("Remove the space between the link's brackets: readers see both as they stand."),
		range: { start: range.start, end: gap.end },
		fixes: [{ title: l10n.t("Remove the space"), edits: [replaceRange(gap, "")] }],
	};
}

/** `(text)[https://…]` */
function swappedBrackets(post: Post, { range, textRange }: UnresolvedReference): Problem | undefined {
	const address = post.slice(textRange);
	if (!/^https?:\/\/[^\s()<>]+$/i.test(address)) return undefined;
	const before = post.text.slice(Math.max(post.body.range.start, range.start - LONGEST), range.start);
	const text = /\(([^()[\]\r\n]+)\)$/.exec(before)?.[1];
	if (text === undefined) return undefined;
	const whole = { start: range.start - text.length - 2, end: range.end };
	return {
		message: l10n.t("Swap the brackets: the text stands in square ones, the address in round ones."),
		range: whole,
		fixes: [{ title: l10n.t("Swap the brackets"), edits: [replaceRange(whole, `[${text}](${address})`)] }],
	};
}

function post(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
