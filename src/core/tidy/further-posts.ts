import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { readArchiveLine } from "./archive-line.ts";
import { isAfterword, isClosing } from "./closing-words.ts";
import { readDateLine } from "./date-line.ts";
import { leftoverRanges } from "./leftovers.ts";
import { isCommentsLine, isPostFooter } from "./page-furniture.ts";
import { type Passage, readPassages } from "./passages.ts";
import { isSharingRow } from "./sharing-words.ts";
import { findShortLines } from "./short-lines.ts";

/** A post's first paragraph is longer: below buttons and menus of a page stand short lines. */
const shortestOpening = 100;
/** A page says what it is an archive of above everything else. */
const nearTop = 3;

/**
 * Where each further post of a pasted page begins: at a title below sharing buttons or another post's last line, above a line with a
 * date, or, on a page that says it is an archive, behind the section that ends a write-up.
 */
export function findFurtherPosts(post: Post): readonly Passage[] {
	const passages = readPassages(post);
	const isLeft = indexRanges(leftoverRanges(passages));
	const short = findShortLines(post, passages, isLeft);
	const isArchive = passages
		.slice(0, nearTop)
		.some(({ text, lines }, at) => lines.length === 1 && readArchiveLine(text, at === 0));
	let isEnded = false;
	const passHeading = (text: string) => {
		isEnded = isClosing(text) || (isEnded && isAfterword(text));
	};
	return passages.filter((_, at) => {
		const title = short[at];
		const above = passages[at - 1];
		const below = passages[at + 1];
		if (!title || !below || !above) {
			if (passages[at]?.kind === "heading") passHeading(passages[at].text);
			return false;
		}
		const isAboveText = short[at + 1] === undefined && below.kind !== "heading";
		const isAboveOpening = isAboveText && below.kind === "paragraph" && below.text.length >= shortestOpening;
		const last = above.lines.at(-1)?.text ?? "";
		const isBelowFooter =
			isPostFooter(last) || (isArchive && isCommentsLine(last)) ? !isAfterword(title.text) : false;
		const isDated = readDateLine(below.text) !== undefined && passages[at + 2] !== undefined;
		const isBehindEnd =
			isArchive && isEnded && !isClosing(title.text) && !isAfterword(title.text) && isName(title);
		const begins =
			(isSharingRow(last) && isAboveText) ||
			(isBelowFooter && isAboveOpening) ||
			(isDated && hasText(passages.slice(0, at))) ||
			(isBehindEnd && isAboveOpening && short[at - 1] === undefined);
		// What stands above a text is a heading; a lone line above another is a picture's caption.
		if (begins || isAboveText) passHeading(title.text);
		return begins;
	});
}

/** A post's title says more than one word. */
function isName({ text }: Passage): boolean {
	return /\s|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/u.test(text.trim());
}

/** Something above that is more than a title and its date. */
function hasText(passages: readonly Passage[]): boolean {
	return passages.some(({ text, lines }) => lines.length > 1 || text.length > 200);
}
