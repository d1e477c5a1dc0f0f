import { jsonListReporter } from "./json-list.ts";
import { mayBePost, reasonFor } from "./not-checked.ts";
import type { Reporter, ReportFormat } from "./reporter.ts";

/** Recap's own JSON: lines and columns count from 1, offsets and columns in UTF-16 units. What may be a post and was not checked is told, too. */
function jsonReporter(): Reporter {
	return jsonListReporter((checked) => {
		const { file, findings } = checked;
		if (mayBePost(checked)) return [{ file, notChecked: reasonFor(checked) }];
		return findings.map((finding) => ({ file, ...finding }));
	});
}

export const jsonReport: ReportFormat = {
	name: "json",
	about:
		"Recap's own JSON: an array with one object for each finding, and for each file that may be a post and was not checked; lines and columns count from 1, offsets and columns in UTF-16 units.",
	start: jsonReporter,
};
