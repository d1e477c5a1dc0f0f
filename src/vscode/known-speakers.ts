import * as vscode from "vscode";
import { type KnownSpeaker, postSpeakers, rankSpeakers } from "../core/inserts/known-speakers.ts";
import type { Blogs } from "./blog/blogs.ts";
import { ValuesOfBlogs } from "./blog/values-of-blogs.ts";

/** The speakers of the workspace's posts, looked for when somebody asks who spoke, and again in what has changed since. */
export class KnownSpeakers implements vscode.Disposable {
	readonly #blogs: Blogs;
	readonly #values = new ValuesOfBlogs(postSpeakers);
	readonly #learnt = new vscode.EventEmitter<void>();
	#speakers: readonly KnownSpeaker[] = [];

	/** More speakers are known. */
	readonly onDidLearn = this.#learnt.event;

	constructor(blogs: Blogs) {
		this.#blogs = blogs;
	}

	get speakers(): readonly KnownSpeaker[] {
		return this.#speakers;
	}

	/** Ends with the last post. Never rejects: without speakers there is nothing to choose from. */
	async look(): Promise<void> {
		const { all } = this.#blogs;
		const values = all.map(({ blog }) => this.#values.of(blog));
		await Promise.all(all.map(({ blog }) => blog.refresh()));
		this.#speakers = rankSpeakers(values.flatMap((posts) => [...posts.values()].flat()));
		this.#learnt.fire();
	}

	dispose(): void {
		this.#learnt.dispose();
	}
}
