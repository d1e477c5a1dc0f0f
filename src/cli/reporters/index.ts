import { checkstyleReport } from "./checkstyle.ts";
import { githubReport } from "./github.ts";
import { gitlabReport } from "./gitlab.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import type { ReportFormat } from "./reporter.ts";
import { sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";

/** Every form of report; the first where none is named. */
export const reportFormats = [
	textReport,
	jsonReport,
	sarifReport,
	githubReport,
	gitlabReport,
	junitReport,
	checkstyleReport,
] as const;

/** Undefined for a name that no report has. */
export function reportFormat(name: string): ReportFormat | undefined {
	return reportFormats.find((format) => format.name === name);
}
