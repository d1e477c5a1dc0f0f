import * as vscode from "vscode";
import { insertSessionCommand } from "../commands/insert-session.ts";
import { placeBehindSessions } from "./place-behind-sessions.ts";
import { onPost, type ToolRecord } from "./tool.ts";

const keys = ["title", "speakers", "url", "slides", "video", "time", "room", "level"];

/** `recap.insertSession` behind the session that is named, or behind the last one. */
export const insertSessionTool: ToolRecord = {
	name: "recap_insert_session",
	keys: ["file", "after", ...keys],
	sayWork: (file) => vscode.l10n.t("Inserting a session into {0}", file),
	confirm: (file) => ({
		title: vscode.l10n.t("Insert a session"),
		message: vscode.l10n.t("Write a session's block into {0}? One undo takes it back.", file),
	}),
	run: onPost(async (document, { file: _, after, ...answers }, services) => {
		const editor = await vscode.window.showTextDocument(document);
		const post = services.posts.read(document);
		const before = post.sessions.find(({ title }) => title === after);
		if (after !== undefined && !before)
			throw new Error(
				vscode.l10n.t("Name a session of the post after which to insert: there is none of that title."),
			);
		placeBehindSessions(editor, post, before);
		const result = await insertSessionCommand.run(services, answers);
		if (!result.done) throw new Error(result.message ?? vscode.l10n.t("Nothing was inserted."));
		return vscode.l10n.t(
			"Inserted the session in line {0}; the file is not saved.",
			editor.selection.active.line + 1,
		);
	}),
};
