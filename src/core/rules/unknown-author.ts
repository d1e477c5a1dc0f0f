import * as l10n from "@vscode/l10n";
import { isNearly } from "../blog/relate-posts.ts";
import { scalarOf, valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const unknownAuthor: Rule = {
	id: "unknown-author",
	summary: "A post's author is among the site's own.",
	rationale:
		"Where the site lists its authors, in `_data/authors.yml` and the like, an author who is not there has no picture, no page and " +
		"often no name in the post. Checked with all posts of the workspace.",
	defaultSeverity: "information",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nauthor: anlee\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\nauthor: annlee\n---\n",
			facts: { site: { authors: ["annlee", "bobray"] } },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\nauthors:\n  - key: anlee\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\nauthors:\n  - key: annlee\n---\n",
			facts: { dialectId: "docusaurus", site: { authors: ["annlee", "bobray"] } },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\nauthors: [Ann Lee]\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\nauthors: [annlee]\n---\n",
			facts: {
				dialectId: "docusaurus",
				site: { authors: ["annlee", "Ann Lee"], authorKeys: new Map([["Ann Lee", "annlee"]]) },
			},
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\nauthor: anlee\n---\n"],
	*check(post) {
		const { authors, authorKeys } = post.facts.site ?? {};
		if (!authors) return;
		const refuses = post.dialect.refusesUnknownAuthors === true;
		// An older key holds the name itself.
		const isName = refuses && post.field("author")?.key !== post.dialect.keys.author?.[0];
		const written = refuses
			? isName
				? []
				: valuesOf(post, "author")
			: valuesOf(post, "author").flatMap((author) => authorsIn(post, author));
		for (const { value, range } of [...written, ...keysIn(post)]) {
			const key = refuses ? authorKeys?.get(value) : undefined;
			if (key !== undefined) {
				yield byName(post, { value, range }, key);
				continue;
			}
			if (authors.includes(value)) continue;
			const meant = authors.find((name) => isNearly(name, value));
			yield {
				message: meant
					? l10n.t("Write the author as `{0}`: the site lists nobody as `{1}`.", meant, value)
					: l10n.t("Add `{0}` to the site's list of authors, or choose one of them.", value),
				range,
				...(refuses && { severity: "error" }),
				fixes: meant ? [{ title: l10n.t("Change to {0}", meant), edits: [replaceRange(range, meant)] }] : [],
			};
		}
	},
};

function byName({ dialect }: Post, { value, range }: Author, key: string): Problem {
	return {
		message: l10n.t(
			"Write the author's key, `{0}`: {1} does not know `{2}` by name.",
			key,
			dialect.label,
			value,
		),
		range,
		severity: "error",
		fixes: [{ title: l10n.t("Change to {0}", key), edits: [replaceRange(range, key)], isCertain: true }],
	};
}

/** The keys of authors that are written with their details: `- key: ann`. */
function keysIn(post: Post): readonly Author[] {
	const field = post.field("author");
	return [field, ...(field?.items ?? [])].flatMap((author) => {
		const key = author?.fields?.find((inner) => inner.key === "key");
		return key ? scalarOf(key) : [];
	});
}

interface Author {
	readonly value: string;
	readonly range: TextRange;
}

/** Many sites' layouts split `ann, bob`; a name with a comma in it that is listed is one. */
function authorsIn(post: Post, author: Author): readonly Author[] {
	const { value, range } = author;
	if (!/[,;]/.test(value) || post.facts.site?.authors?.includes(value)) return [author];
	const start = range.start + post.slice(range).indexOf(value);
	if (start < range.start) return [author];
	let at = start;
	return value.split(/[,;]/).flatMap((part) => {
		const name = part.trim();
		const from = at + part.indexOf(name);
		at += part.length + 1;
		return name === "" ? [] : [{ value: name, range: textRange(from, from + name.length) }];
	});
}
