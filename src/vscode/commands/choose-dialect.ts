import * as vscode from "vscode";
import { dialects } from "../../core/dialects/index.ts";
import { identifyPost } from "../../core/post/identify-post.ts";
import { dialectSetting } from "../../core/settings/dialect.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { writeSetting } from "../write-setting.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onMarkdown } from "./command.ts";
import { tell } from "./command-result.ts";

const ids: readonly string[] = ["auto", ...dialects.map(({ id }) => id)];

/** `recap.chooseDialect`, with `{ dialect: id }`: writes `recap.dialect` for the active post's folder; `auto` takes it back. */
export const chooseDialectCommand: CommandRecord = {
	id: "recap.chooseDialect",
	title: "Choose Blog Engine",
	about: "Says which blog engine the posts of this folder are for, where Recap does not find it by itself.",
	enablement: onMarkdown,
	argument: [
		{
			key: "dialect",
			type: "string",
			about: 'needed: one of the values of the setting `recap.dialect`; `"auto"` takes a choice back',
		},
	],
	run: async ({ posts }, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const { uri } = editor.document;
		if (!vscode.workspace.getWorkspaceFolder(uri)) {
			return tell(
				vscode.l10n.t("Open the post's folder first: the blog engine is written into the folder's settings."),
			);
		}
		const isTold = argument !== undefined && argument !== null;
		const reader = new ArgumentReader(isTold ? argument : {}, ["dialect"]);
		const id = isTold ? reader.choice("dialect", ids) : await ask(editor.document, posts);
		if (reader.refusal) return tell(reader.refusal.refusal);
		if (id === undefined) return { done: false };
		const value = id === "auto" ? undefined : id;
		const refused = await writeSetting(dialectSetting, uri, value);
		return refused ? tell(refused.refusal) : { done: true };
	},
};

async function ask(document: vscode.TextDocument, { blogs }: OpenPosts): Promise<string | undefined> {
	const { dialectId, ...facts } = blogs.knownFacts(document.uri);
	const { dialect: detected, isPost } = identifyPost(document.getText(), facts);
	const automatic = {
		label: vscode.l10n.t("Find it for each post"),
		description: vscode.l10n.t("{0} for this one", translateWords(detected.label)),
		id: "auto",
	};
	const choices = [automatic, ...dialects.map(({ id, label }) => ({ label: translateWords(label), id }))].map(
		(choice) => ({
			...choice,
			...(choice.id === (dialectId ?? "auto") && { picked: true, detail: vscode.l10n.t("Chosen now") }),
		}),
	);
	const title = vscode.l10n.t("Choose Blog Engine");
	const placeHolder = isPost
		? vscode.l10n.t("The engine of the posts in this folder")
		: vscode.l10n.t(
				"Recap takes this file for no post: add its folder to the setting recap.posts, such as blog/**.",
			);
	return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.id;
}
