import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";
import { readArchiveLine } from "./archive-line.ts";
import { writeFields } from "./new-fields.ts";
import type { Passage } from "./passages.ts";

/** The tag that a page of several posts gives all of them, and the line that says so. */
export interface ArchiveTag {
	readonly range: TextRange;
	readonly tag: string;
}

/** The page says what it is an archive of above everything else. */
const nearTop = 3;

/** Undefined where the post has tags, or where how its engine writes them is not certain. */
export function findArchiveTag(post: Post, passages: readonly Passage[]): ArchiveTag | undefined {
	if (post.field("tags") !== undefined) return undefined;
	for (const [at, { kind, lines, range, text }] of passages.slice(0, nearTop).entries()) {
		if (kind !== "paragraph" || lines.length !== 1) continue;
		const read = readArchiveLine(text, at === 0);
		if (read?.kind === "tag" && read.name !== "" && writeFields(post, { tag: read.name }))
			return { range, tag: read.name };
	}
	return undefined;
}
