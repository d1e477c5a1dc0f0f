import * as l10n from "@vscode/l10n";
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
				...(posts.size === 0 && [...others.values()].some(mayBePost) ? [adviceOnPosts()] : []),
			];
			return said.length > 0 ? `${said.join(" ")}\n` : "";
		},
	};
}

function summarise(posts: number, counts: ReadonlyMap<Severity, number>): string {
	const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
	if (total === 0)
		return posts === 1 ? l10n.t("No findings in 1 file.") : l10n.t("No findings in {0} files.", posts);
	const each = weights.flatMap((weight) => {
		const number = counts.get(weight);
		return number === undefined ? [] : [countOf(weight, number)];
	});
	const written = each.join(", ");
	if (posts === 1)
		return total === 1
			? l10n.t("1 finding in 1 file: {0}.", written)
			: l10n.t("{0} findings in 1 file: {1}.", total, written);
	return total === 1
		? l10n.t("1 finding in {0} files: {1}.", posts, written)
		: l10n.t("{0} findings in {1} files: {2}.", total, posts, written);
}

const weights: readonly Severity[] = ["error", "warning", "information", "hint"];

function countOf(severity: Severity, number: number): string {
	switch (severity) {
		case "error":
			return number === 1 ? l10n.t("1 error") : l10n.t("{0} errors", number);
		case "warning":
			return number === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", number);
		case "information":
			return l10n.t("{0} information", number);
		case "hint":
			return number === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", number);
	}
}

export const textReport: ReportFormat = {
	name: "text",
	about: "A line for each finding, `file:line:column severity message (rule)`, then a count.",
	start: textReporter,
};
