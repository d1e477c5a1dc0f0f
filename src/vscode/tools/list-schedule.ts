import * as vscode from "vscode";
import { listTalks } from "../../core/schedule/writing/list-talks.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { readKnownSource } from "../schedule/read-known-source.ts";
import { scheduleOfInput } from "./schedule-of-input.ts";
import { askToList } from "./schedule-questions.ts";
import type { ToolRecord } from "./tool.ts";

/** Characters of the answer: below what a chat has room for. */
const MOST = 7_500;

/** What `recap schedule` prints, for a reader with little room. */
export const listScheduleTool: ToolRecord = {
	name: "recap_list_schedule",
	keys: ["source", "query", "skip"],
	sayWork: (source) => vscode.l10n.t("Reading the schedule {0}", source),
	confirm(_, { source }, { schedules }) {
		const message = askToList(source, schedules);
		return message === undefined
			? undefined
			: { title: vscode.l10n.t("Read a schedule from the web"), message };
	},
	async run(input, { schedules }) {
		const reader = new ArgumentReader(input, ["source", "query", "skip"]);
		const query = reader.optionalText("query") ?? "";
		const skip = reader.optionalValue("skip") ?? 0;
		if (reader.refusal) throw new Error(reader.refusal.refusal);
		if (typeof skip !== "number" || !Number.isInteger(skip) || skip < 0)
			throw new Error(vscode.l10n.t("Give skip as a whole number from 0."));
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		if (!folder) throw new Error(vscode.l10n.t("Open a folder first: a schedule is read for its posts."));
		const source = scheduleOfInput(input.source, folder, schedules);
		const kept = await readKnownSource(schedules, folder, source);
		if (!kept) throw new Error(vscode.l10n.t("The writer stopped the reading of the schedule."));
		if (isRefusal(kept)) throw new Error(kept.refusal);
		const { schedule, whyOld } = kept;
		return JSON.stringify({
			...(whyOld && { note: whyOld }),
			...listTalks(schedule, { query, skip, most: MOST }),
		});
	},
};
