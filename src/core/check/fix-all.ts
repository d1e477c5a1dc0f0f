import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { applyEdits, replaceRange, sortEdits, type TextEdit } from "../text/text-edit.ts";
import { type CheckSettings, checkPost } from "./check-post.ts";

/** Mending one thing can bring another to light; after as many rounds the rest is for the next time. */
const mostRounds = 8;

export interface FixAllSettings extends CheckSettings {
	/** Only this rule's findings, each by its first fix. Otherwise those of every rule that have exactly one fix. */
	readonly ruleId?: string;
}

/**
 * The edits that mend a post as far as that is certain. Of fixes that meet in one place the first is taken, and the next on the text
 * that it leaves: what comes out has nothing left to fix, so a second time changes nothing. Empty where there is nothing to mend.
 */
export function fixAll(post: Post, settings: FixAllSettings = {}): readonly TextEdit[] {
	const first = certainEdits(checkPost(post, settings), settings.ruleId);
	if (first.length === 0) return [];
	const mended = applyEdits(post.text, first);
	let text = mended;
	let last: Post = post;
	const seen = new Set([post.text]);
	for (let round = 1; round < mostRounds && !seen.has(text); round++) {
		seen.add(text);
		last = readPost(text, post.facts, last);
		text = applyEdits(text, certainEdits(checkPost(last, settings), settings.ruleId));
	}
	// Small edits leave cursors and folds where they are.
	return text === mended ? first : [differenceOf(post.text, text)];
}

/** Edits of the findings' certain fixes, without those that meet an earlier one's. */
function certainEdits(findings: readonly Finding[], ruleId: string | undefined): readonly TextEdit[] {
	const taken: TextEdit[] = [];
	for (const finding of findings) {
		if (ruleId === undefined ? finding.fixes.length !== 1 : finding.ruleId !== ruleId) continue;
		const [fix] = finding.fixes;
		if (fix && !fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...fix.edits);
	}
	return sortEdits(taken);
}

function meets(a: TextEdit, b: TextEdit): boolean {
	return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

/** One edit from where two texts part to where they come together again. */
function differenceOf(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let same = 0;
	while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
	return replaceRange({ start, end: before.length - same }, after.slice(start, after.length - same));
}

/** How many findings of each rule have a first fix. */
export function countFixable(
	findings: readonly { readonly ruleId: string; readonly fixes: readonly Fix[] }[],
) {
	const counts = new Map<string, number>();
	for (const { ruleId, fixes } of findings) {
		if (fixes.length > 0) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
	}
	return counts;
}
