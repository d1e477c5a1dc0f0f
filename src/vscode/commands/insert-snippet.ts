import * as vscode from "vscode";
import { insertSnippet, placeSnippet, readSnippetAnswers } from "../../core/inserts/insert-snippet.ts";
import { losesHtml } from "../../core/inserts/video-player.ts";
import { type FittingSnippet, snippetsAt } from "../../core/snippets/snippets-at.ts";
import { toText } from "../../core/snippets/to-text.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import { toRange } from "../convert.ts";
import { localNow } from "../now.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";

/** `recap.insertSnippet`, with `SnippetAnswers` as argument or a list with what each snippet writes. */
export const insertSnippetCommand: CommandRecord = {
	id: "recap.insertSnippet",
	title: "Insert Snippet",
	about:
		"Shows the parts of a write-up that fit the post's engine at the cursor, each with what it writes, and inserts one to go through from gap to gap.",
	enablement: onPost,
	argument: [
		{ key: "snippet", type: "string", about: "needed: a snippet's name without `recap-`" },
		{
			key: "values",
			type: "object of strings",
			about: "what fills its gaps, by the gap's name; the others keep their first text",
		},
	],
	run: async ({ posts, copies }, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		if (argument === undefined || argument === null) return askAndInsert(editor, posts);
		const answers = readSnippetAnswers(argument);
		if (isRefusal(answers)) return tell(answers.refusal);
		await factsOf(editor.document, posts);
		return insertInto({ editor, posts, copies }, (post, offset) =>
			insertSnippet(post, offset, answers, localNow(), vscode.env.language),
		);
	},
};

interface Row extends vscode.QuickPickItem {
	readonly fitting: FittingSnippet;
}

async function askAndInsert(
	editor: vscode.TextEditor,
	posts: CommandServices["posts"],
): Promise<CommandResult> {
	const { document } = editor;
	await factsOf(document, posts);
	const offset = document.offsetAt(editor.selection.active);
	const post = posts.read(document);
	const fitting = snippetsAt(post, offset, losesHtml(post), vscode.env.language);
	if (fitting.length === 0)
		return tell(vscode.l10n.t("Move the cursor into the post's text first, outside of code."));
	const chosen = await vscode.window.showQuickPick(fitting.map(toRow), {
		title: vscode.l10n.t("Insert Snippet"),
		placeHolder: vscode.l10n.t("The part of the write-up to insert; Tab goes from gap to gap"),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (!chosen) return { done: false };
	if (document.isClosed) return tellClosed();
	const place = placeSnippet(
		posts.read(document),
		document.offsetAt(editor.selection.active),
		chosen.fitting.snippet,
	);
	if (isRefusal(place)) return tell(place.refusal);
	const shown = await vscode.window.showTextDocument(document, editor.viewColumn);
	const done = await shown.insertSnippet(
		new vscode.SnippetString(place.snippet),
		toRange(document, place.range),
	);
	return done ? { done } : tellRefusedEdit();
}

/** What it is, whose it is, and what it writes. */
function toRow(fitting: FittingSnippet): Row {
	const { snippet, dialect } = fitting;
	const written = toText(snippet, { now: localNow() });
	return {
		label: translateWords(snippet.title),
		description: dialect ? translateWords(dialect.label) : translateWords(snippet.about),
		detail: written.split(/\n+/).join("  ⏎  "),
		fitting,
	};
}

/** The site's engine decides what fits. */
async function factsOf(document: vscode.TextDocument, { blogs }: OpenPosts): Promise<void> {
	const { blog, path } = blogs.of(document.uri);
	await blog.factsFor(path);
}
