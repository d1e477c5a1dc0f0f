/** Lines that a blog's page has around a post, in the words of common themes. Each is a whole line. */
const FURNITURE: readonly RegExp[] = [
	/^(?:tag|category|author|monthly|yearly|daily) archives?: ?.{0,80}$/i,
	/^(?:share|like|follow) this:?$/i,
	/^like ?loading(?:\.{3}|…)$/i,
	/^loading(?:\.{3}|…)$/i,
	/^(?:←|«|&laquo;) ?(?:older|previous) (?:posts?|entries)$/i,
	/^(?:newer|next) (?:posts?|entries) ?(?:→|»)$/i,
	/^(?:leave a (?:comment|reply)|no comments(?: yet)?|\d{1,4} comments?|add a comment)$/i,
	/^(?:skip to (?:main )?content|back to top|print this page|toggle navigation)$/i,
	/^(?:continue reading|read more)(?: ?(?:→|»|…|\.{3}))$/i,
	/^(?:filed under|posted in|tagged(?: with)?): ?.{0,120}$/i,
];
const longestLine = 140;

/** Whether a line belongs to the page and not to the post. */
export function isFurniture(line: string): boolean {
	const text = line.trim();
	return text.length <= longestLine && FURNITURE.some((pattern) => pattern.test(text));
}
