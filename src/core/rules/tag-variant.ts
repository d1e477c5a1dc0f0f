import * as l10n from "@vscode/l10n";
import { valuesOf } from "../post/field-values.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Rule } from "./rule.ts";

export const tagVariant: Rule = {
	id: "tag-variant",
	summary: "A tag is written as the blog's other posts write it.",
	rationale:
		"Tags such as `Kubernetes` and `kubernetes` make two pages on most blogs, and readers of one miss the posts of the other. " +
		"Checked with all posts of the workspace.",
	defaultSeverity: "information",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [Kubernetes, meetup]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [kubernetes, meetup]\n---\n",
			facts: { site: { commonTags: new Map([["Kubernetes", "kubernetes"]]) } },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: talks, kuberntes\n---\n",
			facts: { site: { commonTags: new Map([["kuberntes", "kubernetes"]]) } },
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\ntags: [Kubernetes]\n---\n"],
	*check(post) {
		const { commonTags } = post.facts.site ?? {};
		if (!commonTags) return;
		for (const { value, range } of valuesOf(post, "tags")) {
			const common = commonTags.get(value);
			if (common === undefined) continue;
			// One slip may as well be another word: only the writer knows.
			const isCertain = common.toLowerCase() === value.toLowerCase();
			const isPlain = /^[\p{L}\p{N} ._+-]+$/u.test(common) && post.slice(range) === value;
			yield {
				message: l10n.t(
					"Write the tag `{0}`, as more posts of this blog do, or keep `{1}` if it is another.",
					common,
					value,
				),
				range,
				fixes:
					isCertain && isPlain
						? [{ title: l10n.t("Change to {0}", common), edits: [replaceRange(range, common)] }]
						: [],
			};
		}
	},
};
