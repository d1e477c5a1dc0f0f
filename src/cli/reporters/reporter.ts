import type { Surroundings } from "../surroundings.ts";
import type { CheckedFile } from "./checked-file.ts";
import { githubReporter } from "./github.ts";
import { gitlabReporter } from "./gitlab.ts";
import { jsonReporter } from "./json.ts";
import { sarifReporter } from "./sarif.ts";
import { textReporter } from "./text.ts";

/** What a report tells beside the findings. */
export type ReportContext = Pick<Surroundings, "version" | "placeOf">;

/** Writes a report while files are checked: what it answers goes to standard output at once. */
export interface Reporter {
	readonly report: (checked: CheckedFile) => string;
	readonly finish: () => string;
}

export const reportFormats = ["text", "json", "sarif", "github", "gitlab"] as const;
export type ReportFormat = (typeof reportFormats)[number];

const reporters: Readonly<Record<ReportFormat, (context: ReportContext) => Reporter>> = {
	text: textReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: githubReporter,
	gitlab: gitlabReporter,
};

export function startReport(format: ReportFormat, context: ReportContext): Reporter {
	return reporters[format](context);
}
