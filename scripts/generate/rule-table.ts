import type { Rule } from "../../src/core/rules/rule.ts";

const start = "<!-- rules:start -->";
const end = "<!-- rules:end -->";

/** The README with the table of rules between its two marks; unchanged where it has none. */
export function withRuleTable(readme: string, rules: readonly Rule[]): string {
	const from = readme.indexOf(start);
	const to = readme.indexOf(end, from);
	if (from < 0 || to < 0) return readme;
	return `${readme.slice(0, from + start.length)}\n\n${ruleTable(rules)}\n\n${readme.slice(to)}`;
}

function ruleTable(rules: readonly Rule[]): string {
	const rows = rules.map((rule) => {
		const hasFix = rule.examples.some(({ good }) => good !== undefined);
		return `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.summary} | ${rule.defaultSeverity} | ${hasFix ? "yes" : ""} |`;
	});
	return ["| rule | what it holds | severity | quick fix |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
