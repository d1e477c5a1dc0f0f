import { rules } from "../../core/rules/index.ts";
import { type Command, mistake } from "./command.ts";
import { readReporting } from "./read-reporting.ts";
import { readWords } from "./read-words.ts";
import { refuseDialect } from "./refuse-dialect.ts";

export function parseCheck(words: readonly string[]): Command {
	const read = readWords("check", words, {
		format: "string",
		fix: "boolean",
		rules: "list",
		dialect: "string",
		schedule: "list",
		"max-severity": "string",
		"stdin-filename": "string",
		cache: "boolean",
		"cache-location": "string",
	});
	if (read.mistake) return mistake(read.mistake);
	const reporting = readReporting(read, "warning");
	if ("kind" in reporting) return reporting;
	const onlyRules = read.has("rules")
		? read
				.text("rules", "")
				.split(",")
				.map((id) => id.trim())
		: undefined;
	const lostRule = onlyRules?.find((id) => !rules.some((rule) => rule.id === id));
	if (lostRule !== undefined) return mistake(`There is no rule "${lostRule}".`);
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	const refusal = refuseDialect(dialectId);
	if (refusal) return refusal;
	const schedules = read.has("schedule") ? read.list("schedule") : [];
	if (read.has("schedule") && schedules.length === 0)
		return mistake("Name the schedule's file after --schedule.");
	const stdinFile = read.has("stdin-filename") ? read.text("stdin-filename", "") : undefined;
	if (stdinFile === "") return mistake("Name the file after --stdin-filename.");
	if (stdinFile === undefined && read.files.length === 0) return mistake("Name the files to check.");
	if (stdinFile !== undefined && read.files.length > 0)
		return mistake("Name either files or --stdin-filename.");
	const cacheLocation = read.has("cache-location") ? read.text("cache-location", "") : undefined;
	if (cacheLocation === "") return mistake("Name the file after --cache-location.");
	return {
		kind: "check",
		paths: read.files,
		...reporting,
		fix: read.flag("fix"),
		onlyRules,
		dialectId,
		schedules,
		cache: read.flag("cache") || cacheLocation !== undefined,
		cacheLocation,
		stdinFile,
	};
}
