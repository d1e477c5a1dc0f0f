import { detectDialect } from "../../dialects/index.ts";
import type { PostFacts } from "../../facts/post-facts.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import { type TextRange, touchesOffset } from "../../text/text-range.ts";
import { describeKey, type KeyDescription } from "./describe-key.ts";

/** What the front-matter key at `offset` means to the post's engine. */
export function hoverKey(
	text: string,
	offset: number,
	facts: PostFacts = {},
): (KeyDescription & { readonly range: TextRange }) | undefined {
	const frontMatter = readFrontMatter(text);
	const field = frontMatter.fields.find(({ keyRange }) => touchesOffset(keyRange, offset));
	const description = field && describeKey(detectDialect(frontMatter, facts), field.key);
	return description && { ...description, range: field.keyRange };
}
