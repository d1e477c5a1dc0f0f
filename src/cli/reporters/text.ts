import type { Severity } from "../../core/rules/rule.ts";
import { LineIndex } from "../../core/text/line-index.ts";
import type { CheckedFile } from "./checked-file.ts";

/** `file:line:column severity message (rule)`, a line per finding, and a count if any file was checked. Lines and columns count from 1. */
export function reportAsText(checked: readonly CheckedFile[]): string {
	if (checked.length === 0) return "";
	const lines = checked.flatMap(toLines);
	return `${[...lines, summarise(checked)].join("\n")}\n`;
}

function toLines({ file, text, findings }: CheckedFile): readonly string[] {
	if (findings.length === 0) return [];
	const index = new LineIndex(text);
	return findings.map(({ range, severity, message, ruleId }) => {
		const { line, column } = index.positionAt(range.start);
		return `${file}:${line + 1}:${column + 1} ${severity} ${message} (${ruleId})`;
	});
}

function summarise(checked: readonly CheckedFile[]): string {
	const severities = checked.flatMap(({ findings }) => findings.map(({ severity }) => severity));
	const files = count(checked.length, "file");
	if (severities.length === 0) return `No findings in ${files}.`;
	const parts = weights.map(
		(weight) => [weight, severities.filter((each) => each === weight).length] as const,
	);
	const written = parts.filter(([, number]) => number > 0).map(([weight, number]) => count(number, weight));
	return `${count(severities.length, "finding")} in ${files}: ${written.join(", ")}.`;
}

const weights: readonly Severity[] = ["error", "warning", "information", "hint"];

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 || noun === "information" ? "" : "s"}`;
}
