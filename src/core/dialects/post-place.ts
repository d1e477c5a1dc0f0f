/** A place in which an engine's sites keep posts: a Markdown file there is one, however broken its front matter. */
export interface PostPlace {
	/** Matched against a file's whole path, up to the folder that holds the posts, e.g. `/(?:^|\/)_posts\//`. */
	readonly path: RegExp;
	/** What the engine makes of a file's name there. Absent where it takes any. */
	readonly names?: PostNames;
}

/** The names of files that an engine takes for posts. */
export interface PostNames {
	/** The others are passed over. */
	readonly taken: RegExp;
	/** How a name looks, for messages, e.g. `2026-01-31-recap.md`. */
	readonly example: string;
	/** Names start with a day: one that does not can be given the post's date. */
	readonly isDated?: true;
	/** The engine stops at a day that no month has, where the front matter gives no other; a 30 February it takes for 2 March. */
	readonly stopsAtImpossibleDay?: true;
}

/** Any folders, for `blogFolder`. */
export const anyFolders = String.raw`(?:[^/]+\/)*?`;

/** For `PostPlace.path`: folders with the usual names, `posts`, `blog`, `dev-articles` …, below a folder that matches `before`. */
export function blogFolder(before: string): RegExp {
	const name = "(?:posts?|blogs?|articles?|news|writing|journal|weblog|entries|talks?)";
	return new RegExp(String.raw`(?:^|\/)${before}(?:[^/]*[_-])?${name}\/`, "i");
}

/** For `PostPlace.path`: files and bundles that are named for a day, below a folder that matches `before`. */
export function datedBelow(before: string): RegExp {
	return new RegExp(String.raw`(?:^|\/)${before}(?=\d{4}-\d{2}-\d{2}-[^/]+(?:\/index)?\.[a-z]+$)`, "i");
}
