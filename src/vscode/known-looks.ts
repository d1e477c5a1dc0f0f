import type * as vscode from "vscode";
import type { Look } from "../core/looks/look.ts";
import { newestLooks, postLooks } from "../core/looks/post-looks.ts";
import type { Blogs } from "./blog/blogs.ts";
import { ValuesOfBlogs } from "./blog/values-of-blogs.ts";

/** How the newest posts of a blog write their sessions, for a post that has none yet. */
export class KnownLooks {
	readonly #blogs: Blogs;
	readonly #values = new ValuesOfBlogs(postLooks);

	constructor(blogs: Blogs) {
		this.#blogs = blogs;
	}

	/** Has the looks read with all else that the blogs' posts are read for next. */
	prepare(): void {
		for (const { blog } of this.#blogs.all) this.#values.of(blog);
	}

	/** Ends with the blog's last post. */
	async of(post: vscode.Uri): Promise<readonly Look[]> {
		const { blog, path } = this.#blogs.of(post);
		const values = this.#values.of(blog);
		await blog.refresh();
		return newestLooks(values, path);
	}
}
