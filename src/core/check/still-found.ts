import type { Finding } from "../rules/rule.ts";
import { movedRange, type TextChange } from "../text/moved-range.ts";
import { touchesRange } from "../text/text-range.ts";

/** Findings where they stand after changes to the text; those whose text is gone are gone with it. */
export function moveFindings(
	findings: readonly Finding[],
	changes: readonly TextChange[],
): readonly Finding[] {
	return findings.flatMap((finding) => {
		const range = movedRange(finding.range, changes);
		return range ? [{ ...finding, range }] : [];
	});
}

/**
 * Of what is found now, what was shown before: of each that was shown, moved along with the text, the finding of its rule that touches
 * it. What is new waits, what is mended goes. Both lists are in the order of the text.
 */
export function stillFound(shown: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
	const byRule = new Map<string, Finding[]>();
	for (const finding of found) {
		const list = byRule.get(finding.ruleId) ?? [];
		byRule.set(finding.ruleId, list);
		list.push(finding);
	}
	const kept = new Set<Finding>();
	for (const old of shown) {
		const same = byRule
			.get(old.ruleId)
			?.find((finding) => !kept.has(finding) && touchesRange(finding.range, old.range));
		if (same) kept.add(same);
	}
	return found.filter((finding) => kept.has(finding));
}
