import * as l10n from "@vscode/l10n";
import { type Command, mistake } from "./command.ts";
import { readCaching } from "./read-caching.ts";
import { readReporting } from "./read-reporting.ts";
import { readWords } from "./read-words.ts";
import { refuseDialect } from "./refuse-dialect.ts";

export function parseLinks(words: readonly string[]): Command {
	const read = readWords("links", words, {
		format: "string",
		fix: "boolean",
		dialect: "string",
		"max-severity": "string",
		cache: "boolean",
		"cache-location": "string",
	});
	if (read.mistake) return mistake(read.mistake);
	// A dead link is what somebody asks for who runs this.
	const reporting = readReporting(read, "information");
	if ("kind" in reporting) return reporting;
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	if (read.files.length === 0) return mistake(l10n.t("Name the files whose links to check."));
	const caching = readCaching(read);
	if ("kind" in caching) return caching;
	return (
		refuseDialect(dialectId) ?? {
			kind: "links",
			paths: read.files,
			...reporting,
			...caching,
			fix: read.flag("fix"),
			dialectId,
		}
	);
}
