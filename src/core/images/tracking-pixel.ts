/** Addresses of pictures that only count readers: feeds and newsletters leave them in posts that were exported from a blog engine. */
const TRACKER =
	/^(?:https?:)?\/\/(?:track\.hubspot\.com\/|feeds\.feedburner\.com\/~r\/|feeds\.wordpress\.com\/1\.0\/|(?:stats|pixel)\.(?:wordpress|wp)\.com\/|(?:www\.)?google-analytics\.com\/|ga-beacon\.appspot\.com\/|(?:[^/]*\.)?assoc-amazon\.[a-z.]+\/e\/ir\?|(?:[^/]*\.)?medium\.com\/_\/stat\?|blogger\.googleusercontent\.com\/tracker\/)/i;

export function isTracker(destination: string): boolean {
	return TRACKER.test(destination);
}
