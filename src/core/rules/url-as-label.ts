import * as l10n from "@vscode/l10n";
import { replaceRange } from "../text/text-edit.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const urlAsLabel: Rule = {
	id: "url-as-label",
	summary: "A link's address stands in round brackets.",
	rationale:
		"In `[text][https://…]` the address is taken for a label, so readers see both brackets as they stand.",
	defaultSeverity: "error",
	examples: [
		{
			bad: postWith("The [slides][https://example.com/slides] are out.\n"),
			good: postWith("The [slides](https://example.com/slides) are out.\n"),
		},
		{
			bad: postWith("The [first part][/talks/1] is out.\n"),
			good: postWith("The [first part](/talks/1) is out.\n"),
		},
		{
			bad: postWith("![The hall][https://example.com/hall.jpg]\n"),
			good: postWith("![The hall](https://example.com/hall.jpg)\n"),
		},
	],
	clean: [postWith("[gallery ids=1][/gallery] and [b][/b]\n")],
	*check(post) {
		for (const { syntax, range, textRange, labelRange } of post.body.unresolved) {
			const label = post.slice(labelRange);
			if (syntax !== "full" || !/^(?:https?:\/\/|\/[a-z])[^\s<>()]+$/i.test(label)) continue;
			if (isClosingCode(post.slice(textRange), label)) continue;
			yield {
				message: l10n.t("Put the address in round brackets: in square ones readers see it as it stands."),
				range,
				fixes: [
					{
						title: l10n.t("Change to round brackets"),
						edits: [replaceRange({ start: textRange.end + 1, end: range.end }, `(${label})`)],
						isCertain: true,
					},
				],
			};
		}
	},
};

/** `[gallery][/gallery]` is a code of WordPress's or a forum's. */
function isClosingCode(text: string, label: string): boolean {
	return /^\S*/.exec(text)?.[0] === label.slice(1);
}
