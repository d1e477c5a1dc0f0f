import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { PostReader, type PostToShow } from "./post-reader.ts";
import { WatchedPost } from "./watched-post.ts";

/** A post as it is now, and whose it is. */
export interface PreviewedPost {
	readonly uri: vscode.Uri;
	readonly post: Post;
}

/** What a preview's page is like: whether anybody sees it, and at which line of the post the writer is. */
export interface PageInView {
	readonly isSeen: boolean;
	readonly line: number;
}

/**
 * The post that a preview shows, one after the other: its text as it is written, read once what is known beside it has been looked up,
 * as that may decide how it is read.
 */
export class PostInView implements vscode.Disposable {
	readonly #posts: OpenPosts;
	readonly #page: PageInView;
	readonly #onDidPlace = new vscode.EventEmitter<void>();
	/** What is known beside the text has been looked up anew; `onDidChange` follows. */
	readonly onDidPlace = this.#onDidPlace.event;
	readonly #onDidChange = new vscode.EventEmitter<void>();
	/** There is something other to show. */
	readonly onDidChange = this.#onDidChange.event;
	readonly #listening: vscode.Disposable;
	#watched: WatchedPost;
	#reader: PostReader;
	#isPlaced = false;
	/** What is known beside the text may have changed while nobody saw it. */
	#isBehind = false;

	constructor(uri: vscode.Uri, posts: OpenPosts, page: PageInView) {
		this.#posts = posts;
		this.#page = page;
		this.#listening = posts.blogs.onDidChangeFacts(() => {
			if (page.isSeen) void this.#lookUp();
			else this.#isBehind = true;
		});
		this.#watched = this.#watch(uri);
		this.#reader = this.#newReader();
		void this.#lookUp();
	}

	get uri(): vscode.Uri {
		return this.#watched.uri;
	}

	/** Undefined until it has been read for the first time. */
	get document(): vscode.TextDocument | undefined {
		return this.#watched.document;
	}

	/** The file cannot be read any more; `document` has its last text, if there was one. */
	get isMissing(): boolean {
		return this.#watched.isMissing;
	}

	turnTo(uri: vscode.Uri): void {
		this.#watched.dispose();
		this.#reader.dispose();
		this.#reader = this.#newReader();
		this.#watched = this.#watch(uri);
		this.#isPlaced = false;
		void this.#lookUp();
		this.#onDidChange.fire();
	}

	/** Somebody sees the page again. */
	catchUp(): void {
		if (this.#isBehind) void this.#lookUp();
	}

	/** Undefined while a long one is read for the first time. */
	read(): PreviewedPost | undefined {
		const { uri, document } = this;
		const post = document && this.#isPlaced ? this.#reader.read(document) : undefined;
		return post && { uri, post };
	}

	/** What there is to show of it now. */
	readToShow(): PostToShow | undefined {
		const { document } = this;
		return document && this.#isPlaced ? this.#reader.readToShow(document) : undefined;
	}

	dispose(): void {
		this.#watched.dispose();
		this.#reader.dispose();
		this.#listening.dispose();
		this.#onDidPlace.dispose();
		this.#onDidChange.dispose();
	}

	async #lookUp(): Promise<void> {
		this.#isBehind = false;
		const { uri } = this;
		const { blog, path } = this.#posts.blogs.of(uri);
		await blog.factsFor(path);
		if (uri !== this.uri) return;
		this.#isPlaced = true;
		this.#onDidPlace.fire();
		this.#onDidChange.fire();
	}

	#newReader(): PostReader {
		return new PostReader(
			this.#posts,
			() => this.#onDidChange.fire(),
			() => this.#page.line,
		);
	}

	#watch(uri: vscode.Uri): WatchedPost {
		const watched = new WatchedPost(uri);
		watched.onDidChange(() => this.#onDidChange.fire());
		return watched;
	}
}
