import type { Severity } from "../../core/rules/rule.ts";
import { jsonListReporter } from "./json-list.ts";
import type { Reporter } from "./reporter.ts";

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReporter(): Reporter {
	const seen = new Map<string, number>();
	return jsonListReporter(({ file, findings }) =>
		findings.map(({ ruleId, severity, message, start }) => {
			// Without the line, so that a finding stays the same one when text moves above it.
			const said = `${ruleId}:${file}:${message}`;
			const repeat = seen.get(said) ?? 0;
			seen.set(said, repeat + 1);
			return {
				description: message,
				check_name: ruleId,
				fingerprint: fingerprint(`${said}:${repeat}`),
				severity: SEVERITIES[severity],
				location: { path: file.replaceAll("\\", "/"), lines: { begin: start.line } },
			};
		}),
	);
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
	error: "major",
	warning: "minor",
	information: "info",
	hint: "info",
};

/** FNV-1a, 64 bits: a name for a finding, no secret. */
function fingerprint(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text))
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return hash.toString(16).padStart(16, "0");
}
