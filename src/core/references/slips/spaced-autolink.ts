import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { sliceRange, textRange } from "../../text/text-range.ts";
import { FILE_ENDING } from "../address-like.ts";
import type { LinkSlip } from "./link-slip.ts";

const SPACED = /<(https?:\/\/[^\s<>]{1,500}(?: [^\s<>]{1,100}){1,9})>/gi;

/** `<https://example.com/my deck.pdf>`: an address in < and > ends at a space. */
export function findSpacedAutolinks({ text, body }: Post): readonly LinkSlip[] {
	const isElsewhere = indexRanges([
		...body.codes.map(({ range }) => range),
		...body.htmlBlocks.map(({ range }) => range),
		...[...body.links, ...body.images, ...body.definitions].map(({ range }) => range),
	]);
	return [...sliceRange(text, body.range).matchAll(SPACED)].flatMap(
		({ index, 0: written, 1: address = "" }) => {
			const start = body.range.start + index;
			const range = textRange(start, start + written.length);
			if (!FILE_ENDING.test(address) || isElsewhere(range)) return [];
			return [{ range, edits: [replaceRange(range, `<${address.replaceAll(" ", "%20")}>`)] }];
		},
	);
}
