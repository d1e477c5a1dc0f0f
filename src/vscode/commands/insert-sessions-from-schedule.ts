import * as vscode from "vscode";
import { blockPlace } from "../../core/inserts/insertion-place.ts";
import { nearestPlace } from "../../core/inserts/nearest-place.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { remarksOn, withWhyOld } from "../../core/schedule/remarks.ts";
import { insertScheduled, tellInserted } from "../../core/schedule/writing/insert-scheduled.ts";
import { readScheduleAnswers } from "../../core/schedule/writing/schedule-answers.ts";
import { sessionsOf } from "../../core/schedule/writing/sessions-of.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { tellDone, warn } from "../notify.ts";
import { askSource } from "../schedule/ask-source.ts";
import { pickSessions } from "../schedule/pick-sessions.ts";
import { readKnownSource } from "../schedule/read-known-source.ts";
import type { ScheduleSource } from "../schedule/read-source.ts";
import { tellNoSource, toSource } from "../schedule/to-source.ts";
import { sessionHabits } from "../session-habits.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { BoxSequence } from "./box-sequence.ts";
import { type CommandHandler, type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";
import { KeptAnswers } from "./kept-answers.ts";

/** `recap.insertSessionsFromSchedule`, with a source and keys as argument, or a question for the schedule and a list to pick from. */
export const insertSessionsFromScheduleCommand: CommandRecord = {
	id: "recap.insertSessionsFromSchedule",
	title: "Insert Sessions from Schedule",
	about:
		"Reads the event's own schedule (a file, or the address of its page), lists its talks to pick from, and writes their blocks with titles, people, slides and video; talks that the post has get the slides and video that have appeared since.",
	enablement: onPost,
	argument: [
		{
			key: "source",
			type: "string or `vscode.Uri`",
			about:
				"needed: the schedule's file (a relative path starts at the workspace folder), or an `https:` or `http:` address",
		},
		{
			key: "keys",
			type: "string or list of strings",
			about: "needed: the sessions' keys, as `recap schedule FILE --format json` prints them",
		},
	],
	run: fromSchedule(),
};

function fromSchedule(): CommandHandler {
	const keptAnswers = new KeptAnswers();
	return async (services, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		if (argument !== undefined && argument !== null) return insertTold(editor, services, argument);
		const post = services.posts.read(editor.document);
		const offset = editor.document.offsetAt(editor.selection.active);
		const place = blockPlace(post, offset);
		if (isRefusal(place) && nearestPlace(post, offset, blockPlace) === undefined) return tell(place.refusal);
		const kept = keptAnswers.of(editor.document.uri);
		const boxes = new BoxSequence();
		try {
			const result = await askAndInsert(editor, services, { boxes, kept });
			if (result.done) kept.clear();
			return result;
		} finally {
			boxes.dispose();
		}
	};
}

async function insertTold(
	editor: vscode.TextEditor,
	services: CommandServices,
	argument: unknown,
): Promise<CommandResult> {
	const answers = readScheduleAnswers(argument);
	if (isRefusal(answers)) return tell(answers.refusal);
	const source = toSource(answers.source, editor.document.uri);
	if (source === undefined) return tell(tellNoSource());
	const found = await readKnownSource(services.schedules, editor.document.uri, source);
	if (found === undefined) return { done: false };
	return isRefusal(found)
		? tell(found.refusal)
		: insertPicked(editor, services, { source, kept: found, keys: answers.keys, isTold: true });
}

async function askAndInsert(
	editor: vscode.TextEditor,
	services: CommandServices,
	asking: Pick<Parameters<typeof askSource>[0], "boxes" | "kept">,
): Promise<CommandResult> {
	const title = vscode.l10n.t("Insert Sessions from Schedule");
	const { posts, schedules, speakers, looks } = services;
	looks.prepare();
	void speakers.look();
	const { uri } = editor.document;
	const source = await askSource({ ...asking, schedules }, title, uri);
	if (source === undefined) return { done: false };
	const kept = await readKnownSource(schedules, uri, source);
	if (kept === undefined) return { done: false };
	if (isRefusal(kept)) return tell(kept.refusal);
	const remarks = remarksOn(kept);
	if (remarks !== "") warn(remarks);
	if (kept.schedule.sessions.length === 0) return { done: false };
	const keys = await pickSessions({
		...kept,
		title,
		inserted: sessionsOf(posts.read(editor.document), kept.schedule),
		kept: asking.kept,
		onShown: () => asking.boxes.dispose(),
	});
	if (keys === undefined) return { done: false };
	return insertPicked(editor, services, { source, kept, keys, isTold: false });
}

interface Picked {
	readonly source: ScheduleSource;
	readonly kept: KeptSchedule;
	readonly keys: readonly string[];
	/** Whether they came as an argument. */
	readonly isTold: boolean;
}

async function insertPicked(
	editor: vscode.TextEditor,
	services: CommandServices,
	{ source, kept, keys, isTold }: Picked,
): Promise<CommandResult> {
	const { schedule } = kept;
	const { uri } = editor.document;
	const post = services.posts.read(editor.document);
	const habits = await sessionHabits(services, { uri, post, linksSpeakers: !isTold });
	if (!habits) return { done: false };
	let message = "";
	const result = await insertInto({ editor, ...services }, (post, offset) => {
		const insertion = insertScheduled(post, offset, { schedule, keys }, habits);
		if (!isRefusal(insertion)) message = tellInserted(insertion);
		return insertion;
	});
	if (!result.done) return result;
	await services.schedules.remember(uri, source, kept);
	// Who picked from its list was told then why it is an old one.
	if (isTold) message = withWhyOld(kept, message);
	tellDone(message, { leavesWork: isTold && kept.whyOld !== undefined });
	return { ...result, message };
}
