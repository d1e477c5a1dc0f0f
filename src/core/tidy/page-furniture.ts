import { readArchiveLine } from "./archive-line.ts";

/** The last line of a post in a page of several, in the words of common themes. */
const POST_FOOTERS: readonly RegExp[] = [
	/^(?:share|like) this:?$/i,
	/^like ?loading(?:\.{3}|…)$/i,
	/^(?:continue reading|read more)(?: ?(?:→|»|…|\.{3}))$/i,
	/^(?:filed under|posted in|tagged(?: with)?): ?.{0,120}$/i,
	/^click to (?:share on [\p{L}\d .()+-]{1,30}|email (?:a link|this) to a friend|print) ?\(opens in new window\)$/iu,
];
const COMMENTS = /^(?:leave a (?:comment|reply)|no comments(?: yet)?|\d{1,4} comments?|add a comment)$/i;

/** Lines that a blog's page has around a post, in the words of common themes. Each is a whole line. */
const FURNITURE: readonly RegExp[] = [
	...POST_FOOTERS,
	COMMENTS,
	/^follow this:?$/i,
	/^loading(?:\.{3}|…)$/i,
	/^(?:←|«|&laquo;) ?(?:older|previous) (?:posts?|entries)$/i,
	/^(?:newer|next) (?:posts?|entries) ?(?:→|»)$/i,
	/^(?:older|newer) (?:posts|entries)$/i,
	/^(?:skip to (?:main )?content|back to top|print this page|toggle navigation)$/i,
];
const longestLine = 140;

/** Whether a line belongs to the page and not to the post. */
export function isFurniture(line: string): boolean {
	return isOf(line, FURNITURE) || readArchiveLine(line, false) !== undefined;
}

/** Whether a line is what a page has below each of its posts: “Filed under: Fairs”. */
export function isPostFooter(line: string): boolean {
	return isOf(line, POST_FOOTERS);
}

/** “3 comments”: below each post of a page of several, and above the comments of a single one. */
export function isCommentsLine(line: string): boolean {
	return isOf(line, [COMMENTS]);
}

/** A line of themes may hold several: “Posted in: Fairs | Leave a comment”. */
const BETWEEN = /\s*[|·•]\s*/;
/** Prose by itself, and no longer before comments: “Posted in Fairs | Tagged ferry, soup | Leave a reply”. */
const BEFORE_COMMENTS = /^(?:posted in|filed under|tagged(?: with)?) \S.{0,120}$/i;

function isOf(line: string, patterns: readonly RegExp[]): boolean {
	const text = line.trim();
	if (text === "" || text.length > longestLine) return false;
	const isKnown = (part: string) => patterns.some((pattern) => pattern.test(part));
	if (isKnown(text)) return true;
	const [first, ...rest] = text.split(BETWEEN);
	if (COMMENTS.test(rest.at(-1) ?? "")) {
		const others = [first ?? "", ...rest.slice(0, -1)];
		if (others.every((part) => isKnown(part) || BEFORE_COMMENTS.test(part))) return true;
	}
	return (
		first !== undefined &&
		rest.length > 0 &&
		isKnown(first) &&
		rest.every((part) => isKnown(part) || COMMENTS.test(part))
	);
}
