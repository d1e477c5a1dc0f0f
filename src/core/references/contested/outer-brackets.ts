import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

const BRACKET_OR_BLANK_LINE = /[[\]]|(?:\r\n|\r|\n)[^\S\r\n]*(?=[\r\n])/g;

/**
 * Brackets that hold others and are no link's: `[[slides][1]]`. CommonMark looks for the innermost link, PHP Markdown and
 * Python-Markdown for the outermost brackets.
 */
export function findOuterBrackets({ text, body }: Post): readonly TextRange[] {
	const links = [...body.links, ...body.images, ...body.altReferences];
	const own = new Set<number>();
	for (const { textRange: shown, labelRange } of [...links, ...body.definitions.map(asLabelled)]) {
		own.add(shown.start - 1);
		if (labelRange) own.add(labelRange.start - 1);
	}
	const isCode = indexRanges(body.codes.map(({ range }) => range));
	const found: TextRange[] = [];
	let open: { readonly at: number; holdsOthers: boolean }[] = [];
	for (const { 0: sign, index } of text
		.slice(body.range.start, body.range.end)
		.matchAll(BRACKET_OR_BLANK_LINE)) {
		const at = body.range.start + index;
		if (sign !== "[" && sign !== "]") open = [];
		else if (text[at - 1] === "\\" || isCode(textRange(at, at + 1))) continue;
		else if (sign === "[") open.push({ at, holdsOthers: false });
		else {
			const pair = open.pop();
			const outer = open.at(-1);
			if (outer) outer.holdsOthers = true;
			if (pair?.holdsOthers && !own.has(pair.at)) found.push(textRange(pair.at, at + 1));
		}
	}
	return found;
}

function asLabelled({ labelRange }: { readonly labelRange: TextRange }) {
	return { textRange: labelRange, labelRange };
}
