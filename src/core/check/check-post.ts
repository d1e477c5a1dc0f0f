import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { rules } from "../rules/index.ts";
import type { Finding, Fix, Problem, Rule, Severity } from "../rules/rule.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { runSteps } from "../text/run-steps.ts";
import { replaceRange, sortEdits } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { liesIn, readSuppressions, type Suppressions } from "./suppressions.ts";

/** What the writer decided. A rule that is not named keeps its own severity. */
export interface CheckSettings {
	readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** Findings a rule may give for one post: past that the text is no write-up, and Problems would only be flooded. */
export const mostFindingsPerRule = 100;

/** The id of findings about Recap itself: a rule that failed, or one that a comment names and nobody has. */
export const internalRuleId = "recap-internal";

/**
 * What the rules find in a post, in the order of the text. Nothing for texts that are not posts.
 * Never throws: a rule that fails gives one hint, and the others go on.
 */
export function checkPost(post: Post, settings: CheckSettings = {}, checked = rules): readonly Finding[] {
	return runSteps(checkPostInSteps(post, settings, checked));
}

/** `checkPost` for callers that share their thread: it pauses after every rule and every problem, and returns the findings. */
export function* checkPostInSteps(
	post: Post,
	settings: CheckSettings = {},
	checked: readonly Rule[] = rules,
): Generator<void, readonly Finding[]> {
	const findings: Finding[] = [];
	if (!post.isPost) return findings;
	const suppressions = readSuppressions(post);
	findings.push(...unknownRules(suppressions, checked));
	for (const rule of checked) {
		const chosen = settings.rules?.[rule.id];
		if (chosen === "off" || suppressions.isOff(rule.id)) continue;
		const suppressed = suppressions.rangesOf(rule.id);
		let count = 0;
		try {
			for (const problem of rule.check(post)) {
				yield;
				if (!problem || liesIn(suppressed, problem.range.start)) continue;
				assertApplies(problem, post.text.length);
				findings.push(toFinding(rule, problem, chosen));
				if (++count === mostFindingsPerRule) break;
			}
		} catch (error) {
			findings.push(internalFinding(rule, error));
		}
		yield;
	}
	return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Names of no rule: what the writer meant to allow is still found. */
function* unknownRules({ named }: Suppressions, checked: readonly Rule[]): Generator<Finding> {
	if (named.length === 0) return;
	const ids = [...new Set([...rules, ...checked].map(({ id }) => id))];
	for (const { name, range } of named
		.filter(({ name }) => !ids.includes(name))
		.slice(0, mostFindingsPerRule)) {
		const meant = ids.find((id) => isOneSlipApart(id, name));
		yield {
			ruleId: internalRuleId,
			severity: "hint",
			message: meant
				? l10n.t("Recap has no rule `{0}`: did you mean `{1}`?", name, meant)
				: l10n.t("Recap has no rule `{0}`.", name),
			range,
			fixes: meant ? [{ title: l10n.t("Change to {0}", meant), edits: [replaceRange(range, meant)] }] : [],
			tag: undefined,
		};
	}
}

/** The names in a writer's settings that no rule has. */
export function unknownRuleNames(names: readonly string[]): readonly string[] {
	return names.filter((name) => !rules.some(({ id }) => id === name));
}

function toFinding(rule: Rule, problem: Problem, chosen: Severity | undefined): Finding {
	return {
		ruleId: rule.id,
		severity: chosen ?? problem.severity ?? rule.defaultSeverity,
		message: problem.message,
		range: problem.range,
		fixes: problem.fixes ?? [],
		tag: problem.tag,
		...(problem.insert && { insert: problem.insert }),
	};
}

function internalFinding(rule: Rule, error: unknown): Finding {
	const reason = error instanceof Error ? error.message : String(error);
	return {
		ruleId: internalRuleId,
		severity: "hint",
		message: l10n.t(
			"Recap's rule {0} failed on this post and was left out ({1}); please report it.",
			rule.id,
			reason,
		),
		range: { start: 0, end: 0 },
		fixes: [],
		tag: undefined,
	};
}

function assertApplies(problem: Problem, length: number): void {
	if (!isInside(problem.range, length)) {
		throw new RangeError(`a finding at ${problem.range.start}-${problem.range.end} is outside the text`);
	}
	for (const fix of problem.fixes ?? []) {
		if (!applies(fix, length)) throw new RangeError(`the fix "${fix.title}" does not apply`);
	}
}

function isInside({ start, end }: TextRange, length: number): boolean {
	return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}

function applies(fix: Fix, length: number): boolean {
	let from = 0;
	for (const { range } of sortEdits(fix.edits)) {
		if (range.start < from || !isInside(range, length)) return false;
		from = range.end;
	}
	return fix.edits.length > 0 || fix.fileName !== undefined;
}
