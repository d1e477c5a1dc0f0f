import * as l10n from "@vscode/l10n";
import { knownKeyOf, lookUp } from "../dialects/lookup.ts";
import type { Post } from "../post/post.ts";
import type { Rule } from "./rule.ts";

export const emptyExcerpt: Rule = {
	id: "empty-excerpt",
	summary: "A published post has a summary where it has a place for one.",
	rationale:
		"Lists of posts, search engines and cards show the summary; where the key is there and empty, they show nothing or the first words. " +
		"Drafts are left alone, and so is a post without the key. Where the blog engine keeps the summary itself, as WordPress does, it is to be written there.",
	defaultSeverity: "hint",
	examples: [
		{ bad: '---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\ndescription: ""\n---\n' },
		{
			bad: '---\nID: 7\npost_title: Meetup recap\npost_date: 2016-02-02 08:30:54\npost_excerpt: ""\nlayout: post\npublished: true\n---\n',
		},
	],
	clean: [
		'---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\nexcerpt: ""\ndescription: Two days of talks.\n---\n',
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
		'---\npost_title: Meetup recap\npost_excerpt: ""\nlayout: post\npublished: true\n---\n',
		'---\nlayout: post\ntitle: Meetup recap\npublished: false\ndescription: ""\n---\n',
	],
	*check(post) {
		if (post.stage.id !== "published" && post.stage.id !== "scheduled") return;
		const field = post.field("excerpt");
		if (!field || (post.dialect.keys.excerpt ?? []).some((key) => hasText(post, key))) return;
		yield {
			message: knownKeyOf(post.dialect, field.key)?.isWrittenOnly
				? l10n.t(
						"Write the excerpt in {0}, which fills `{1}`: without one, lists of posts show the first words.",
						post.dialect.label.replace(/ \(.*/, ""),
						field.key,
					)
				: l10n.t("Write a sentence in `{0}`: lists of posts and search engines show it.", field.key),
			range: field.keyRange,
		};
	},
};

/** A value that is no text, such as a mapping, is a theme's own and not empty. */
function hasText({ frontMatter, dialect }: Post, key: string): boolean {
	const value = lookUp(frontMatter, key, dialect)?.value ?? null;
	return typeof value === "string" ? value.trim() !== "" : value !== null;
}
