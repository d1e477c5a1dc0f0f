import { commonmark } from "../../src/core/flavours/commonmark.ts";
import type { Body, Link } from "../../src/core/post/body-model.ts";
import { readBody } from "../../src/core/post/markdown/read-body.ts";
import type { TextRange } from "../../src/core/text/text-range.ts";
import { insertMarks } from "./insert-marks.ts";

/** Says what of a body to mark. */
export type Pick = (body: Body) => readonly (TextRange | undefined)[];

export function bodyOf(text: string, flavour = commonmark, previous?: Body): Body {
	return readBody(text, { start: 0, end: text.length }, flavour, previous);
}

/** The text with what `pick` gives in `«»`, read without those marks. */
export function marked(text: string, pick: Pick): string {
	const plain = text.replaceAll(/[«»]/g, "");
	const ranges = pick(bodyOf(plain)).filter((range) => range !== undefined);
	return insertMarks(
		plain,
		ranges.map((range) => ({ ...range, signs: "«»" })),
	);
}

/** Links and images in the order of the text, the outer of two first. */
export function linksAndImages({ links, images }: Body): readonly Link[] {
	return [...links, ...images].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

export const wholes: Pick = (body) => linksAndImages(body).map(({ range }) => range);
export const texts: Pick = (body) => linksAndImages(body).map(({ textRange }) => textRange);
export const destinations: Pick = (body) =>
	linksAndImages(body).map(({ destinationRange }) => destinationRange);
export const titles: Pick = (body) => linksAndImages(body).map(({ titleRange }) => titleRange);
export const labels: Pick = (body) => linksAndImages(body).map(({ labelRange }) => labelRange);
export const unresolved: Pick = (body) => body.unresolved.map(({ range }) => range);
export const swallowed: Pick = (body) =>
	body.htmlBlocks.flatMap((block) => block.swallowed.map(({ range }) => range));
