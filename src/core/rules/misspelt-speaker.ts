import * as l10n from "@vscode/l10n";
import type { PostFacts } from "../facts/post-facts.ts";
import { misspellingFixes, misspeltSpeakers } from "../schedule/writing/find-misspellings.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

const facts: PostFacts = {
	schedules: [
		[
			{
				title: "Naming things without tears",
				url: "https://q.example/talks/naming",
				speakers: ["Annika Lee", "Bob Ray"],
			},
		],
	],
};

export const misspeltSpeaker: Rule = {
	id: "misspelt-speaker",
	summary: "A speaker's name is spelt as in the event's schedule.",
	rationale:
		"A name that is spelt wrong hurts who bears it, and is not found. Names are compared with those of the same talk in the schedule that the blog's sessions came from, " +
		"and only one slip in a word is told: other people, nicknames and initials are not.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith(
				"## [Naming things without tears](https://q.example/talks/naming)\n\nBy Anika Lee and Bob Ray\n",
			),
			good: postWith(
				"## [Naming things without tears](https://q.example/talks/naming)\n\nBy Annika Lee and Bob Ray\n",
			),
			facts,
		},
	],
	clean: [postWith("## [Naming things without tears](https://q.example/talks/naming)\n\nBy Anika Lee\n")],
	*check(post) {
		for (const found of misspeltSpeakers(post)) {
			yield found && {
				message: l10n.t("Write this name as the event's schedule has it: {0}.", found.right),
				range: found.range,
				fixes: misspellingFixes(found),
			};
		}
	},
};
