/** A way of the engine's own to name another file of the blog in a post. */
export interface PostLinkForm {
	/** Matched against a template tag or a destination, from its first character; the group `target` is what it names. */
	readonly written: RegExp;
	/**
	 * What the target is: a file's `path` below one of `folders`; a `post`, by its file's name without the ending, folders before it
	 * or not; a `page`, by any end of its path, ending and `index` or not.
	 */
	readonly names: "path" | "post" | "page";
	/** From the site's folder; `.` is the post's own. For `path`. */
	readonly folders?: readonly string[];
}
