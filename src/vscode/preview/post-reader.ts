import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { blockHabits, blockHtml } from "../../core/preview/block-html.ts";
import { partOfPost } from "../../core/preview/part-of-post.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { runInTurns } from "../in-turns.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** Characters that are read and rendered in one go, some 20 ms; what comes after the first reading costs in proportion to the change. */
const mostAtOnce = 50_000;
/** Characters before and after the writer's place that are shown first of a longer post: some screens. */
const nearBefore = 4_000;
const nearAfter = 16_000;

/** A post, or as many of its blocks as can be shown yet. */
export interface PostToShow {
	readonly post: Post;
	readonly isPart: boolean;
}

/** Reads one document over and over as it is written, each time only what has changed since the last. */
export class PostReader {
	readonly #posts: OpenPosts;
	readonly #onDidRead: () => void;
	readonly #lineInView: () => number;
	#last: Post | undefined;
	#part: PostToShow | undefined;
	#isReading = false;
	#isDropped = false;

	/** `onDidRead` is told when more of a post that takes several turns can be had; it begins around `lineInView`. */
	constructor(posts: OpenPosts, onDidRead: () => void, lineInView: () => number) {
		this.#posts = posts;
		this.#onDidRead = onDidRead;
		this.#lineInView = lineInView;
	}

	/** The post as it is now; undefined while a long one is read for the first time. */
	read(document: vscode.TextDocument): Post | undefined {
		if (!this.#last && document.getText().length > mostAtOnce) return undefined;
		this.#last = this.#posts.read(document, this.#last);
		return this.#last;
	}

	/** What there is to show of it now; asks for the rest where that is missing. */
	readToShow(document: vscode.TextDocument): PostToShow | undefined {
		const post = this.read(document);
		if (post) return { post, isPart: false };
		if (!this.#isReading) void this.#readInTurns(document);
		return this.#part;
	}

	/** Nobody asks any more. */
	dispose(): void {
		this.#isDropped = true;
	}

	async #readInTurns(document: vscode.TextDocument): Promise<void> {
		this.#isReading = true;
		const start = document.offsetAt(new vscode.Position(Math.floor(this.#lineInView()), 0));
		const near = { start: Math.max(0, start - nearBefore), end: start + nearAfter };
		const post = await runInTurns(this.#readInSteps(document, near), () => this.#isDropped);
		if (!post) return;
		this.#last = post;
		this.#onDidRead();
	}

	/** Rendering each block along the way leaves little to do in one go at the end. */
	*#readInSteps(document: vscode.TextDocument, near: TextRange): Generator<undefined, Post, undefined> {
		const known = this.#posts.known(document);
		const part = known ? partOfPost(known, near) : yield* this.#posts.readNearInSteps(document, near);
		this.#part = { post: part, isPart: true };
		this.#onDidRead();
		yield;
		const post = yield* this.#posts.readInSteps(document);
		const habits = blockHabits(post);
		for (const block of post.body.blocks) {
			blockHtml(block, habits);
			yield;
		}
		return post;
	}
}
