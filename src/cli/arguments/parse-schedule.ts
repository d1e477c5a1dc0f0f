import * as l10n from "@vscode/l10n";
import { type Command, mistake } from "./command.ts";
import { readWords } from "./read-words.ts";

export function parseSchedule(words: readonly string[]): Command {
	const read = readWords("schedule", words, { format: "string", "time-zone": "string", all: "boolean" });
	if (read.mistake) return mistake(read.mistake);
	const [file] = read.files;
	if (file === undefined || read.files.length > 1) return mistake(l10n.t("Name one schedule to read."));
	const format = read.text("format", "text");
	if (format !== "text" && format !== "json")
		return mistake(l10n.t('Write --format as text or json, not "{0}".', format));
	const timeZone = read.has("time-zone") ? read.text("time-zone", "") : undefined;
	return { kind: "schedule", file, format, timeZone, all: read.flag("all") };
}
