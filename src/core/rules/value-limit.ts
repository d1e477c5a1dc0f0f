import * as l10n from "@vscode/l10n";
import { readFileName } from "../dialects/file-name.ts";
import { lookUp } from "../dialects/lookup.ts";
import type { ValueLimit } from "../dialects/value-limits.ts";
import { type PostValue, scalarOf, valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const valueLimit: Rule = {
	id: "value-limit",
	summary: "Titles, tags and the like keep within the engine's limits.",
	rationale:
		"Platforms that take posts from files look at how many tags there are, how long they are and what they consist of, and refuse the rest.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\nemoji: 🎉\ntype: tech\ntopics: [a, b, c, d, e, f]\npublished: true\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\nemoji: 🎉🎈\ntype: tech\ntopics: [go]\npublished: true\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\npublished: true\ntags: open-source\n---\n",
			facts: { dialectId: "dev-to" },
		},
	],
	clean: [
		"---\ntitle: Meetup recap\nemoji: 👩‍💻\ntype: tech\ntopics: [go, rust, cpp, k8s, 勉強会]\npublished: true\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [a, b, c, d, e, f]\n---\n",
	],
	*check(post) {
		for (const limit of post.dialect.valueLimits ?? []) {
			for (const problem of exceeded(post, limit)) {
				yield { ...problem, ...(limit.isAdvice && { severity: "warning" }) };
			}
		}
	},
};

function* exceeded(post: Post, limit: ValueLimit): Generator<Problem> {
	const { mostValues, mostCharacters, form } = limit;
	const { label } = post.dialect;
	const values = valuesFor(post, limit.field);
	const extra = mostValues === undefined ? undefined : values[mostValues];
	const last = values.at(-1);
	if (extra && last) {
		yield {
			message: l10n.t("Keep {0} of these: {1} takes no more.", mostValues ?? 0, label),
			range: { start: extra.range.start, end: last.range.end },
		};
	}
	for (const { value, range } of values) {
		if (mostCharacters !== undefined && value.length > mostCharacters) {
			yield {
				message: l10n.t("Shorten this to {0} characters: {1} takes no more.", mostCharacters, label),
				range,
			};
		}
		if (form && !form.pattern.test(value)) {
			yield {
				message: l10n.t("Write this like `{0}`: {1} does not take it as it is.", form.like, label),
				range,
			};
		}
	}
}

function valuesFor(post: Post, field: ValueLimit["field"]): readonly PostValue[] {
	if (field === "slugInFileName") return slugInFileName(post);
	if (typeof field === "string" && field !== "emoji") return valuesOf(post, field);
	const found = lookUp(post.frontMatter, field === "emoji" ? field : field.key, post.dialect);
	if (found?.items) return found.items.flatMap(scalarOf);
	return typeof found?.value === "string" || (typeof found?.value === "number" && field !== "emoji")
		? scalarOf(found)
		: [];
}

/** The file's name, told of at the front matter's start: an article's slug is nothing else. */
function slugInFileName({ dialect, facts, frontMatter, text }: Post): readonly PostValue[] {
	const file = facts.path?.split("/").at(-1);
	const isArticle = /(?:^|\/)articles\/[^/]+\.md$/.test(facts.path ?? "");
	if (file === undefined || !isArticle || readFileName(dialect, facts.path).slug !== undefined) return [];
	const place: TextRange = frontMatter.open?.range ?? { start: 0, end: Math.min(1, text.length) };
	return [{ value: file.replace(/\.md$/, ""), range: place }];
}
