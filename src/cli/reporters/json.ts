import { jsonListReporter } from "./json-list.ts";
import type { Reporter } from "./reporter.ts";

/** Recap's own JSON: lines and columns count from 1, offsets and columns in UTF-16 units. */
export function jsonReporter(): Reporter {
	return jsonListReporter(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
}
