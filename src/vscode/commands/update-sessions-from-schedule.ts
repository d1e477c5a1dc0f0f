import * as vscode from "vscode";
import { withWhyOld } from "../../core/schedule/remarks.ts";
import { sessionsOf } from "../../core/schedule/writing/sessions-of.ts";
import { talksOfPost } from "../../core/schedule/writing/talks-of-post.ts";
import { updateScheduled } from "../../core/schedule/writing/update-scheduled.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { tellDone } from "../notify.ts";
import { readKnownSource } from "../schedule/read-known-source.ts";
import type { ScheduleSource } from "../schedule/read-source.ts";
import { tellNoSource, toSource } from "../schedule/to-source.ts";
import { sessionHabits } from "../session-habits.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";

/** `recap.updateSessionsFromSchedule`: asks nothing, with an argument or without. */
export const updateSessionsFromScheduleCommand: CommandRecord = {
	id: "recap.updateSessionsFromSchedule",
	title: "Update Sessions from Schedule",
	about:
		"Reads the schedule that the post's sessions came from once more, and adds the slides and video that have appeared since; nothing else changes.",
	enablement: onPost,
	argument: [
		{
			key: "source",
			type: "string or `vscode.Uri`",
			about:
				"the schedule's file or address, as *Insert Sessions from Schedule* takes it; without it the remembered one that has the post's sessions",
		},
	],
	run: async (services, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const { uri } = editor.document;
		if (argument === undefined || argument === null) {
			const source = await knownSource(editor.document, services);
			return source === undefined
				? tell(
						vscode.l10n.t(
							"Insert sessions from the event's schedule first: none that is known has this post's.",
						),
					)
				: update(editor, services, source);
		}
		const read = new ArgumentReader(argument, ["source"]);
		const given = read.optionalValue("source");
		if (read.refusal) return tell(read.refusal.refusal);
		const source = toSource(given, uri);
		return source === undefined ? tell(tellNoSource()) : update(editor, services, source);
	},
};

/** Of the folder's schedules the one that has most of the post's sessions, the last one first. */
async function knownSource(
	document: vscode.TextDocument,
	{ schedules, posts }: CommandServices,
): Promise<ScheduleSource | undefined> {
	const post = posts.read(document);
	let best: { readonly source: ScheduleSource; readonly count: number } | undefined;
	for (const { source } of schedules.of(document.uri)) {
		const kept = await schedules.kept(document.uri, source);
		const talks = kept ? talksOfPost(kept.schedule, sessionsOf(post, kept.schedule)) : [];
		const count = talks.filter(({ slots }) => slots.length > 0).length;
		if (count > (best?.count ?? 0)) best = { source, count };
	}
	return best?.source;
}

async function update(
	editor: vscode.TextEditor,
	services: CommandServices,
	source: ScheduleSource,
): Promise<CommandResult> {
	const { document } = editor;
	const { uri } = document;
	services.looks.prepare();
	const kept = await readKnownSource(services.schedules, uri, source);
	if (kept === undefined) return { done: false };
	if (isRefusal(kept)) return tell(kept.refusal);
	const habits = await sessionHabits(services, { uri, post: services.posts.read(document) });
	if (!habits) return { done: false };
	let message = "";
	const result = await insertInto({ editor, ...services }, (post, offset) => {
		const update = updateScheduled(post, offset, kept.schedule, habits);
		if (!isRefusal(update)) message = withWhyOld(kept, update.message);
		return update;
	});
	await services.schedules.remember(uri, source, kept);
	if (!result.done) return result;
	tellDone(message, { leavesWork: kept.whyOld !== undefined });
	return { ...result, message };
}
