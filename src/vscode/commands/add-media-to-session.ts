import * as vscode from "vscode";
import type { SessionRow } from "../sessions/session-tree.ts";
import { addPart } from "./add-to-session.ts";
import { type CommandHandler, type CommandRecord, onPost } from "./command.ts";
import { tellRefusedEdit } from "./command-result.ts";

const row = (media: string) => ({
	menu: "view/item/context",
	when: `view == recap.sessions && viewItem =~ /\\b${media}\\b/`,
	group: "inline",
});
const inPalette = { menu: "commandPalette", when: onPost };

/** `recap.addSlidesToSession` */
export const addSlidesToSessionCommand: CommandRecord = {
	id: "recap.addSlidesToSession",
	title: "Add Slides to Session",
	about:
		"Asks for the address of slides and adds them to the session at the cursor, or of the row in the *Sessions* view.",
	icon: "$(versions)",
	menus: [row("slides"), inPalette],
	run: atSession(addPart("slides")),
};

/** `recap.addVideoToSession` */
export const addVideoToSessionCommand: CommandRecord = {
	id: "recap.addVideoToSession",
	title: "Add Video to Session",
	about: "The same with a recording.",
	icon: "$(device-camera-video)",
	menus: [row("video"), inPalette],
	run: atSession(addPart("video")),
};

/** `recap.addPhotoToSession` */
export const addPhotoToSessionCommand: CommandRecord = {
	id: "recap.addPhotoToSession",
	title: "Add Photo to Session",
	about: "The same with a photo, and what it shows.",
	icon: "$(device-camera)",
	menus: [row("photo"), inPalette],
	run: atSession(addPart("photo")),
};

/** Runs a command that works at the cursor in the session of a row, which the view hands over; without one where the cursor is. */
function atSession(run: CommandHandler): CommandHandler {
	return async (services, argument) => {
		if (!isRow(argument)) return run(services);
		const { document, index, title } = argument;
		const editor = await vscode.window.showTextDocument(document);
		const session = services.posts.read(document).sessions[index];
		if (!session || session.title !== title) return tellRefusedEdit();
		const cursor = document.positionAt(session.titleRange.start);
		editor.selection = new vscode.Selection(cursor, cursor);
		return run(services);
	};
}

/** Keys and scripts may hand over anything. */
function isRow(argument: unknown): argument is SessionRow {
	return typeof argument === "object" && argument !== null && "document" in argument && "index" in argument;
}
