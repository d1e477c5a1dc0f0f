import { indexRanges } from "../text/range-index.ts";
import { textRange } from "../text/text-range.ts";
import type { Post } from "./post.ts";
import type { TemplateToken } from "./template-scan.ts";

/**
 * Of the tags of a post those that an engine runs which reads Markdown first: tags in code are text. None at all where for any of them it cannot
 * be told: an odd quote goes on to the next, `{{ x }` and a block that ends in code are text, and of what stands in an address Markdown makes another.
 */
export function tagsAfterMarkdown(
	{ text, body }: Post,
	tokens: readonly TemplateToken[],
): readonly TemplateToken[] {
	const isCode = indexRanges(
		body.codes
			.filter(({ syntax, range }) => syntax !== "fenced" || !text.startsWith("{%", range.start))
			.map(({ range }) => range),
	);
	const isInCode = ({ range: { start } }: TemplateToken) => isCode(textRange(start, start + 1));
	const isUnclear = (token: TemplateToken) =>
		isInCode(token) ? token.name.startsWith("end") : isReadOtherwise(token, text);
	return tokens.some(isUnclear) ? [] : tokens.filter((token) => !isInCode(token));
}

function isReadOtherwise({ kind, inner, range }: TemplateToken, text: string): boolean {
	if (kind === "comment") return false;
	const hasOddQuotes = ['"', "'"].some((quote) => inner.split(quote).length % 2 === 0);
	return hasOddQuotes || /[`{}\r\n]/.test(inner) || /[\\("'=]/.test(text[range.start - 1] ?? "");
}
