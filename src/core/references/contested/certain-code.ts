import type { Code } from "../../post/body-model.ts";
import { lineStartAt } from "../../text/line-bounds.ts";

const FENCED = /^(`{3,}|~{3,})[ \t]*[\w+#.-]*[ \t]*(?:\r\n|\r|\n)[\s\S]*(?:^|[\r\n])\1[ \t]*$/;
const LISTING = /^\{[{%]/;

/** Code that every Markdown reader takes for code: a span on one line, or a closed fence at its line's start with one word behind it. */
export function isCertainCode(text: string, { syntax, range }: Code): boolean {
	const code = text.slice(range.start, range.end);
	if (syntax === "span") return !/[\r\n]/.test(code);
	if (syntax === "indented") return false;
	return LISTING.test(code) || (lineStartAt(text, range.start) === range.start && FENCED.test(code));
}
