import * as l10n from "@vscode/l10n";
import { findSharingRows, removeLines } from "../tidy/leftovers.ts";
import { readPassages } from "../tidy/passages.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const pastedLeftover: Rule = {
	id: "pasted-leftover",
	summary: "Nothing is left of a page's sharing buttons.",
	rationale:
		"A post that is copied from its page brings the names of the buttons below it along, as one long word or line by line.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("That was the day.\n\ntwittergoogle_plusredditlinkedinmail\n"),
			good: postWith("That was the day.\n"),
		},
		{
			bad: postWith("Twitter\nFacebook\nReddit\n\nThat was the day.\n"),
			good: postWith("That was the day.\n"),
		},
	],
	clean: [
		postWith("Find me on Twitter, Facebook and LinkedIn.\n"),
		postWith("[Twitter](https://example.com/t) | [Facebook](https://example.com/f)\n"),
		postWith("- Twitter\n- Facebook\n- Reddit\n"),
	],
	*check(post) {
		for (const range of findSharingRows(readPassages(post))) {
			yield {
				message: l10n.t("Remove this line: it is the text of a page's sharing buttons."),
				range,
				fixes: [{ title: l10n.t("Remove the sharing buttons"), edits: [removeLines(post.text, range)] }],
			};
		}
	},
};
