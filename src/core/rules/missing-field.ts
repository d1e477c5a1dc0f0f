import * as l10n from "@vscode/l10n";
import { formatDate } from "../dates/date-format.ts";
import { readDate } from "../dates/read-date.ts";
import type { Dialect, FieldName } from "../dialects/dialect.ts";
import { mayBeDate } from "../dialects/engine-date.ts";
import { readFileName } from "../dialects/file-name.ts";
import { knownKeyOf, lookUp } from "../dialects/lookup.ts";
import { fateOfNothing } from "../dialects/value-fate.ts";
import type { Field } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import { insertField } from "../front-matter-tools/edit/insert-field.ts";
import { findForeignKey } from "../front-matter-tools/foreign-key.ts";
import type { Post } from "../post/post.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { translateWords } from "../text/translate-words.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const missingField: Rule = {
	id: "missing-field",
	summary: "The front matter has every field the post needs at its stage.",
	rationale:
		"What a post needs depends on where it is on its way: a draft needs little, a published post what readers see. " +
		"The fix adds a field only with a value that the post has elsewhere, in its top heading or its file name, " +
		"never an empty or made-up one. What the engine takes from the file name, as Jekyll does, is not missing.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { path: "_posts/notes.md" },
		},
		{
			bad: "---\nlayout: post\ndate: 2016-02-02\n---\n\n# Looking back at the meetup\n",
			good: "---\nlayout: post\ndate: 2016-02-02\ntitle: Looking back at the meetup\n---\n\n# Looking back at the meetup\n",
			facts: { path: "_drafts/meetup.md" },
		},
		// What is there under another name is not to be written a second time.
		{
			bad: "---\ntitel: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "hugo", path: "content/posts/meetup.md" },
		},
		{
			bad: "---\ntitle: Meetup recap\npubDatetime: 2016-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "hugo", path: "content/posts/meetup.md" },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\ntags:\n---\n",
			facts: { requiredFields: ["tags", "event_date"] },
		},
	],
	*check(post) {
		const { state, open, range } = post.frontMatter;
		// Where the front matter cannot be read, its fields are not missing but hidden.
		if (state !== "mapping" && state !== "empty") return;
		// What is merged in may hold any of them.
		if (lookUp(post.frontMatter, "<<", post.dialect)) return;
		const place = open?.range ?? { start: range.start, end: lineEndAt(post.text, range.start) };
		for (const name of post.stage.required) {
			const field = post.field(name);
			const key = field?.key ?? post.dialect.keys[name]?.[0];
			if (key === undefined || (field && !isBlank(field.value)) || mayStandElsewhere(post, key)) continue;
			// What the engine stops at is another rule's to say.
			if (field && refusesEmpty(post, name, field)) continue;
			const byItself = doneWithout(post, key);
			const foreign = name === "title" || name === "publishedOn" ? findForeignKey(post, name) : undefined;
			if (foreign) {
				yield { ...renamed(post, foreign, key), ...severityOf(post, name, key) };
				continue;
			}
			yield {
				message: adviceFor(key, field !== undefined, reasonFor(post, byItself)),
				range: field?.keyRange ?? place,
				...severityOf(post, name, key),
				...(!field && { fixes: suggestInsertion(post, name, key) }),
			};
		}
		yield* missingByChoice(post, place);
	},
};

/** What the post lacks stands under another engine's key. */
function renamed({ dialect, frontMatter }: Post, field: Field, own: string): Problem {
	const { key, keyRange, style } = field;
	// A date is written anew once it stands under its key, which it must not be if the site stops at it till then.
	const isDate = dialect.keys.publishedOn?.includes(own) === true;
	const isTaken = !isDate || mayBeDate(dialect, frontMatter.format, scalarText(field.value), style);
	return {
		message: l10n.t(
			"Write `{0}` instead of `{1}`, if that is meant: {2} does not know `{1}`.",
			own,
			key,
			dialect.label,
		),
		range: keyRange,
		fixes: isTaken ? [{ title: l10n.t("Change to {0}", own), edits: [replaceRange(keyRange, own)] }] : [],
	};
}

/** What the engine does where the key is missing. */
function doneWithout({ dialect }: Post, key: string): string | undefined {
	const known = dialect.knownKeys[key];
	return known?.fromFileName ? known.withoutFileName : known?.byItself;
}

function severityOf(post: Post, name: FieldName, key: string): Pick<Problem, "severity"> {
	if (doneWithout(post, key) !== undefined) return { severity: "hint" };
	const isSitesOwn = post.dialect.knownKeys[key]?.isSitesOwn || isNamedOtherwise(post, name);
	return isSitesOwn ? { severity: "information" } : {};
}

/** Whether the post has a day under a name that only its site's schema knows: `date_published`. */
function isNamedOtherwise({ dialect, frontMatter }: Post, name: FieldName): boolean {
	if (!dialect.schemaIsSitesOwn || name !== "publishedOn") return false;
	return frontMatter.fields.some(({ value }) => typeof value === "string" && readDate(value).kind === "day");
}

/** What the folder's setting asks for. A draft may still get it: there it is a hint. */
function* missingByChoice(post: Post, place: TextRange): Generator<Problem> {
	const { stage, dialect, facts, frontMatter } = post;
	const isDraft = stage.id === "draft" || stage.id === "unpublished";
	for (const name of new Set(facts.requiredFields)) {
		const isField = isFieldOf(dialect, name);
		if (isField && stage.required.includes(name)) continue;
		const field = isField ? post.field(name) : lookUp(frontMatter, name, dialect);
		if (field && !isBlank(field.value) && !(Array.isArray(field.value) && field.value.length === 0)) continue;
		const key = field?.key ?? (isField ? dialect.keys[name]?.[0] : undefined) ?? name;
		yield {
			message: adviceFor(
				key,
				field !== undefined,
				l10n.t("the setting recap.frontMatter.required asks for it"),
			),
			range: field?.keyRange ?? place,
			...(isDraft && { severity: "hint" }),
			...(!field && isField && { fixes: suggestInsertion(post, name, key) }),
		};
	}
}

function isFieldOf(dialect: Dialect, name: string): name is FieldName {
	return Object.hasOwn(dialect.keys, name);
}

function adviceFor(key: string, stands: boolean, reason: string): string {
	return stands
		? l10n.t("Give `{0}` a value: {1}.", key, reason)
		: l10n.t("Add `{0}` to the front matter: {1}.", key, reason);
}

function reasonFor({ stage }: Post, byItself: string | undefined): string {
	if (byItself !== undefined) {
		const instead = translateWords(byItself)
			.replace(/^The\b/, "the")
			.replace(/\.$/, "");
		return l10n.t("without it {0}", instead);
	}
	return {
		draft: l10n.t("a draft post needs it"),
		unpublished: l10n.t("an unpublished post needs it"),
		scheduled: l10n.t("a scheduled post needs it"),
		published: l10n.t("a published post needs it"),
	}[stage.id];
}

function refusesEmpty({ dialect }: Post, name: FieldName, { key, value }: Field): boolean {
	if (dialect.dates?.fields.includes(name)) return dialect.dates.refusesEmpty === true;
	const known = knownKeyOf(dialect, key);
	return value === null && known !== undefined && fateOfNothing(dialect, known) === "stops-site";
}

function isBlank(value: unknown): boolean {
	return value === null || (typeof value === "string" && value.trim() === "");
}

/** Engines that take a date from a file's name can take it from elsewhere in its address; so can sites. */
function mayStandElsewhere({ dialect, facts, field }: Post, key: string): boolean {
	const part = dialect.knownKeys[key]?.fromFileName;
	if (!part) return false;
	if (facts.path === undefined) return true;
	const address = `${facts.path} ${field("permalink")?.value ?? ""}`;
	return part === "date" && /(?:^|\D)\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)/.test(address);
}

function suggestInsertion(post: Post, name: FieldName, key: string): readonly Fix[] {
	const value = valuesElsewhere[name]?.(post);
	if (value === undefined || isWrittenAlmost(post, key) || (name === "title" && mayBeNamed(post))) return [];
	const edit = insertField(post.text, post.frontMatter, { key, value });
	// What a title is called, and whether the heading stays, is the writer's choice.
	const isCertain = name === "publishedOn";
	return edit ? [{ title: l10n.t("Add {0}: {1}", key, value), edits: [edit], isCertain }] : [];
}

/** Whether a value stands under a name that is nearly the key's, indented or in a table, or below the front matter. */
function isWrittenAlmost({ text, frontMatter }: Post, key: string): boolean {
	const { start, end } = frontMatter.content;
	const lines = text.slice(start, end).split(/[\r\n]+/);
	const isBelow = /^\s*([\w-]+)[ \t]*[:=]/.exec(text.slice(frontMatter.range.end))?.[1] === key;
	return (
		isBelow ||
		lines.some((line) => /^[ \t]*([\w-]+)[ \t]*[:=]/.exec(line)?.[1] === key) ||
		frontMatter.fields.some((field) => {
			const letters = field.key.toLowerCase().replaceAll(/[^\p{L}_-]/gu, "");
			return letters === key || isOneSlipApart(letters, key);
		})
	);
}

/** Whether a key that no engine has may hold the title, better than one made of the file's name. */
function mayBeNamed({ frontMatter }: Post): boolean {
	return frontMatter.fields.some(({ key }) => /^(?:name|heading|subject)$/i.test(key));
}

const valuesElsewhere: Partial<Record<FieldName, (post: Post) => string | undefined>> = {
	title: (post) => topHeading(post) ?? titleInFileName(post),
	publishedOn: dateInFileName,
};

function topHeading({ body }: Post): string | undefined {
	const [heading, second] = body.headings.filter(({ level }) => level === 1);
	return second || heading?.text === "" ? undefined : heading?.text;
}

/** As Jekyll makes a title of a file name, but in sentence case. */
function titleInFileName({ dialect, facts }: Post): string | undefined {
	const words = readFileName(dialect, facts.path).slug?.replaceAll(/[-_]+/g, " ").trim();
	return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}

function dateInFileName({ dialect, facts }: Post): string | undefined {
	const { year, month, day } = readFileName(dialect, facts.path);
	const [format = "YYYY-MM-DD"] = dialect.dateFormats;
	if (!year || !month || !day) return undefined;
	return formatDate({ year: Number(year), month: Number(month), day: Number(day) }, format);
}
