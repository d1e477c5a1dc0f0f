import type { BlockKind } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { LineIndex } from "../text/line-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

export interface Line {
	/** Without its line end. */
	readonly text: string;
	readonly range: TextRange;
}

/** A block of the body with its lines, without blank lines around. */
export interface Passage {
	readonly kind: BlockKind;
	readonly range: TextRange;
	readonly text: string;
	readonly lines: readonly Line[];
}

/** The top-level blocks of a body in order. */
export function readPassages(post: Post): readonly Passage[] {
	return post.body.blocks.flatMap(({ kind, range }) => {
		const written = post.slice(range);
		const text = written.trimEnd();
		const start = range.start;
		if (text.trim() === "") return [];
		let lines: readonly Line[] | undefined;
		return [
			{
				kind,
				range: textRange(start, start + text.length),
				text,
				// Most who ask for passages look into a few of them.
				get lines() {
					lines ??= linesOf(text, start);
					return lines;
				},
			},
		];
	});
}

function linesOf(text: string, start: number): readonly Line[] {
	const index = new LineIndex(text);
	return Array.from({ length: index.lineCount }, (_, line) => {
		const place = index.rangeOf(line);
		return {
			text: text.slice(place.start, place.end),
			range: textRange(start + place.start, start + place.end),
		};
	});
}
