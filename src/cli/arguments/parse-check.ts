import * as l10n from "@vscode/l10n";
import { rules } from "../../core/rules/index.ts";
import { type Command, mistake } from "./command.ts";
import { readCaching } from "./read-caching.ts";
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
		watch: "boolean",
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
	if (lostRule !== undefined) return mistake(l10n.t('There is no rule "{0}".', lostRule));
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	const refusal = refuseDialect(dialectId);
	if (refusal) return refusal;
	const schedules = read.has("schedule") ? read.list("schedule") : [];
	if (read.has("schedule") && schedules.length === 0)
		return mistake(l10n.t("Name the schedule's file after --schedule."));
	const stdinFile = read.has("stdin-filename") ? read.text("stdin-filename", "") : undefined;
	if (stdinFile === "") return mistake(l10n.t("Name the file after {0}.", "--stdin-filename"));
	if (stdinFile === undefined && read.files.length === 0) return mistake(l10n.t("Name the files to check."));
	if (stdinFile !== undefined && read.files.length > 0)
		return mistake(l10n.t("Name either files or --stdin-filename."));
	const caching = readCaching(read);
	if ("kind" in caching) return caching;
	const watch = read.flag("watch");
	if (watch && read.flag("fix"))
		return mistake(l10n.t("Leave out --fix or --watch: files that you are writing are not changed."));
	if (watch && stdinFile !== undefined)
		return mistake(l10n.t("Leave out --stdin-filename or --watch: standard input does not change."));
	return {
		kind: "check",
		paths: read.files,
		...reporting,
		...caching,
		fix: read.flag("fix"),
		watch,
		onlyRules,
		dialectId,
		schedules,
		stdinFile,
	};
}
