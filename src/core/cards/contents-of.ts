import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";

/** A line of a post's list of contents. */
export interface ContentsEntry {
	readonly title: string;
	/** Names, in the order of the text. */
	readonly speakers: readonly string[];
	/** From 1; sessions under a bold title stand one below the heading before them. */
	readonly level: number;
	/** Of the title, to go to. */
	readonly range: TextRange;
}

/** The sessions of a post with their speakers; in a post without sessions its headings. */
export function contentsOf(post: Post): readonly ContentsEntry[] {
	if (post.sessions.length > 0) {
		return post.sessions.map(({ title, speakers, level, titleRange }) => ({
			title,
			speakers: speakers.map(({ name }) => name),
			level: level ?? levelAbove(post, titleRange.start) + 1,
			range: titleRange,
		}));
	}
	return post.body.headings.map(({ text, level, textRange }) => ({
		title: text,
		speakers: [],
		level,
		range: textRange,
	}));
}

function levelAbove(post: Post, offset: number): number {
	return post.body.headings.filter(({ range }) => range.start < offset).at(-1)?.level ?? 1;
}
