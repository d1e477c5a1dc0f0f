import * as l10n from "@vscode/l10n";
import type { UniqueField } from "../facts/site-facts.ts";
import { valuesOf } from "../post/field-values.ts";
import { joinAnd } from "../text/word-list.ts";
import type { Rule } from "./rule.ts";

export const duplicatePost: Rule = {
	id: "duplicate-post",
	summary: "No other post of the blog has this post's ID, permalink or title.",
	rationale:
		"Of two posts with one ID or permalink the engine keeps only one, and a second copy of a post is easily edited by mistake. " +
		"Checked with all posts of the workspace.",
	defaultSeverity: "warning",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\npermalink: /meetup/\n---\n",
			facts: { site: { duplicates: [{ field: "permalink", value: "/meetup/", path: "_posts/meetup.md" }] } },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n---\n",
			facts: { site: { duplicates: [{ field: "title", value: "Meetup recap", path: "_posts/meetup.md" }] } },
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\n---\n"],
	*check(post) {
		const { duplicates = [] } = post.facts.site ?? {};
		for (const field of ["postId", "permalink", "title"] as const) {
			const own = valuesOf(post, field)[0];
			const paths = duplicates.flatMap((each) =>
				each.field === field && each.value === own?.value ? [`\`${each.path}\``] : [],
			);
			if (own === undefined || paths.length === 0) continue;
			yield {
				message:
					paths.length === 1
						? l10n.t(
								"Give this post its own {0}, or keep one of them: {1} has the same.",
								nameOf(field),
								joinAnd(paths),
							)
						: l10n.t(
								"Give this post its own {0}, or keep one of them: {1} have the same.",
								nameOf(field),
								joinAnd(paths),
							),
				range: own.range,
				// Regular events have posts of one name.
				...(field === "title" && { severity: "information" as const }),
			};
			// One is enough: a copy has them all.
			return;
		}
	},
};

function nameOf(field: UniqueField): string {
	return { postId: l10n.t("ID"), permalink: l10n.t("permalink"), title: l10n.t("title") }[field];
}
