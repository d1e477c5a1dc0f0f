import * as l10n from "@vscode/l10n";
import type { PostFacts } from "../facts/post-facts.ts";
import { misspellingFixes, misspeltTitles } from "../schedule/writing/find-misspellings.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

const facts: PostFacts = {
	schedules: [
		[
			{ title: "Naming things without tears", url: "https://q.example/talks/naming", speakers: ["Ann Lee"] },
			{ title: "Tests that fail", url: "https://q.example/talks/tests", speakers: ["Bob Ray"] },
		],
	],
};

export const misspeltTalk: Rule = {
	id: "misspelt-talk",
	summary: "A talk's title is spelt as in the event's schedule.",
	rationale:
		"Who looks for a talk's slides or recording looks for its title. A title is compared with the schedule that the blog's sessions came from, where the post is about " +
		"that event, and only a few slips are told: a title of the writer's own is not.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith("## [Naming thigns without tears](https://q.example/talks/naming)\n\nBy Ann Lee\n"),
			good: postWith("## [Naming things without tears](https://q.example/talks/naming)\n\nBy Ann Lee\n"),
			facts,
		},
		{
			bad: postWith(
				"## [Tests that fail](https://q.example/talks/tests)\n\nBy Bob Ray\n\n## Naming thing without tears\n\nBy Ann Lee\n",
			),
			good: postWith(
				"## [Tests that fail](https://q.example/talks/tests)\n\nBy Bob Ray\n\n## Naming things without tears\n\nBy Ann Lee\n",
			),
			facts,
		},
	],
	clean: [postWith("## [Naming thigns without tears](https://q.example/talks/naming)\n\nBy Ann Lee\n")],
	*check(post) {
		for (const found of misspeltTitles(post)) {
			yield found && {
				message: l10n.t("Write this title as the event's schedule has it: {0}.", found.right),
				range: found.range,
				fixes: misspellingFixes(found),
			};
		}
	},
};
