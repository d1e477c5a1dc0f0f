import type { Severity } from "../../core/rules/rule.ts";
import { showControls } from "../show-controls.ts";
import type { ReportContext, Reporter, ReportFormat } from "./reporter.ts";

/** Workflow commands that GitHub Actions shows beside the lines: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function githubReporter({ placeOf }: ReportContext): Reporter {
	return {
		report: ({ file, findings }) =>
			findings
				.map(({ ruleId, severity, message, start, end }) => {
					const place = `file=${property(placeOf(file).inRepository ?? file)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
					return `::${LEVELS[severity]} ${place},title=${property(`Recap: ${ruleId}`)}::${data(message)}\n`;
				})
				.join(""),
		finish: () => "",
	};
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

function data(text: string): string {
	// Line breaks have a form of their own here.
	return showControls(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export const githubReport: ReportFormat = {
	name: "github",
	about: "The workflow commands that GitHub Actions shows beside the lines.",
	start: githubReporter,
};
