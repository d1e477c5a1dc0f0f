import * as l10n from "@vscode/l10n";
import { type Command, mistake } from "./command.ts";
import { parseCheck } from "./parse-check.ts";
import { parseLinks } from "./parse-links.ts";
import { parseRead } from "./parse-read.ts";
import { parseReferences } from "./parse-references.ts";
import { parseSchedule } from "./parse-schedule.ts";

/** Reads the words after the program's name. After `--` everything is a file. */
export function parseArguments(argv: readonly string[]): Command {
	const [name, ...rest] = argv;
	if (name === undefined) return mistake(l10n.t("Name a command."));
	if (argv.some((word, at) => (word === "--help" || word === "-h") && !argv.slice(0, at).includes("--"))) {
		return { kind: "help" };
	}
	if (name === "--version" || name === "-v") return { kind: "version" };
	if (name === "read") return parseRead(rest);
	if (name === "check") return parseCheck(rest);
	if (name === "links") return parseLinks(rest);
	if (name === "references") return parseReferences(rest);
	if (name === "schedule") return parseSchedule(rest);
	return mistake(
		name.startsWith("-") ? l10n.t("There is no option {0}.", name) : l10n.t("There is no command {0}.", name),
	);
}
