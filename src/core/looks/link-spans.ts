import type { Link } from "../post/body-model.ts";
import { mediaKindOf, mediaKindOfLink, mediaServiceOf } from "../post/media-kind.ts";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { writeInlineText } from "../text/inline-text.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { linkStyle } from "./link-style.ts";
import type { LinkGap, LinkRole, Piece } from "./look.ts";
import type { Span } from "./span.ts";

/** A link's text that says no more than what kind of thing it links. */
const MOST_WORDS = 5;

/** Words that a link to a session's page has, where its address does not tell. */
const PAGE_WORDS =
	/(?<!\p{L})(?:session|talk|abstract|details|description|schedule|program(?:me)?|agenda|page|vortrags?|seite|conférence|résumé|programme|charla|ponencia|programa)(?!\p{L})|セッション|講演|発表/iu;

/** A session's links to its page, slides and videos, and what else is linked in its block. */
export function linkSpans(post: Post, session: Session, title: TextRange): readonly Span[] {
	const { link: page, slides, videos, range } = session;
	const spans: Span[] = [];
	const taken = new Set<Link>();
	const add = (link: Link, role: LinkRole, comesAlong = false) => {
		if (taken.has(link) || !containsRange(range, link.range)) return;
		taken.add(link);
		const span = linkSpan(post, link, role, { title, titleText: session.title });
		if (span) spans.push(comesAlong ? { ...span, comesAlong } : span);
	};
	if (page && overlaps(page.range, title)) add(page, mediaKindOf(page.destination) ?? "page");
	for (const link of slides) add(link, "slides");
	for (const link of videos) add(link, "video");
	if (page) {
		for (const link of post.body.links) if (link.destination === page.destination) add(link, "page");
	}
	let isPageKnown = page !== undefined;
	for (const link of post.body.links) {
		if (overlaps(link.range, title) || session.speakers.some((person) => overlaps(link.range, person.range)))
			continue;
		const isPage = !isPageKnown && containsRange(range, link.range) && PAGE_WORDS.test(wordsOf(post, link));
		isPageKnown ||= isPage;
		add(link, isPage ? "page" : "other", true);
	}
	return spans;
}

function wordsOf(post: Post, link: Link): string {
	const words = post.slice(link.textRange);
	return words.length <= 40 && words.split(/\s+/).length <= MOST_WORDS ? words : "";
}

interface TitlePlace {
	readonly title: TextRange;
	/** As readers see it. */
	readonly titleText: string;
}

function linkSpan(
	post: Post,
	link: Link,
	role: LinkRole,
	{ title, titleText }: TitlePlace,
): Span | undefined {
	const style = linkStyle(post.text, link);
	if (!style) return undefined;
	const isTitle = overlaps(link.range, title);
	// The title may go on behind its link.
	const isPartOfTitle = isTitle && !containsRange(link.range, title);
	const range = isPartOfTitle
		? { start: Math.min(link.range.start, title.start), end: Math.max(link.range.end, title.end) }
		: link.range;
	const inside = isTitle && !isPartOfTitle ? link.textRange : undefined;
	const text = isTitle ? undefined : ownWords(post, link, title);
	const destination = post.slice(link.destinationRange) || link.destination;
	return {
		range,
		...(inside && { inside }),
		piece: (pieces, orderOf): LinkGap => ({
			kind: "link",
			role,
			order: orderOf(role),
			style,
			text: isTitle ? (inside ? pieces : [{ kind: "title" }]) : (text ?? []),
			isTitle,
		}),
		tell: (values) => {
			const value = {
				destination,
				...(text === undefined && { text: post.slice(link.textRange) }),
				...(link.titleRange && { title: post.slice(link.titleRange) }),
			};
			if (role === "page") values.page ??= value;
			else if (role === "other") values.others?.push(value);
			else (role === "slides" ? values.slides : values.videos).push(value);
			if (isPartOfTitle) values.title = writeInlineText(titleText);
		},
	};
}

/** A link's words with gaps for title and service; undefined where they would not do for another session. */
function ownWords(post: Post, link: Link, title: TextRange): readonly Piece[] | undefined {
	if (link.syntax === "autolink" || link.syntax === "bare") return undefined;
	const written = post.slice(link.textRange);
	if (written.includes("\n")) return undefined;
	const gaps = [
		findGap(written, post.slice(title), "title"),
		findGap(written, mediaServiceOf(link.destination) ?? "", "service"),
	].flatMap((gap) => gap ?? []);
	gaps.sort((a, b) => a.start - b.start);
	if (gaps.length === 2 && (gaps[1]?.start ?? 0) < (gaps[0]?.end ?? 0)) gaps.pop();
	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end, kind } of gaps) {
		pieces.push(written.slice(from, start), { kind });
		from = end;
	}
	pieces.push(written.slice(from));
	const words = pieces.filter((piece) => typeof piece === "string").join(" ");
	return isGeneral(words, link, gaps.length) ? pieces.filter((piece) => piece !== "") : undefined;
}

function findGap(written: string, sought: string, kind: "title" | "service") {
	const start = sought.length < 3 ? -1 : written.indexOf(sought);
	return start < 0 ? undefined : { start, end: start + sought.length, kind };
}

/** "Slides", "watch the video", "The session": what could be said of another session's link as well. */
function isGeneral(words: string, link: Link, gaps: number): boolean {
	const bare = words.replace(/[^\p{L}\p{N}\s]+/gu, " ").trim();
	if (bare === "") return gaps > 0 || !/[\p{L}\p{N}]/u.test(words);
	if (bare.split(/\s+/).length > MOST_WORDS) return false;
	if (mediaKindOfLink({ destination: "", text: bare }) !== undefined) return true;
	if (/[./]\S/.test(words)) return false;
	// Words that begin large are names, but for the first of a text.
	const mayBeLarge = gaps === 0 && mediaKindOf(link.destination) === undefined ? 1 : 0;
	return bare
		.split(/\s+/)
		.slice(mayBeLarge)
		.every((word) => !/^[\p{Lu}\p{N}]/u.test(word));
}

function overlaps(a: TextRange, b: TextRange): boolean {
	return a.start < b.end && b.start < a.end;
}
