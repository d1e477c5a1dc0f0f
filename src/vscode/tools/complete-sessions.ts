import * as vscode from "vscode";
import { insertSessionsFromScheduleCommand } from "../commands/insert-sessions-from-schedule.ts";
import { updateSessionsFromScheduleCommand } from "../commands/update-sessions-from-schedule.ts";
import { placeBehindSessions } from "./place-behind-sessions.ts";
import { scheduleOfInput } from "./schedule-of-input.ts";
import { askToComplete } from "./schedule-questions.ts";
import { onPost, type ToolRecord } from "./tool.ts";

/** `recap.insertSessionsFromSchedule` with keys, `recap.updateSessionsFromSchedule` without. */
export const completeSessionsTool: ToolRecord = {
	name: "recap_complete_sessions",
	keys: ["file", "source", "keys"],
	sayWork: (file) => vscode.l10n.t("Completing the sessions of {0}", file),
	confirm: (file, { source }, { schedules }) => ({
		title: vscode.l10n.t("Complete sessions from the schedule"),
		message: askToComplete(file, source, schedules),
	}),
	run: onPost(async (document, { source: given, keys }, services) => {
		const isKnown = given === undefined && keys === undefined;
		const source = isKnown ? undefined : scheduleOfInput(given, document.uri, services.schedules);
		const editor = await vscode.window.showTextDocument(document);
		if (keys !== undefined) placeBehindSessions(editor, services.posts.read(document));
		const result =
			keys === undefined
				? await updateSessionsFromScheduleCommand.run(services, source && { source })
				: await insertSessionsFromScheduleCommand.run(services, { source, keys });
		if (!result.done) throw new Error(result.message ?? vscode.l10n.t("Nothing was changed."));
		return vscode.l10n.t("{0} The file is not saved.", result.message ?? "");
	}),
};
