import type { Rule } from "../../src/core/rules/rule.ts";
import { firstFix } from "./first-fix.ts";
import type { Table } from "./marked-table.ts";

export function ruleTable(rules: readonly Rule[]): Table {
	const rows = rules.map((rule) => [
		`[${rule.id}](rules/${rule.id}.md)`,
		rule.summary,
		rule.defaultSeverity,
		fixOf(rule),
	]);
	return { head: ["rule", "what it holds", "severity", "quick fix"], rows };
}

function fixOf(rule: Rule): string {
	const fixes = rule.examples.flatMap((example) => firstFix(rule, example) ?? []);
	if (fixes.some(({ isCertain }) => isCertain)) return "yes, fix all too";
	return fixes.length > 0 ? "yes" : "no";
}
