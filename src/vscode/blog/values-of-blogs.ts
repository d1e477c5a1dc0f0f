import type { Blog } from "../../core/blog/blog.ts";
import type { Derived, DerivedValues } from "../../core/blog/derived.ts";

/** What a feature wants to know of every post, of each blog that it asks for. */
export class ValuesOfBlogs<Value> {
	readonly #definition: Derived<Value>;
	readonly #values = new WeakMap<Blog, DerivedValues<Value>>();

	constructor(definition: Derived<Value>) {
		this.#definition = definition;
	}

	/** By path, as far as the blog's posts have been read; its `refresh` reads the rest. */
	of(blog: Blog): ReadonlyMap<string, Value> {
		let values = this.#values.get(blog);
		if (!values) {
			values = blog.derive(this.#definition);
			this.#values.set(blog, values);
		}
		return values.values;
	}
}
