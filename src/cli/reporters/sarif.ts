import { pathToFileURL } from "node:url";
import { rules } from "../../core/rules/index.ts";
import type { Severity } from "../../core/rules/rule.ts";
import type { FilePlace } from "../file-places.ts";
import { toJson } from "../show-controls.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { ReportContext, Reporter, ReportFormat } from "./reporter.ts";

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
function sarifReporter({ version, placeOf }: ReportContext): Reporter {
	const results: object[] = [];
	return {
		report(checked) {
			for (const result of toResults(checked, placeOf(checked.file))) results.push(result);
			return "";
		},
		finish: () => `${toJson(toLog(version, results))}\n`,
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

function toResults({ findings }: CheckedFile, place: FilePlace): readonly object[] {
	const artifactLocation = toArtifactLocation(place);
	return findings.map(({ ruleId, severity, message, start, end }) => ({
		ruleId,
		level: LEVELS[severity],
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation,
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

/** Paths are relative to the repository, as code scanning asks; a file elsewhere has an address of its own. */
function toArtifactLocation({ absolute, inRepository }: FilePlace): object {
	if (inRepository === undefined) return { uri: toUri(pathToFileURL(absolute).href) };
	return { uri: inRepository.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

/** URLs may have characters that URIs may not: https://www.rfc-editor.org/rfc/rfc3986#section-3.3 */
function toUri(url: string): string {
	return url.replace(/[[\]|^]/g, encodeURIComponent);
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

export const sarifReport: ReportFormat = {
	name: "sarif",
	about: "SARIF 2.1.0, for code scanning.",
	start: sarifReporter,
};
