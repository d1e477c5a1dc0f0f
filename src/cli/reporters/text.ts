import type { Severity } from "../../core/rules/rule.ts";
import type { Reporter } from "./reporter.ts";

/** `file:line:column severity message (rule)`, a line per finding, and a count if any file was checked. */
export function textReporter(): Reporter {
	const counts = new Map<Severity, number>();
	const files = new Set<string>();
	return {
		report({ file, findings }) {
			files.add(file);
			for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
			return findings
				.map(
					({ start, severity, message, ruleId }) =>
						`${file}:${start.line}:${start.column} ${severity} ${message} (${ruleId})\n`,
				)
				.join("");
		},
		finish: () => (files.size === 0 ? "" : `${summarise(files.size, counts)}\n`),
	};
}

function summarise(files: number, counts: ReadonlyMap<Severity, number>): string {
	const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
	const where = count(files, "file");
	if (total === 0) return `No findings in ${where}.`;
	const written = weights.flatMap((weight) =>
		counts.has(weight) ? [count(counts.get(weight) ?? 0, weight)] : [],
	);
	return `${count(total, "finding")} in ${where}: ${written.join(", ")}.`;
}

const weights: readonly Severity[] = ["error", "warning", "information", "hint"];

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 || noun === "information" ? "" : "s"}`;
}
