import { jsonListReporter } from "./json-list.ts";
import type { Reporter, ReportFormat } from "./reporter.ts";

/** Recap's own JSON: lines and columns count from 1, offsets and columns in UTF-16 units. */
function jsonReporter(): Reporter {
	return jsonListReporter(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
}

export const jsonReport: ReportFormat = {
	name: "json",
	about:
		"Recap's own JSON: an array with one object for each finding; lines and columns count from 1, offsets and columns in UTF-16 units.",
	start: jsonReporter,
};
