import type { Severity } from "../../core/rules/rule.ts";
import { showControls } from "../show-controls.ts";
import type { CheckedFile } from "./checked-file.ts";
import { adviceOnPosts, mayBePost, tellNotChecked } from "./not-checked.ts";
import type { Reporter, ReportFormat } from "./reporter.ts";

/** `file:line:column severity message (rule)`, a line per finding, and counts if there was any file. */
function textReporter(): Reporter {
	const counts = new Map<Severity, number>();
	const posts = new Set<string>();
	const others = new Map<string, CheckedFile>();
	return {
		report(checked) {
			const { file, isPost, findings } = checked;
			if (isPost) posts.add(file);
			else others.set(file, checked);
			for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
			return findings
				.map(
					({ start, severity, message, ruleId }) =>
						`${showControls(`${file}:${start.line}:${start.column} ${severity} ${message} (${ruleId})`)}\n`,
				)
				.join("");
		},
		finish: () => {
			const said = [
				...(posts.size > 0 ? [summarise(posts.size, counts)] : []),
				...tellNotChecked(others),
				// Where posts are found, the others are most likely none.
				...(posts.size === 0 && [...others.values()].some(mayBePost) ? [adviceOnPosts] : []),
			];
			return said.length > 0 ? `${said.join(" ")}\n` : "";
		},
	};
}

function summarise(posts: number, counts: ReadonlyMap<Severity, number>): string {
	const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
	const where = count(posts, "file");
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

export const textReport: ReportFormat = {
	name: "text",
	about: "A line for each finding, `file:line:column severity message (rule)`, then a count.",
	start: textReporter,
};
