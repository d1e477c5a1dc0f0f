import * as l10n from "@vscode/l10n";
import type { Severity } from "../../core/rules/rule.ts";
import { reportFormat, reportFormats } from "../reporters/index.ts";
import { type CheckCommand, type Command, mistake, severities } from "./command.ts";
import type { ReadWords } from "./read-words.ts";

/** How findings are written, and which of them let a run pass; or what is wrong with the words for it. */
export function readReporting(
	read: ReadWords,
	passing: Severity,
): Pick<CheckCommand, "format" | "maxSeverity"> | Extract<Command, { kind: "mistake" }> {
	const format = reportFormat(read.text("format", reportFormats[0].name));
	if (format === undefined)
		return mistake(
			l10n.t(
				'Write {0} as one of {1}, not "{2}".',
				"--format",
				reportFormats.map(({ name }) => name).join(", "),
				read.text("format", ""),
			),
		);
	const maxSeverity = severities.find((known) => known === read.text("max-severity", passing));
	if (maxSeverity === undefined)
		return mistake(l10n.t("Write {0} as one of {1}.", "--max-severity", severities.join(", ")));
	return { format, maxSeverity };
}
