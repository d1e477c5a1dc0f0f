import * as vscode from "vscode";
import type { Post } from "../core/post/post.ts";
import { isPost, type LaterFacts, readPostInSteps, withFacts } from "../core/post/read-post.ts";
import { readPostFacts } from "./settings.ts";

interface ReadPost {
	readonly version: number;
	readonly facts: string;
	readonly post: Post;
}

/** Read once for each version of a document: diagnostics and quick fixes ask for it in turn. */
const posts = new WeakMap<vscode.TextDocument, ReadPost>();

/**
 * The document as a post, from its text as it is now. What has not changed since the last reading is not read again; `previous`
 * helps where there was none, as with a file that was closed and opened.
 */
export function readOpenPost(document: vscode.TextDocument, previous?: Post): Post {
	const steps = readOpenPostInSteps(document, previous);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** `readOpenPost` for callers that share their thread: it pauses every few milliseconds of a long post. */
export function* readOpenPostInSteps(
	document: vscode.TextDocument,
	previous?: Post,
): Generator<undefined, Post, undefined> {
	const { version } = document;
	const facts = readPostFacts(document.uri);
	const known = posts.get(document);
	const written = JSON.stringify(facts);
	if (known?.version === version && known.facts === written) return known.post;
	const post = yield* readPostInSteps(document.getText(), facts, known?.post ?? previous);
	posts.set(document, { version, facts: written, post });
	return post;
}

/** The document as it is now, where somebody has read it before. */
export function knownPost(document: vscode.TextDocument): Post | undefined {
	return posts.has(document) ? readOpenPost(document) : undefined;
}

/** What the last check found out beside the text. */
const laterFacts = new WeakMap<vscode.TextDocument, LaterFacts>();

/** Remembers what a check found out, so that its fixes can be offered. */
export function keepFacts(document: vscode.TextDocument, facts: LaterFacts): void {
	laterFacts.set(document, facts);
}

/** `readOpenPost` with what the last check found out: what rules say of it is what Problems shows, on the text as it is now. */
export function readCheckedPost(document: vscode.TextDocument): Post {
	const post = readOpenPost(document);
	const facts = laterFacts.get(document);
	return facts ? withFacts(post, facts) : post;
}

/** Whether Recap looks at a document at all: Markdown that a writer can change, not one side of a comparison or a chat's code block. */
export function isMarkdownFile({ languageId, uri }: vscode.TextDocument): boolean {
	if (languageId !== "markdown") return false;
	return uri.scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** Whether a document is a post, as its front matter and the writer's settings tell: no more is read. */
export function isPostDocument(document: vscode.TextDocument): boolean {
	return isPost(document.getText(), readPostFacts(document.uri));
}
