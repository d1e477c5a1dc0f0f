import * as l10n from "@vscode/l10n";
import type { Definition, UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { writesLabels } from "../post/templated-labels.ts";
import { findLostDefinitions, type LostDefinition, sayLost } from "../references/lost/lost-definitions.ts";
import { lostMender } from "../references/lost/mend-lost.ts";
import { isLostDefinition, wantedLabels } from "../references/lost-definition.ts";
import { unusedDefinitions } from "../references/remove-unused.ts";
import { findUnclosedFence } from "../references/unclosed-fence.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { LineIndex } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { containsRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const undefinedReference: Rule = {
	id: "undefined-reference",
	summary: "Every reference has a definition.",
	rationale:
		"Without a line such as `[3]: https://example.com/talk`, readers see the brackets instead of a link or picture. " +
		"A single `[word]` is never reported: in prose, brackets are just brackets.",
	defaultSeverity: "error",
	examples: [
		{ bad: postWith("The [slides][2] are out.\n\n[1]: https://example.com/slides\n") },
		{ bad: postWith("![The hall][hall]\n") },
		{
			bad: postWith("By [Ada Lovelace][lovelcae].\n\n[lovelace]: https://example.com/ada\n"),
			good: postWith("By [Ada Lovelace][lovelace].\n\n[lovelace]: https://example.com/ada\n"),
		},
		{
			bad: postWith("See [tern\\_for\\_vim][].\n\n[tern_for_vim]: https://example.com/tern\n"),
			good: postWith("See [tern\\_for\\_vim][tern_for_vim].\n\n[tern_for_vim]: https://example.com/tern\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("By [Ada Lovelace][].\n\n[ada lovelacee]: https://example.com/ada\n"),
			good: postWith("By [Ada Lovelace][ada lovelacee].\n\n[ada lovelacee]: https://example.com/ada\n"),
		},
	],
	*check(post) {
		const references = post.body.unresolved.filter(({ syntax }) => syntax !== "shortcut");
		if (references.length === 0 || writesLabels(post)) return;
		const wanted = wantedLabels(post);
		const lostLabels = findLostLabels(post, wanted);
		const notes = plainNotes(post);
		const found = findLostDefinitions(post, wanted);
		const explain = lostExplainer(post, wanted, found);
		const unused = unusedDefinitions(post).filter(({ isEffective }) => isEffective);
		for (const reference of references) {
			if (lostLabels.has(reference.label)) continue;
			if (found.get(reference.label)?.place === "read") continue;
			if (!isMeantAsReference(post, reference) || leadsToNote(post, reference, notes)) continue;
			const lost = explain(reference.label);
			if (lost) {
				yield { ...lost, range: reference.range };
				continue;
			}
			const written = post.slice(reference.range);
			yield {
				message: l10n.t(
					"Define `[{0}]` at the end of the post: readers see `{1}` as it stands.",
					post.slice(reference.labelRange),
					shorten(written),
				),
				range: reference.range,
				...(isDoubtful(post, reference) && { severity: "information" }),
				fixes: suggestLabel(post, reference, unused),
				insert: "definition",
			};
		}
	},
};

/**
 * Labels that do have a definition line, which CommonMark takes for text: one malformed definition makes text of all that follow it,
 * and a code block without an end hides them. Their uses are not what is wrong, and more lenient engines (kramdown, PHP Markdown) read the line.
 */
function findLostLabels(post: Post, wanted: ReadonlySet<string>): ReadonlySet<string> {
	const lines = post.body.unresolved.filter((reference) => isLostDefinition(post, reference, wanted));
	return new Set([...lines.map(({ label }) => label), ...(findUnclosedFence(post)?.hiddenLabels ?? [])]);
}

/** Says why a label's definition, which stands in the post, is not read; undefined where none does. */
function lostExplainer(
	post: Post,
	wanted: ReadonlySet<string>,
	found: ReadonlyMap<string, LostDefinition>,
): (label: string) => Pick<Problem, "message" | "fixes"> | undefined {
	if (found.size === 0) return () => undefined;
	const lines = new LineIndex(post.text);
	const mend = lostMender(post, wanted);
	return (label) => {
		const lost = found.get(label);
		if (!lost) return undefined;
		const line = lines.lineAt(lost.line.range.start) + 1;
		return { message: sayLost(lost, line), fixes: mend(lost) };
	};
}

function isMeantAsReference(
	{ body, text }: Post,
	{ range, label, labelRange, textRange }: UnresolvedReference,
): boolean {
	// Code in prose: `map[string][]string`, `matrix[i][j]`, `[Environment][Type]::Value`.
	if (/[A-Za-z0-9_)\]]/.test(text.charAt(range.start - 1)) || /[A-Za-z0-9_(:[]/.test(text.charAt(range.end)))
		return false;
	// Footnotes and wiki links have definitions of their own kind.
	if (/^[\^[]/.test(text.slice(textRange.start, textRange.end))) return false;
	// A line of a chat: `[Mon Aug 8 2005] [17:56:37]`.
	if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?$/i.test(label)) return false;
	// An address instead of a label is another mistake than a missing definition.
	if (/^(?:[a-z][a-z0-9+.-]*:|\/|\.|#)/i.test(label)) return false;
	return !body.templateTags.some((tag) => containsRange(range, tag) || containsRange(tag, labelRange));
}

/** The numbers of lines such as `[2] The deck`: notes that readers look up by themselves. */
function plainNotes(post: Post): ReadonlySet<string> {
	const notes = post.slice(post.body.range).matchAll(/^ {0,3}\[(\d{1,3})\][ \t]+[^\s[]/gm);
	return new Set([...notes].map(([, number = ""]) => number));
}

/** `[2] [3]` beside each other where both are such notes. */
function leadsToNote(
	{ text }: Post,
	{ textRange, label, labelRange }: UnresolvedReference,
	notes: ReadonlySet<string>,
): boolean {
	const areApart = /\s/.test(text.slice(textRange.end, labelRange.start));
	return areApart && notes.has(label) && notes.has(text.slice(textRange.start, textRange.end));
}

/** Brackets apart, or glued to a word, in a post that defines nothing are as often brackets alone: `[KDE] [GNOME]`, `文件[只读][已修改]`. */
function isDoubtful(
	{ body, text }: Post,
	{ range, textRange, labelRange, label }: UnresolvedReference,
): boolean {
	if (body.definitions.length > 0 || /^\d+$/.test(label)) return false;
	const between = text.slice(textRange.end, labelRange.start);
	return /\s/.test(between) || /\p{L}/u.test(text.charAt(range.start - 1));
}

/** Where a single unused definition is one slip away, it is the one that was meant. */
function suggestLabel(
	post: Post,
	reference: UnresolvedReference,
	unused: readonly Definition[],
): readonly Fix[] {
	if (/^\d*$/.test(reference.label) || reference.label.length < 3) return [];
	const [definition, another] = unused.filter(({ label }) => isNear(label, reference.label));
	if (!definition || another) return [];
	const label = post.slice(definition.labelRange);
	if (post.body.flavour.labels?.noMarkup && /[\\`]/.test(label)) return [];
	const fix = {
		title: l10n.t('Change the label to "{0}"', label),
		isCertain: !isOfSeries(definition, reference) && !isClaimedTwice(post, definition, reference),
	};
	// A collapsed reference's label is its text, which readers see: it stays, and the label goes beside it.
	return reference.syntax === "collapsed"
		? [{ ...fix, edits: [insertAt(reference.range.end - 1, label)] }]
		: [{ ...fix, edits: [replaceRange(reference.labelRange, label)] }];
}

/** Labels are compared as written: `a\_b` is not `a_b`. */
function isNear(defined: string, used: string): boolean {
	const [a, b] = [withoutEscapes(defined), withoutEscapes(used)];
	return a === b || isOneSlipApart(a, b);
}

function withoutEscapes(label: string): string {
	return label.includes("\\") ? label.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "") : label;
}

/** `slides1` and `slides2` are two things, not one and a slip. */
function isOfSeries(definition: Definition, reference: UnresolvedReference): boolean {
	const [a, b] = [withoutEscapes(definition.label), withoutEscapes(reference.label)];
	return a !== b && a.replaceAll(/\p{N}/gu, "") === b.replaceAll(/\p{N}/gu, "");
}

/** Whether another label could as well be a slip of the definition's. */
function isClaimedTwice({ body }: Post, { label }: Definition, reference: UnresolvedReference): boolean {
	return body.unresolved.some(
		(other) => other.syntax !== "shortcut" && other.label !== reference.label && isNear(label, other.label),
	);
}

function shorten(text: string): string {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
