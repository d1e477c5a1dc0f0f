import * as vscode from "vscode";
import type { KnownSchedules } from "../schedule/known-schedules.ts";
import { toSource } from "../schedule/to-source.ts";
import { forEye } from "./for-eye.ts";

type Known = Pick<KnownSchedules, "of">;

/** What the writer is asked before a schedule that an agent names is read; undefined where no host would be asked. */
export function askToList(given: unknown, schedules: Known): string | undefined {
	const address = askedAddress(given, schedules);
	return address && vscode.l10n.t("Ask {0} for the event's schedule?", forEye(address));
}

/**
 * What the writer is asked before a schedule is read and written into a post. A host that the writer has asked before is not named: of
 * several schedules the post's own is read.
 */
export function askToComplete(file: string, given: unknown, schedules: Known): string {
	const address = askedAddress(given, schedules);
	if (address === undefined)
		return vscode.l10n.t("Write what the event's schedule tells into {0}? One undo takes it back.", file);
	if (given === undefined || given === null)
		return vscode.l10n.t(
			"Ask the host of the event's schedule, and write what it tells into {0}? One undo takes it back.",
			file,
		);
	return vscode.l10n.t(
		"Ask {0} for the event's schedule, and write what it tells into {1}? One undo takes it back.",
		forEye(address),
		file,
	);
}

/** As `scheduleOfInput` reads it: that of the schedule that is given, or of the last one of a folder where none is given. */
function askedAddress(given: unknown, schedules: Known): string | undefined {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const [first] = folders;
	const sources =
		given === undefined || given === null
			? folders.map(({ uri }) => schedules.of(uri)[0]?.source)
			: [first && toSource(given, first.uri)];
	return sources.find((source): source is string => typeof source === "string");
}
