import * as l10n from "@vscode/l10n";
import { decodeHTMLStrict } from "entities";
import type { FieldName } from "../dialects/dialect.ts";
import type { FieldValue } from "../front-matter/model.ts";
import { rewriteScalar } from "../front-matter-tools/edit/rewrite-scalar.ts";
import type { Rule } from "./rule.ts";

export const htmlEntityInValue: Rule = {
	id: "html-entity-in-value",
	summary: "Titles, names and tags are written with characters, not with HTML entities.",
	rationale:
		"An entity such as `&#8217;` shows as an apostrophe only where a template puts the value into the page as HTML; in feeds, cards, search and the browser's tab, " +
		"readers may see the code. What stands for `<`, `>` or a no-break space is left alone: it is written on purpose. " +
		"Where the blog engine writes entities itself, as the WordPress plugins do, it is a hint.",
	defaultSeverity: "information",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup &#8211; a recap\n---\n",
			good: "---\nlayout: post\ntitle: Meetup – a recap\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: 'It&#39;s over &amp; out'\n---\n",
			good: '---\nlayout: post\ntitle: "It\'s over & out"\n---\n',
		},
		{
			bad: "---\npost_title: It&#8217;s been a trip\nlayout: post\npublished: true\n---\n",
			good: "---\npost_title: It’s been a trip\nlayout: post\npublished: true\n---\n",
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Q&A; R&D; more\ntags: [Q&A]\n---\n",
		"---\nlayout: post\ntitle: What &lt;main&gt; is for\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nexcerpt: Talks &amp; more\n---\n",
	],
	*check(post) {
		for (const name of fields) {
			const field = post.field(name);
			if (!field) continue;
			for (const value of field.items ?? [field]) {
				const decoded = decode(value);
				if (decoded === undefined) continue;
				const edit = rewriteScalar(value, decoded);
				yield {
					message: l10n.t(
						"Write the characters themselves in `{0}`, as in `{1}`: not every page shows the entity as one.",
						field.key,
						shorten(decoded),
					),
					range: value.valueRange,
					...(post.dialect.writesEntities && { severity: "hint" }),
					fixes: edit
						? [{ title: l10n.t("Write the characters themselves"), edits: [edit], isCertain: true }]
						: [],
				};
			}
		}
	},
};

const fields: readonly FieldName[] = ["title", "author", "tags", "categories", "eventName", "eventPlace"];

function decode({ value }: FieldValue): string | undefined {
	if (typeof value !== "string" || !value.includes("&")) return undefined;
	const decoded = decodeHTMLStrict(value).trim();
	const isLeftAlone = /[<>\u00A0\p{Cc}]/u.test(decoded) && !/[<>\u00A0\p{Cc}]/u.test(value);
	return decoded === value.trim() || isLeftAlone ? undefined : decoded;
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
