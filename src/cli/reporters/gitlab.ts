import type { Severity } from "../../core/rules/rule.ts";
import { fingerprint } from "../fingerprint.ts";
import { jsonListReporter } from "./json-list.ts";
import type { ReportContext, Reporter, ReportFormat } from "./reporter.ts";

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function gitlabReporter({ placeOf }: ReportContext): Reporter {
	const seen = new Map<string, number>();
	return jsonListReporter(({ file, findings }) => {
		const path = placeOf(file).inRepository ?? file.replaceAll("\\", "/");
		return findings.map(({ ruleId, severity, message, start }) => {
			// Without the line, so that a finding stays the same one when text moves above it.
			const said = `${ruleId}:${path}:${message}`;
			const repeat = seen.get(said) ?? 0;
			seen.set(said, repeat + 1);
			return {
				description: message,
				check_name: ruleId,
				fingerprint: fingerprint(`${said}:${repeat}`),
				severity: SEVERITIES[severity],
				location: { path, lines: { begin: start.line } },
			};
		});
	});
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
	error: "major",
	warning: "minor",
	information: "info",
	hint: "info",
};

export const gitlabReport: ReportFormat = {
	name: "gitlab",
	about: "GitLab's Code Quality report.",
	start: gitlabReporter,
};
