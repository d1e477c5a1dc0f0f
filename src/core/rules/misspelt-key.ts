import * as l10n from "@vscode/l10n";
import type { Dialect, KnownKey } from "../dialects/dialect.ts";
import { dialects } from "../dialects/index.ts";
import { lookUp } from "../dialects/lookup.ts";
import { valueType } from "../dialects/value-types/index.ts";
import type { Field } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import type { Post } from "../post/post.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import type { Rule } from "./rule.ts";

export const misspeltKey: Rule = {
	id: "misspelt-key",
	summary: "A front-matter key one slip away from one of the blog engine's is spelt like it.",
	rationale:
		"Engines ignore keys they do not know without a word, so that `tilte` leaves the post without a title. " +
		"Sites and themes have keys of their own: one is reported only where a single slip makes it a key of the engine that is missing, " +
		"its value would fit that key, and no other engine knows it.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntilte: Meetup recap\ndate: 2016-02-02\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
		},
		{
			bad: "---\nlayout: post\n“title”: Meetup recap\ndate: 2016-02-02\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
		},
		{
			bad: "---\npost_title: Meetup recap\nlayout: post\npublishd: false\n---\n",
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nDate: 2016-02-02\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
		},
		{
			bad: "---\nlayout: post\ndate: 2016-02-02\npermalink:/day-one: /talks/\ntitle: x\n---\n",
			good: "---\nlayout: post\ndate: 2016-02-02\npermalink: /day-one: /talks/\ntitle: x\n---\n",
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\nxml:lang: en\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndata: [a, b]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nimages: [a.jpg]\ncomment: true\nauthors: [Ann]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nmy_titel: x\nfeatured: true\n---\n",
	],
	*check(post) {
		for (const field of post.frontMatter.fields) {
			const glued = findGlued(post, field);
			if (glued !== undefined) {
				yield {
					message: l10n.t("Put a blank after `{0}:`, or YAML reads `{1}` as the key.", glued, field.key),
					range: field.keyRange,
					fixes: [
						{
							title: l10n.t("Insert the blank"),
							edits: [insertAt(field.keyRange.start + glued.length + 1, " ")],
							isCertain: true,
						},
					],
				};
				continue;
			}
			const meant = isKnown(field.key) ? undefined : findMeant(post, field);
			if (meant === undefined) continue;
			yield {
				message: l10n.t(
					"Write `{0}` instead of `{1}`, if that is meant: {2} does not know `{1}`.",
					meant,
					field.key,
					post.dialect.label,
				),
				range: field.keyRange,
				// The engine does nothing with keys that only Recap knows.
				...(isEventKey(post.dialect, meant) && { severity: "information" as const }),
				fixes: [{ title: l10n.t("Change to {0}", meant), edits: [replaceRange(field.keyRange, meant)] }],
			};
		}
	},
};

function isEventKey({ keys }: Dialect, key: string): boolean {
	return [keys.eventName, keys.eventDate, keys.eventPlace, keys.eventUrl].some((known) =>
		known?.includes(key),
	);
}

/** The known key that a value is glued to, as in `title:Day one: the talks`, whose key goes up to the second colon. */
function findGlued({ frontMatter, dialect }: Post, { key, keyRange }: Field): string | undefined {
	const name = /^([A-Za-z_]{4,}):\S/.exec(key)?.[1];
	if (
		name === undefined ||
		dialect.knownKeys[name]?.isPrefix ||
		frontMatter.format !== "yaml" ||
		keyRange.end - keyRange.start !== key.length
	)
		return undefined;
	return name in dialect.knownKeys && lookUp(frontMatter, name, dialect) === undefined ? name : undefined;
}

let knownNames: ReadonlySet<string> | undefined;

/** Whether any engine, or Recap itself, has a use for a key. */
function isKnown(key: string): boolean {
	knownNames ??= new Set(dialects.flatMap(namesOf));
	return knownNames.has(key);
}

function namesOf({ keys, knownKeys }: Dialect): readonly string[] {
	return [...Object.keys(knownKeys), ...Object.values(keys).flat()];
}

function findMeant(post: Post, field: Field): string | undefined {
	const near = Object.entries(post.dialect.knownKeys).filter(
		([key, known]) =>
			isNear(field.key, key, post.dialect) &&
			fits(field, known) &&
			lookUp(post.frontMatter, key, post.dialect) === undefined,
	);
	return near.length === 1 ? near[0]?.[0] : undefined;
}

/** Shorter keys have too many neighbours that are words. */
const shortestKey = 4;

function isNear(spelt: string, key: string, { ignoresKeyCase }: Dialect): boolean {
	// Quotes of print are a part of the key.
	const written = spelt.replace(/^[“”„«‘’]|[“”»‘’]$/g, "");
	if (written !== spelt && written === key) return true;
	if (key.length < shortestKey || written.length < shortestKey || Math.abs(key.length - written.length) > 1)
		return false;
	const [a, b] = [written.toLowerCase(), key.toLowerCase()];
	if (a === b) return !ignoresKeyCase;
	// A plural or a participle is another word, not a slip, and `coverimage` is how another theme writes `cover_image`.
	return isOneSlipApart(a, b) && !isOtherForm(a, b) && !isOtherForm(b, a);
}

function isOtherForm(a: string, b: string): boolean {
	return a === `${b}s` || a === `${b}d` || a === b.replace(/[-_]/, "") || a === `_${b}` || a === `${b}_`;
}

function fits({ value }: Field, { types, values }: KnownKey): boolean {
	if (values && !values.includes(scalarText(value))) return false;
	return types.some((type) => valueType(type).isMeantBy(value));
}
