import * as l10n from "@vscode/l10n";
import { isNearly } from "../blog/relate-posts.ts";
import { valuesOf } from "../post/field-values.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Rule } from "./rule.ts";

export const unknownLayout: Rule = {
	id: "unknown-layout",
	summary: "A post's layout is among the site's own.",
	rationale:
		"With a layout that is not there the engine shows the bare text, without header, menu and styles. Checked with all posts of the " +
		"workspace; where a theme brings layouts of its own, only misspelt names are found.",
	defaultSeverity: "warning",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: pots\ntitle: Meetup recap\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n",
			facts: { site: { layouts: ["default", "post"] }, isPostByPath: true },
		},
	],
	clean: ["---\nlayout: talk\ntitle: Meetup recap\n---\n"],
	*check(post) {
		const layouts = post.facts.site?.layouts;
		const own = valuesOf(post, "layout")[0];
		if (!layouts || !own || layouts.includes(own.value.replace(/\.[a-z]+$/i, ""))) return;
		const meant = layouts.find((name) => isNearly(name, own.value));
		yield {
			message: meant
				? l10n.t("The site has no layout `{0}`: write `{1}`.", own.value, meant)
				: l10n.t("The site has no layout `{0}`: choose one of {1}.", own.value, list(layouts)),
			range: own.range,
			fixes: meant
				? [{ title: l10n.t("Change to {0}", meant), edits: [replaceRange(own.range, meant)] }]
				: [],
		};
	},
};

function list(names: readonly string[]): string {
	return names
		.slice(0, 8)
		.map((name) => `\`${name}\``)
		.join(", ");
}
