import { rules } from "../../core/rules/index.ts";
import type { Severity } from "../../core/rules/rule.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { Reporter } from "./reporter.ts";

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifReporter(version: string): Reporter {
	const results: object[] = [];
	return {
		report(checked) {
			results.push(...toResults(checked));
			return "";
		},
		finish: () => `${JSON.stringify(toLog(version, results), undefined, 2)}\n`,
	};
}

function toLog(version: string, results: readonly object[]): object {
	const described = rules.map(({ id, summary, rationale, defaultSeverity }) => ({
		id,
		shortDescription: { text: summary },
		fullDescription: { text: rationale },
		defaultConfiguration: { level: LEVELS[defaultSeverity] },
	}));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "recap", version, rules: described } },
				columnKind: "utf16CodeUnits",
				results,
			},
		],
	};
}

function toResults({ file, findings }: CheckedFile): readonly object[] {
	return findings.map(({ ruleId, severity, message, start, end }) => ({
		ruleId,
		level: LEVELS[severity],
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
					region: {
						startLine: start.line,
						startColumn: start.column,
						endLine: end.line,
						endColumn: end.column,
						charOffset: start.offset,
						charLength: end.offset - start.offset,
					},
				},
			},
		],
	}));
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};
