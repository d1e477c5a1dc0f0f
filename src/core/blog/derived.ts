import type { Post } from "../post/post.ts";

/** Something a feature wants to know of every post of a blog: plain data, as it outlives the post's text. */
export interface Derived<Value> {
	readonly id: string;
	/** What it reads of a post: where front matter is enough for all who asked, no body is read. */
	readonly reads: "front-matter" | "body";
	/** Posts past which no more are remembered. */
	readonly limit: number;
	/** Undefined where a post has nothing of it. `path` is from the blog's folder. */
	read(post: Post, path: string): Value | undefined;
}

/** What was read of a blog's posts. */
export class DerivedValues<Value> {
	readonly definition: Derived<Value>;
	readonly #values = new Map<string, Value>();

	constructor(definition: Derived<Value>) {
		this.definition = definition;
	}

	/** By path. */
	get values(): ReadonlyMap<string, Value> {
		return this.#values;
	}

	/** Takes what a post says. A copy, as a piece of a post's text would keep the whole text in memory. */
	take(post: Post, path: string): void {
		const value = this.definition.read(post, path);
		if (value === undefined) this.#values.delete(path);
		else if (this.#values.has(path) || this.#values.size < this.definition.limit)
			this.#values.set(path, structuredClone(value));
	}

	forget(path: string): void {
		this.#values.delete(path);
	}
}
