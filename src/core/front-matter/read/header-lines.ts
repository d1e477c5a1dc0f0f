import type { Fence } from "../model.ts";
import { HEADER_KEY } from "./header.ts";
import { fenceOf, linesFrom } from "./lines.ts";

/** A `Key: value` header, line by line, as Python-Markdown's meta-data extension reads it: it ends at the first line of another kind. */
export interface HeaderLines {
	/** Its keys, lower case. */
	readonly keys: readonly string[];
	/** Where it ended although keys follow: blank lines and lines of other kinds, up to the last of those keys. */
	readonly breaks: readonly Fence[];
	/** Keys behind these, which are not read. */
	readonly lost: readonly string[];
}

const OPENING = /^---/;
const CLOSING = /^(?:---|\.\.\.)/;
const MORE = /^[ ]{4,}|^\t/;
const MOST_LINES = 100;

/** `knownKeys`, lower case, tell a lost key from a line of the body. */
export function readHeaderLines(text: string, start: number, knownKeys: ReadonlySet<string>): HeaderLines {
	const keys: string[] = [];
	const lost: string[] = [];
	const breaks: Fence[] = [];
	let pending: Fence[] = [];
	let isFenced = false;
	let count = 0;
	for (const line of linesFrom(text, start)) {
		if (++count > MOST_LINES) break;
		const fence = fenceOf(text, line);
		if (count === 1 && OPENING.test(fence.text)) {
			isFenced = true;
			continue;
		}
		if (CLOSING.test(fence.text) && isFenced) break;
		const key = HEADER_KEY.exec(fence.text)?.[2]?.toLowerCase();
		const isOver = pending.length > 0 || breaks.length > 0;
		if (key !== undefined && !isOver) {
			keys.push(key);
		} else if (key !== undefined) {
			if (!knownKeys.has(key) || keys.includes(key)) break;
			breaks.push(...pending);
			pending = [];
			lost.push(key);
		} else if (isOver || keys.length === 0 || !MORE.test(fence.text)) {
			// Between fences any line may be in the way; elsewhere a blank line is where the body starts.
			const isInTheWay = fence.text.trim() === "" || fence.text.startsWith("#") || isFenced;
			if (!isInTheWay || pending.length > 2) break;
			pending.push(fence);
		}
	}
	return { keys, breaks, lost };
}
