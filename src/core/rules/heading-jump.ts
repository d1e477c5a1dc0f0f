import * as l10n from "@vscode/l10n";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const headingJump: Rule = {
	id: "heading-jump",
	summary: "Headings go down one level at a time.",
	rationale:
		"Readers who listen go from heading to heading; a level left out sounds like a part that is missing. " +
		"The level a post starts at is its theme's affair and never reported.",
	defaultSeverity: "hint",
	examples: [{ bad: postWith("## Day 1\n\n#### Keynote\n") }, { bad: postWith("# Talks\n\n### One\n") }],
	clean: [postWith("## Day 1\n\n### Keynote\n")],
	*check(post) {
		let previous: number | undefined;
		for (const { level, range } of post.body.headings) {
			if (previous !== undefined && level > previous + 1) {
				yield {
					message: l10n.t(
						"Use level {0} here: the heading above has level {1}, this one {2}.",
						previous + 1,
						previous,
						level,
					),
					range,
				};
			}
			previous = level;
		}
	},
};
