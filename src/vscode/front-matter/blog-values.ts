import type * as vscode from "vscode";
import { placeOf } from "../../core/blog/blog-place.ts";
import { readSiteNames } from "../../core/blog/site-names.ts";
import { type BlogValues, countValues, type SharedField, usedValues } from "../../core/blog/used-values.ts";
import { readPostLazily } from "../../core/post/read-post.ts";
import type { Blogs } from "../blog/blogs.ts";
import { ValuesOfBlogs } from "../blog/values-of-blogs.ts";

/** Milliseconds after which what is known so far is given; the rest of a large blog is read meanwhile. */
const patience = 500;

/** A blog's values, and whether all of its posts were read for them. */
export interface KnownValues {
	readonly values: BlogValues;
	readonly isWhole: boolean;
}

/** The values that the posts of a blog have, read once somebody asks for them, and again where files change. */
export class PostsValues {
	readonly #blogs: Blogs;
	readonly #values = new ValuesOfBlogs(usedValues);

	constructor(blogs: Blogs) {
		this.#blogs = blogs;
	}

	/** The values of the other posts: the post that is typed has its own already. `text` is its front matter. */
	async valuesFor(post: vscode.Uri, text: string, field: SharedField): Promise<KnownValues> {
		const { blog, path } = this.#blogs.of(post);
		const posts = this.#values.of(blog);
		const place = placeOf(readPostLazily(text, blog.knownFacts(path)), path);
		const [, names] = await Promise.all([
			Promise.race([blog.refresh(), new Promise((resolve) => setTimeout(resolve, patience))]),
			field === "layout" || field === "author" ? readSiteNames(place.site, blog.files) : undefined,
		]);
		const others = [...posts].flatMap(([other, values]) => (other === path ? [] : values));
		return { values: countValues(others, place, names), isWhole: blog.isWhole };
	}
}
