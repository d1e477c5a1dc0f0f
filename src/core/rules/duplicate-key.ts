import * as l10n from "@vscode/l10n";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import { withSite } from "../front-matter-tools/stops-site.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, lineNumberAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Fix, Problem, Rule, Severity } from "./rule.ts";

export const duplicateKey: Rule = {
	id: "duplicate-key",
	summary: "Every front-matter key stands once.",
	rationale:
		"Some engines silently take the last value of a key given twice, others refuse the whole front matter.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nlayout: post\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [one]\ntags: [two]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [one, two]\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go]\ntag: rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go]\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\nTitle: Meetup\n---\n",
			good: "---\ndate: 2016-02-02\nTitle: Meetup\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ntag:\ntags: [go]\ncategory: a\ncategories: [b]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nTitle: Meetup\n---\n",
	],
	*check(post) {
		// In `Key: value` headers a repeated key adds to a list.
		if (post.frontMatter.format === "header") return;
		yield* checkEntries(post, post.frontMatter.fields);
		yield* hiddenEntries(post, post.frontMatter.fields);
	},
};

/** Two names for one thing, of which the engine reads one. */
function* hiddenEntries(post: Post, fields: readonly Field[]): Generator<Problem> {
	const { knownKeys, label } = post.dialect;
	for (const field of fields) {
		const hides = Object.hasOwn(knownKeys, field.key) ? knownKeys[field.key]?.hides : undefined;
		const hidden = field.value === null ? undefined : fields.find(({ key }) => key === hides);
		if (!hidden) continue;
		yield {
			message: l10n.t("Keep one of `{0}` and `{1}`: {2} reads `{0}` alone.", field.key, hidden.key, label),
			range: hidden.keyRange,
			fixes: suggestRemovals(post, field, hidden),
		};
	}
}

function* checkEntries(post: Post, fields: readonly Field[]): Generator<Problem> {
	const firsts = new Map<string, Field>();
	for (const field of fields) {
		const name = post.dialect.ignoresKeyCase ? field.key.toLowerCase() : field.key;
		const first = firsts.get(name);
		if (first) {
			const line = lineNumberAt(post.text, first.keyRange.start);
			const message = l10n.t("Keep one `{0}`: it already stands in line {1}.", field.key, line);
			const severity = severityFor(post);
			yield {
				message: severity === "error" ? withSite(post, message) : message,
				range: field.keyRange,
				...(severity && { severity }),
				fixes: [...joined(post, first, field), ...suggestRemovals(post, first, field)],
			};
		} else {
			firsts.set(name, field);
		}
		yield* checkValue(post, field);
	}
}

/** Some engines stop; others are known to take the last, which may be what was meant. */
function severityFor({ dialect, frontMatter }: Post): Severity | undefined {
	if (frontMatter.format !== "yaml" || !dialect.yaml?.reader) return undefined;
	return dialect.yaml.refusesDuplicateKeys ? "error" : "information";
}

function* checkValue(post: Post, { fields = [], items = [] }: FieldValue): Generator<Problem> {
	yield* checkEntries(post, fields);
	for (const item of items) yield* checkValue(post, item);
}

/** Which of two different values is right only the writer knows; the later comes first, as engines that read both take it. */
function suggestRemovals(post: Post, first: Field, second: Field): readonly Fix[] {
	const removeFirst = removal(post, first, l10n.t('Keep "{0}"', firstLine(second)));
	const removeSecond = removal(post, second, l10n.t('Keep "{0}"', firstLine(first)));
	if (!removeFirst || !removeSecond) return [];
	if (isSameName(first, second) && first.raw.trim() === second.raw.trim())
		return [{ ...removeSecond, title: l10n.t("Remove the second {0}", second.key) }];
	return [removeFirst, removeSecond];
}

/** Two lists of tags may well be one. */
function joined(post: Post, first: Field, second: Field): readonly Fix[] {
	const { keys } = post.dialect;
	const isList = keys.tags?.includes(first.key) || keys.categories?.includes(first.key);
	const values = [first, second].flatMap((field) => field.items ?? (field.fields ? [] : field));
	const rest = removal(post, second, "");
	const isPlain = values.every(({ raw, style }) => style !== "missing" && !/[\r\n,[\]{}]/.test(raw));
	if (!isList || !readsYaml(post) || !rest || !isPlain || first.style === "block") return [];
	if (first.raw.trim() === second.raw.trim()) return [];
	const written = [...new Set(values.map(({ raw }) => raw))].join(", ");
	const edits = [replaceRange(first.valueRange, `[${written}]`), ...rest.edits];
	return [{ title: l10n.t("Keep both in one list"), edits }];
}

function isSameName(first: Field, second: Field): boolean {
	return first.key.toLowerCase() === second.key.toLowerCase();
}

/** Takes a whole entry out, its lines included; undefined where it shares a line with something else. */
function removal({ text }: Post, { range, keyRange }: Field, title: string): Fix | undefined {
	const start = lineStartAt(text, keyRange.start);
	const last = range.start + text.slice(range.start, range.end).trimEnd().length;
	if (text.slice(start, keyRange.start).trim() !== "") return undefined;
	if (!/^\s*(?:#.*)?$/.test(text.slice(last, lineEndAt(text, last)))) return undefined;
	return { title, edits: [replaceRange({ start, end: nextLineStart(text, last) }, "")] };
}

function firstLine({ key, raw }: Field): string {
	const [line = ""] = raw.split(/\r\n?|\n/, 1);
	return `${key}: ${line.length > 40 ? `${line.slice(0, 40)}…` : line}`;
}
