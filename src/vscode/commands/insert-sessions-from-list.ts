import * as vscode from "vscode";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { withWhyOld } from "../../core/schedule/remarks.ts";
import { insertListed } from "../../core/schedule/writing/insert-listed.ts";
import { matchTitles } from "../../core/schedule/writing/match-titles.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toTextRange } from "../convert.ts";
import { tellDone } from "../notify.ts";
import { readKnownSource } from "../schedule/read-known-source.ts";
import { tellNoSource, toSource } from "../schedule/to-source.ts";
import { sessionHabits } from "../session-habits.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";
import { readClipboard } from "./read-clipboard.ts";

/** `recap.insertSessionsFromList`: asks nothing, with an argument or without. */
export const insertSessionsFromListCommand: CommandRecord = {
	id: "recap.insertSessionsFromList",
	title: "Insert Sessions from List",
	about:
		"Makes each of the selected lines, or else of those on the clipboard, the block of the talk that it names in a schedule that the folder's posts took sessions from; small slips do not matter, and lines that name no talk are told.",
	enablement: onPost,
	argument: [
		{
			key: "list",
			type: "string or list of strings",
			about: "the talks, one a line; the selected lines without it, or else those on the clipboard",
		},
		{
			key: "source",
			type: "string or `vscode.Uri`",
			about: "the schedule's file or address; without it the remembered one that has most of these talks",
		},
	],
	run: async (services, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const told = readArgument(argument);
		if (typeof told === "string") return tell(told);
		const list = told.list ?? (editor.selection.isEmpty ? await readClipboard() : undefined);
		const found = await findSchedule(editor, services, { ...told, list });
		return "done" in found ? found : insert(editor, services, found, list);
	},
};

interface Told {
	readonly list?: string | undefined;
	readonly source?: unknown;
}

function readArgument(argument: unknown): Told | string {
	if (argument === undefined || argument === null) return {};
	const read = new ArgumentReader(argument, ["list", "source"]);
	const list = read.names("list");
	const source = read.optionalValue("source");
	return read.refusal?.refusal ?? { list: typeof list === "string" ? list : list?.join("\n"), source };
}

async function findSchedule(
	{ document, selection }: vscode.TextEditor,
	{ schedules }: CommandServices,
	{ list, source: given }: Told,
): Promise<KeptSchedule | CommandResult> {
	if (given !== undefined) {
		const source = toSource(given, document.uri);
		if (source === undefined) return tell(tellNoSource());
		const read = await readKnownSource(schedules, document.uri, source);
		if (read === undefined) return { done: false };
		if (isRefusal(read)) return tell(read.refusal);
		await schedules.remember(document.uri, source, read);
		return read;
	}
	const all = await schedules.allKept(document.uri);
	const { start, end } = selection;
	const lines =
		list ??
		document.getText(new vscode.Range(start.line, 0, end.line, document.lineAt(end.line).text.length));
	const counts = all.map(
		({ schedule }) => matchTitles(lines, schedule.sessions).filter(({ session }) => session).length,
	);
	const best = all[counts.indexOf(Math.max(...counts))];
	return (
		best ??
		tell(vscode.l10n.t("Insert sessions from the event's schedule first: none is known in this folder yet."))
	);
}

async function insert(
	editor: vscode.TextEditor,
	services: CommandServices,
	kept: KeptSchedule,
	list: string | undefined,
): Promise<CommandResult> {
	const { document } = editor;
	const post = services.posts.read(document);
	const habits = await sessionHabits(services, { uri: document.uri, post });
	if (!habits) return { done: false };
	const { schedule } = kept;
	let told = { message: "", leavesLines: false };
	const result = await insertInto({ editor, ...services }, (post) => {
		const place = toTextRange(document, editor.selection);
		const insertion = insertListed(post, { schedule, list, place }, habits);
		if (!isRefusal(insertion)) told = insertion;
		return insertion;
	});
	if (!result.done) return result;
	const message = withWhyOld(kept, told.message);
	tellDone(message, { leavesWork: told.leavesLines || kept.whyOld !== undefined });
	return { ...result, message };
}
