import * as l10n from "@vscode/l10n";
import { leadsToPart, linkedSlugs } from "../blog/post-summary.ts";
import { valuesOf } from "../post/field-values.ts";
import { joinAnd } from "../text/word-list.ts";
import type { Rule } from "./rule.ts";

export const unlinkedSeries: Rule = {
	id: "unlinked-series",
	summary: "The parts of a series, such as “Day 1” and “Day 2”, link to each other.",
	rationale:
		"Who finds the second day by a search wants the first one, too. Checked with all posts of the workspace.",
	defaultSeverity: "hint",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Tidewater Conf, day 2\n---\n\nThe hall was full.\n",
			facts: {
				site: { unlinkedParts: [{ path: "_posts/2016-02-02-tidewater-day-1.md", slug: "tidewater-day-1" }] },
			},
		},
	],
	clean: ["---\nlayout: post\ntitle: Tidewater Conf, day 2\n---\n\nThe hall was full.\n"],
	*check(post) {
		const parts = post.facts.site?.unlinkedParts ?? [];
		if (parts.length === 0) return;
		const linked = linkedSlugs(post);
		if (parts.some(({ slug }) => leadsToPart(linked, slug))) return;
		const { range } = valuesOf(post, "title")[0] ?? {
			range: { start: post.body.range.start, end: post.body.range.start },
		};
		const paths = joinAnd(parts.map(({ path }) => `\`${path}\``));
		yield { message: l10n.t("Link to the other parts of this series: {0}.", paths), range };
	},
};
