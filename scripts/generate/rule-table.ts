import type { Rule } from "../../src/core/rules/rule.ts";
import type { Table } from "./marked-table.ts";

export function ruleTable(rules: readonly Rule[]): Table {
	const rows = rules.map(({ id, summary, defaultSeverity, examples }) => {
		const hasFix = examples.some(({ good }) => good !== undefined);
		return [`[${id}](docs/rules/${id}.md)`, summary, defaultSeverity, hasFix ? "yes" : "no"];
	});
	return { head: ["rule", "what it holds", "severity", "quick fix"], rows };
}
