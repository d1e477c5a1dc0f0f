import * as l10n from "@vscode/l10n";
import type { Command } from "./arguments/command.ts";
import { parseArguments } from "./arguments/parse-arguments.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { reasonOf } from "./reason.ts";
import { runCheck } from "./run-check.ts";
import { runLinks } from "./run-links.ts";
import { runRead } from "./run-read.ts";
import { runReferences } from "./run-references.ts";
import { runSchedule } from "./run-schedule.ts";
import { runWatch } from "./run-watch.ts";
import type { Surroundings } from "./surroundings.ts";
import { usage } from "./usage.ts";

/** Runs the command line. Never throws: what goes wrong is one sentence on stderr. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
	try {
		return await run(parseArguments(argv), surroundings);
	} catch (error) {
		// A worker may run out of memory.
		return fail(surroundings, l10n.t("Recap ended early: {0}.", reasonOf(error)));
	}
}

async function run(command: Command, surroundings: Surroundings): Promise<ExitCode> {
	const location = "cacheLocation" in command ? command.cacheLocation : undefined;
	const refusal = location === undefined ? undefined : surroundings.refuseCache(location);
	if (refusal !== undefined) return fail(surroundings, refusal);
	switch (command.kind) {
		case "help":
			surroundings.write(usage());
			return 0;
		case "version":
			surroundings.write(`${surroundings.version}\n`);
			return 0;
		case "mistake":
			return fail(surroundings, l10n.t("{0} Run {1} to see what there is.", command.message, "recap --help"));
		case "read":
			return runRead(command.file, command.dialectId, surroundings);
		case "references":
			return runReferences(command, surroundings);
		case "schedule":
			return runSchedule(command, surroundings);
		case "links":
			return runLinks(command, surroundings);
		case "check":
			return command.watch ? runWatch(command, surroundings) : runCheck(command, surroundings);
	}
}
