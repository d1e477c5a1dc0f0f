import { type Command, mistake } from "./command.ts";
import { readReporting } from "./read-reporting.ts";
import { readWords } from "./read-words.ts";
import { refuseDialect } from "./refuse-dialect.ts";

export function parseLinks(words: readonly string[]): Command {
	const read = readWords("links", words, { format: "string", dialect: "string", "max-severity": "string" });
	if (read.mistake) return mistake(read.mistake);
	// A dead link is what somebody asks for who runs this.
	const reporting = readReporting(read, "information");
	if ("kind" in reporting) return reporting;
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	if (read.files.length === 0) return mistake("Name the files whose links to check.");
	return refuseDialect(dialectId) ?? { kind: "links", paths: read.files, ...reporting, dialectId };
}
