import * as vscode from "vscode";
import { readFrontMatter } from "../core/post/front-matter.ts";
import type { Post } from "../core/post/post.ts";
import { readPost } from "../core/post/read-post.ts";
import { readPostFacts } from "./settings.ts";

interface ReadPost {
	readonly version: number;
	readonly facts: string;
	readonly post: Post;
}

/**
 * Characters that are read in one go: some 50 ms. Of a longer text only the front matter is, and its body is not checked.
 * The longest write-up among some 1,500 real ones has 96,000.
 */
export const mostCharacters = 200_000;

/** Read once for each version of a document: diagnostics and quick fixes ask for it in turn. */
const posts = new WeakMap<vscode.TextDocument, ReadPost>();

/** The document as a post, from its text as it is now. */
export function readOpenPost(document: vscode.TextDocument): Post {
	const { version } = document;
	const facts = readPostFacts(document.uri);
	const known = posts.get(document);
	const written = JSON.stringify(facts);
	if (known?.version === version && known.facts === written) return known.post;
	const post = readPost(readablePart(document.getText()), facts);
	posts.set(document, { version, facts: written, post });
	return post;
}

function readablePart(text: string): string {
	return text.length <= mostCharacters ? text : text.slice(0, readFrontMatter(text).range.end);
}

/** Whether Recap looks at a document at all: Markdown that a writer can change, not one side of a comparison or a chat's code block. */
export function isMarkdownFile({ languageId, uri }: vscode.TextDocument): boolean {
	if (languageId !== "markdown") return false;
	return uri.scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
