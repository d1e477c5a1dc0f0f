import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { writeList } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import { rewriteScalar } from "../front-matter-tools/edit/rewrite-scalar.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import type { Rule } from "./rule.ts";

export const hashInTag: Rule = {
	id: "hash-in-tag",
	summary: "Tags are written without the `#` of social media.",
	rationale:
		"In quotes, the sign is a part of the tag: it is shown, it is another tag than the one without it, and addresses lose it.",
	defaultSeverity: "information",
	examples: [
		{
			bad: '---\nlayout: post\ntitle: Meetup recap\ntags: ["#go", rust]\n---\n',
			good: '---\nlayout: post\ntitle: Meetup recap\ntags: ["go", rust]\n---\n',
		},
		{
			bad: '---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: "#go #rust"\n---\n',
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go, rust]\n---\n",
			facts: { dialectId: "hexo" },
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nTags: go, #rust\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nTags: go, rust\n",
			facts: { dialectId: "pelican" },
		},
	],
	clean: ['---\nlayout: post\ntitle: Meetup recap\ntags: [C#, "F#", "#1", "a #b"]\n---\n'],
	*check(post) {
		for (const name of fields) {
			const field = post.field(name);
			for (const value of field?.items ?? (field ? [field] : [])) {
				if (!field || typeof value.value !== "string" || !hasHashtags(value, value.value)) continue;
				const edit = withoutSigns(post, field, value, value.value);
				yield {
					message: l10n.t(
						"Remove the `#` from this value of `{0}`: it becomes a part of the tag.",
						field.key,
					),
					range: value.valueRange,
					fixes: edit ? [{ title: l10n.t("Remove it"), edits: [edit] }] : [],
				};
			}
		}
	},
};

const fields: readonly FieldName[] = ["tags", "categories"];

/** In a header commas part the tags, of which one may have the sign. */
function hasHashtags({ style }: FieldValue, text: string): boolean {
	return HASHTAGS.test(text) || (style === "bare" && /(?:^|[,;])[ \t]*#\p{L}/u.test(text));
}

/** One of them or several, and nothing else. */
const HASHTAGS = /^(?:#\p{L}[^\s,;#]*(?:[\s,;]+|$))+$/u;

function withoutSigns(post: Post, field: Field, value: FieldValue, text: string): TextEdit | undefined {
	const names = text.split(/[\s,;]+/).flatMap((tag) => (tag === "" ? [] : tag.slice(1)));
	if (value === field && names.length > 1 && readsYaml(post))
		return replaceRange(value.valueRange, writeList(names));
	return rewriteScalar(value, text.replaceAll(/#(?=\p{L})/gu, ""));
}
