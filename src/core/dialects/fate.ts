/** What becomes of a post at a value that its engine does not take. */
export type Fate =
	/** No page of the site is built. */
	| "stops-site"
	/** The post is left out. */
	| "loses-post"
	/** The value is read as another, or shown as it is. */
	| "goes-on";
