import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { Session } from "../../core/post/session-model.ts";
import { listSessions } from "../../core/session-list/list-sessions.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { sayLacks } from "../sessions/media-names.ts";
import { toFileUri } from "../to-file-uri.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onMarkdown } from "./command.ts";
import { tell } from "./command-result.ts";

/** `recap.goToSession` */
export const goToSessionCommand: CommandRecord = {
	id: "recap.goToSession",
	title: "Go to Session",
	about: "Lists the sessions of the post, with what each lacks, and goes to the one that you pick.",
	menus: [{ menu: "commandPalette", when: onMarkdown }],
	argument: [
		{ key: "title", type: "string", about: "needed: the session's title" },
		{ key: "file", type: "string or `vscode.Uri`", about: "the post; the active one without it" },
		{
			key: "index",
			type: "number",
			about: "its place among the post's sessions, from 0, where two have that title",
		},
	],
	async run({ posts }, argument) {
		const told = argument === undefined || argument === null ? undefined : readArgument(argument);
		if (told && isRefusal(told)) return tell(told.refusal);
		const document = told?.file ? await open(told.file) : activeDocument();
		if (typeof document === "string") return tell(document);
		if (!told && posts.read(document).sessions.length === 0)
			return tell(vscode.l10n.t("This post has no sessions yet: insert one first."));
		const asked = told ?? (await pick(posts.read(document)));
		if (!asked) return { done: false };
		// The text may have changed while the list was open.
		const session = find(posts.read(document).sessions, asked);
		if (!session)
			return tell(vscode.l10n.t("The post has no session “{0}”: list its sessions again.", asked.title));
		const cursor = document.positionAt(session.titleRange.start);
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
		return { done: true };
	},
};

/** A session of a post, which may stand elsewhere by now. */
interface NamedSession {
	readonly title: string;
	readonly index: number | undefined;
}

function readArgument(
	argument: unknown,
): (NamedSession & { readonly file: vscode.Uri | undefined }) | Refusal {
	const reader = new ArgumentReader(argument, ["title", "file", "index"]);
	const title = reader.text("title");
	const named = reader.optionalValue("file");
	const index = reader.optionalValue("index");
	if (reader.refusal) return reader.refusal;
	const beside = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	const file = named === undefined || !beside ? undefined : toFileUri(named, beside);
	if (named !== undefined && !file) return { refusal: vscode.l10n.t("Give file as a path or a URI.") };
	return { title, file, index: typeof index === "number" ? index : undefined };
}

async function open(file: vscode.Uri): Promise<vscode.TextDocument | string> {
	return vscode.workspace
		.openTextDocument(file)
		.then(undefined, () => vscode.l10n.t("{0} cannot be read: choose a file that is there.", file.path));
}

function activeDocument(): vscode.TextDocument | string {
	const editor = activePostEditor();
	return typeof editor === "string" ? editor : editor.document;
}

/** The one at its old place, where it is still there; else the first of that title. */
function find(sessions: readonly Session[], { title, index }: NamedSession): Session | undefined {
	const there = index === undefined ? undefined : sessions[index];
	return there?.title === title ? there : sessions.find((session) => session.title === title);
}

async function pick(post: Post): Promise<NamedSession | undefined> {
	const rows = listSessions(post).map(({ title, speakers, lacks }, index) => ({
		label: title,
		description: speakers.join(", "),
		...(lacks.length > 0 && { detail: sayLacks(lacks) }),
		named: { title, index },
	}));
	const picked = await vscode.window.showQuickPick(rows, {
		title: vscode.l10n.t("Go to Session"),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.named;
}
