import { copyToken, renderTokens, tokensOf } from "../post/markdown/body-tokens.ts";
import type { Post } from "../post/post.ts";

type Tokens = ReturnType<typeof tokensOf>;

/** The HTML of what reads differently in two states of a post, block by block: equal where `tidy` makes them so. */
export function readAlike(
	before: Post,
	after: Post,
	tidy: (html: string) => string,
	{ looseLists = false } = {},
): boolean {
	const render = (blocks: readonly Tokens[]) =>
		tidy(blocks.map((tokens) => renderTokens(looseLists ? tokens.map(shown) : tokens)).join(""));
	const [a, b] = [blocksOf(before), blocksOf(after)];
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return render(a.slice(start, a.length - end)) === render(b.slice(start, b.length - end));
}

/** Definitions give no tokens. A block that reads the same in both states has the same ones. */
function blocksOf({ body }: Post): readonly Tokens[] {
	return body.blocks.map(tokensOf).filter(({ length }) => length > 0);
}

/** The paragraphs of a list whose items stand close together are hidden. */
function shown(token: Tokens[number]): Tokens[number] {
	if (!token.hidden) return token;
	const copy = copyToken(token);
	copy.hidden = false;
	return copy;
}
