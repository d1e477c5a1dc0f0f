import { textRange } from "../../text/text-range.ts";
import type { MdxStop } from "./stop.ts";

/** What Docusaurus gives every post beside what it imports itself. */
const given = new Set(["frontMatter", "contentTitle", "toc", "assets", "metadata", "props"]);
/** A heading's id, which Docusaurus takes out before MDX reads the post, and words that start an expression. */
const headingId = /^#[^{}\s]+$/;
const word = /^[A-Za-z_$][\w$]*$/;
const prose = /^[\p{L}_$][\p{L}\p{N}_$'’-]*(?:[,;]?\s+[\p{L}\p{N}'’_$-]+)+[.!?…]*$/u;
const operators = /^(?:typeof|new|await|void|delete|async|function|class)\b/;
const attribute = /^[\w-]+=[^=>]/;

/** Reads `{…}` at `start`: where it ends, and whether MDX can read what stands in it. Nothing of it is run. */
export function readExpression(
	text: string,
	start: number,
	limit: number,
	names: ReadonlySet<string>,
): { readonly end: number; readonly stop?: MdxStop } {
	const close = findClose(text, start, limit);
	if (close < 0) return { end: start + 1, stop: { kind: "brace", range: textRange(start, start + 1) } };
	const content = text.slice(start + 1, close).trim();
	if (content === "" || content.startsWith("/*") || headingId.test(content) || !isRefused(content, names))
		return { end: close + 1 };
	return { end: close + 1, stop: { kind: "brace", range: textRange(start, close + 1) } };
}

function isRefused(content: string, names: ReadonlySet<string>): boolean {
	if (/^[{:%.<=|#@?,;)\]*]/.test(content) || /^\/(?![^/\s]+\/[a-z]*$)/.test(content)) return true;
	if (content.length > MOST_LOOKED_AT) return false;
	if (word.test(content))
		return !names.has(content) && !given.has(content) && !/^(?:true|false|null|undefined)$/.test(content);
	return attribute.test(content) || (prose.test(content) && !operators.test(content));
}

/** The `}` that belongs to the `{` at `start`; -1 where none does. Strings may hold braces. */
function findClose(text: string, start: number, limit: number): number {
	let depth = 0;
	let quote = "";
	for (let at = start; at < Math.min(limit, start + MOST_LOOKED_AT * 10); at++) {
		const character = text.charAt(at);
		if (quote !== "") {
			if (character === "\\") at++;
			else if (character === quote || (character === "\n" && quote !== "`")) quote = "";
		} else if (character === '"' || character === "`") quote = character;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) return at;
	}
	return -1;
}

/** Prose in braces is short. */
const MOST_LOOKED_AT = 200;
