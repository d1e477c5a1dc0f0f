/** Values that no two posts of a blog share. */
export type UniqueField = "postId" | "permalink" | "title";

export interface Duplicate {
	readonly field: UniqueField;
	readonly value: string;
	/** The other post, from the workspace folder. */
	readonly path: string;
}

/** Another part of the series a post belongs to. */
export interface SeriesPart {
	readonly path: string;
	/** The last part of its address, as links name it. */
	readonly slug: string;
}

/**
 * What the rest of the blog says about one post. It was true when all posts were read; the rules ask the post whether it
 * still holds.
 */
export interface SiteFacts {
	readonly duplicates?: readonly Duplicate[];
	/** Tags of this post, each with the one that more of the blog's posts have. */
	readonly commonTags?: ReadonlyMap<string, string>;
	/** The site's layouts, where the post names one that is not among them. */
	readonly layouts?: readonly string[];
	/** The site's authors by key and name, where the post names one that is not among them, or is no key. */
	readonly authors?: readonly string[];
	/** Of authors whose names are not their keys, the key by name. */
	readonly authorKeys?: ReadonlyMap<string, string>;
	/** The time zone that the site's configuration names, e.g. `Europe/Berlin`. */
	readonly timeZone?: string;
	/** The next parts before and after this one, where the post links to no part at all. */
	readonly unlinkedParts?: readonly SeriesPart[];
}
