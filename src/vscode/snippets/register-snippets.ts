import * as vscode from "vscode";
import { losesHtml } from "../../core/inserts/video-player.ts";
import { engineSnippetsAt, type FittingSnippet } from "../../core/snippets/snippets-at.ts";
import { toEditorSnippet } from "../../core/snippets/to-editor-snippet.ts";
import { toText } from "../../core/snippets/to-text.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import { localNow } from "../now.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import type { Services } from "../services.ts";

/** Offers the snippets that fit the post's engine and not every other one; VS Code offers the rest from the manifest's file. */
export function registerSnippets(context: vscode.ExtensionContext, { posts }: Services): void {
	context.subscriptions.push(
		vscode.languages.registerCompletionItemProvider(
			{ language: "markdown" },
			{ provideCompletionItems: (document, position) => completeSnippets(document, position, posts) },
		),
	);
}

async function completeSnippets(
	document: vscode.TextDocument,
	position: vscode.Position,
	posts: OpenPosts,
): Promise<vscode.CompletionItem[] | undefined> {
	const typed = typedWord(document, position);
	if (!typed) return undefined;
	const { blog, path } = posts.blogs.of(document.uri);
	await blog.factsFor(path);
	// As it is now: the writer may have typed on.
	const now = typedWord(document, position);
	if (!now) return undefined;
	const post = posts.read(document);
	const offset = document.offsetAt(now.start);
	return engineSnippetsAt(post, offset, losesHtml(post), vscode.env.language).map((fitting) =>
		toItem(fitting, now),
	);
}

/** The word before the cursor where it is alone in its line and may become a snippet's name. */
function typedWord(document: vscode.TextDocument, position: vscode.Position): vscode.Range | undefined {
	const line = document.lineAt(position.line).text;
	const word = /^\s*([\w-]*)$/.exec(line.slice(0, position.character))?.[1];
	if (word === undefined || !"recap-".startsWith(word.slice(0, 6).toLowerCase())) return undefined;
	return new vscode.Range(position.translate(0, -word.length), position);
}

function toItem({ snippet, dialect, language }: FittingSnippet, range: vscode.Range): vscode.CompletionItem {
	const label = `recap-${snippet.id}`;
	const title = translateWords(snippet.title);
	const named = language === undefined ? title : `${title} (${language})`;
	const item = new vscode.CompletionItem(
		{ label, description: dialect ? `${title}: ${translateWords(dialect.label)}` : named },
		vscode.CompletionItemKind.Snippet,
	);
	item.insertText = new vscode.SnippetString(toEditorSnippet(snippet, { goesOn: true }));
	item.filterText = label;
	item.range = range;
	item.documentation = new vscode.MarkdownString(translateWords(snippet.about)).appendCodeblock(
		toText(snippet, { now: localNow() }),
		"markdown",
	);
	return item;
}
