/** What is known of the site a post is for. All optional. */
export interface SiteFacts {
	readonly title?: string;
	/** Where the site is, e.g. `https://example.org/blog`: cards show its host. */
	readonly address?: string;
	/** The picture shared posts have without one of their own. */
	readonly defaultPicture?: string;
	/** What ends an excerpt, as the site's configuration says, e.g. `<!--more-->` or Jekyll's `\n\n`. */
	readonly excerptSeparator?: string;
	/** How many words an automatic excerpt has, as the site's configuration says (Hugo's `summaryLength`). */
	readonly excerptWords?: number;
}
