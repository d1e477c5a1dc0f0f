import * as l10n from "@vscode/l10n";
import type { Field } from "../front-matter/model.ts";
import { readForeignList } from "../front-matter-tools/edit/foreign-list.ts";
import { writeList } from "../front-matter-tools/edit/quote-scalar.ts";
import { findForeignKey } from "../front-matter-tools/foreign-key.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Fix, Rule } from "./rule.ts";

export const foreignKey: Rule = {
	id: "foreign-key",
	summary: "Title and tags stand under the keys that the blog engine reads.",
	rationale:
		"Engines name their tags `tags`, `tag`, `topics` or `taxonomies`, and exports the title `post_title`: copied from one to another, a post has none. " +
		"Only of posts without any, as themes and sites may use the other key as well; `missing-field` tells of what the post needs.",
	defaultSeverity: "information",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntopics: [go, rust]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntaxonomies:\n  tags:\n    - go\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags:\n    - go\n---\n",
			facts: { dialectId: "hexo" },
		},
		{
			bad: "---\nlayout: post\npost_title: Meetup recap\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n",
			facts: { dialectId: "jekyll", path: "_posts/2016-02-02-meetup.md" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntag: [go]\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go]\n---\n",
			facts: { dialectId: "hugo" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ntag: [go]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [go]\ntopics: [web]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntopics: []\n---\n",
	],
	*check(post) {
		for (const name of ["title", "tags"] as const) {
			const [own] = post.dialect.keys[name] ?? [];
			const field = post.stage.required.includes(name) ? undefined : findForeignKey(post, name);
			// A key in a table of TOML is `key-in-table`'s.
			const isNested = field && !post.frontMatter.fields.includes(field);
			if (!field || own === undefined || (isNested && post.frontMatter.format === "toml")) continue;
			yield {
				message: l10n.t(
					"Write `{0}` instead of `{1}`, if that is meant: {2} does not know `{1}`.",
					own,
					field.key,
					post.dialect.label,
				),
				range: field.keyRange,
				fixes: own.includes(".") ? [] : rename(post, field, own),
			};
		}
	},
};

/** The key alone, of a mapping around it all that stands before its value; and a list of a text, where the engine takes nothing else. */
function rename({ frontMatter, dialect }: Post, field: Field, own: string): readonly Fix[] {
	const outer = frontMatter.fields.find(({ fields }) => fields?.includes(field));
	if (outer && (frontMatter.format !== "yaml" || outer.style !== "block" || outer.fields?.length !== 1))
		return [];
	const range = textRange((outer ?? field).keyRange.start, field.keyRange.end);
	const edits = [replaceRange(range, own)];
	if (typeof field.value === "string" && dialect.knownKeys[own]?.types.includes("string") === false) {
		const values = frontMatter.format === "yaml" ? readForeignList(field.value) : undefined;
		if (!values) return [];
		edits.push(replaceRange(field.valueRange, writeList(values)));
	}
	return [{ title: l10n.t("Change to {0}", own), edits }];
}
