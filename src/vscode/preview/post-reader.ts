import type * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { readPost, readPostInSteps } from "../../core/post/read-post.ts";
import { blockHtml } from "../../core/preview/block-html.ts";
import { runInTurns } from "../in-turns.ts";
import { readPostFacts } from "../settings.ts";

/** Characters that are read in one go, some 50 ms; what comes after the first reading costs in proportion to the change. */
const mostAtOnce = 250_000;

/** Reads one document over and over as it is written, each time only what has changed since the last. */
export class PostReader {
	readonly #onDidRead: () => void;
	#post: Post | undefined;
	#isReading = false;

	/** `onDidRead` is told when a post that took several turns can be had. */
	constructor(onDidRead: () => void) {
		this.#onDidRead = onDidRead;
	}

	/** The post as it is now; undefined while a very long one is read for the first time. */
	read(document: vscode.TextDocument): Post | undefined {
		const text = document.getText();
		if (this.#post || text.length <= mostAtOnce) {
			if (this.#post?.text !== text) this.#post = readPost(text, readPostFacts(document.uri), this.#post);
			return this.#post;
		}
		if (!this.#isReading) void this.#readInTurns(text, document.uri);
		return undefined;
	}

	async #readInTurns(text: string, uri: vscode.Uri): Promise<void> {
		this.#isReading = true;
		this.#post = await runInTurns(readInSteps(text, uri));
		this.#onDidRead();
	}
}

/** Rendering each block along the way leaves little to do in one go at the end. */
function* readInSteps(text: string, uri: vscode.Uri): Generator<undefined, Post, undefined> {
	const post = yield* readPostInSteps(text, readPostFacts(uri));
	for (const block of post.body.blocks) {
		blockHtml(block);
		yield;
	}
	return post;
}
