import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { readDateLine } from "./date-line.ts";
import type { Passage } from "./passages.ts";

/** A heading or a caption has no more. */
const mostWords = 14;
const longestLine = 110;

/** Paragraphs of one short line that is no sentence: what headings and captions become when a page is pasted. */
export function findShortLines(
	{ body }: Post,
	passages: readonly Passage[],
	isTaken: (range: Passage["range"]) => boolean,
): readonly (Passage | undefined)[] {
	const isMarked = indexRanges([
		...[...body.links, ...body.images, ...body.codes, ...body.unresolved, ...body.footnoteUses].map(
			({ range }) => range,
		),
		...body.templateTags,
		...body.inlineHtml,
		...body.attributeLists,
	]);
	return passages.map((passage) => {
		const { kind, lines, text, range } = passage;
		const isShort = kind === "paragraph" && lines.length === 1 && isTitleLike(text) && !readDateLine(text);
		return isShort && !isMarked(range) && !isTaken(range) ? passage : undefined;
	});
}

function isTitleLike(written: string): boolean {
	const text = written.trim();
	if (text.length > longestLine || text.split(/\s+/).length > mostWords) return false;
	// The end of a sentence, of a clause or of what announces a list; a mark of Markdown's at the start.
	if (/(?:(?<!\.)\.|[,;:。、])["”’)]?$|^[>|#*_+~=&{[(<•●▪‣◦·∙⁃–—-]|^["“]|^\p{Ll}|^\d+$|[\\{}|]/u.test(text))
		return false;
	return /\p{L}{2}/u.test(text) && !/[.!?] \p{Lu}\p{L}+ \p{Ll}+ /u.test(text);
}
