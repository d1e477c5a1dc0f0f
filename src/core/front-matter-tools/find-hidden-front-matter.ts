import type { Dialect } from "../dialects/dialect.ts";
import { LineIndex } from "../text/line-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** Lines that look like front matter to their writer, at the start of a text in which an engine sees none. */
export interface HiddenFrontMatter {
	/** The line meant as the opening fence; undefined where keys stand there without one. */
	readonly open: TextRange | undefined;
	/** Its first key's line. */
	readonly first: TextRange;
	/** The line meant as the closing fence; undefined where there is none. */
	readonly close: TextRange | undefined;
}

/** Front matter further down, or longer, is a text about front matter. */
const mostLinesBefore = 10;
const mostLines = 60;

const fence = /^[\s>]*\\?(?:[-+*~;=_\u2013\u2014]{2,}|[\u2013\u2014]|#{1,3}\s*-{3,}|```\s*[a-z]*)\s*$/i;
const keyLine = /^[\s"'-]*([A-Za-z_][\w.-]*)["']?\s*[:=]/;

/** What stands at a text's start as if it were front matter; keys of the dialect's own must be in it. */
export function findHiddenFrontMatter(text: string, dialect: Dialect): HiddenFrontMatter | undefined {
	// Only the start is looked at, however long the text is.
	const lines = new LineIndex(text.slice(0, longestStart));
	const count = Math.min(lines.lineCount, mostLinesBefore + mostLines);
	const isFence = (line: number) => fence.test(lines.textOf(line));
	let open: number | undefined;
	for (let line = 0; line < Math.min(count, mostLinesBefore); line++) {
		const written = lines.textOf(line);
		if (isFence(line)) open = line;
		else if (keyLine.test(written)) return from(line, open);
		// Between a fence and its first key nothing but fences stands.
		else if (written.trim() !== "") open = undefined;
	}
	return undefined;

	function from(first: number, opened: number | undefined): HiddenFrontMatter | undefined {
		const names = namesOf(dialect);
		let own = 0;
		for (let line = first; line < count; line++) {
			const written = lines.textOf(line);
			if (isFence(line)) return own > 0 ? found(first, opened, line) : undefined;
			if (written.trim() === "") break;
			if (names.has(keyLine.exec(written)?.[1]?.toLowerCase() ?? "")) own++;
		}
		// Without any fence a sentence with a colon looks the same.
		return own > (opened === undefined ? 1 : 0) ? found(first, opened, undefined) : undefined;
	}

	function found(first: number, opened: number | undefined, close: number | undefined): HiddenFrontMatter {
		const start = lines.startOf(first);
		return {
			open: opened === undefined ? undefined : trimmed(opened),
			first: textRange(start, lines.rangeOf(first).end),
			close: close === undefined ? undefined : trimmed(close),
		};
	}

	function trimmed(line: number): TextRange {
		const { start, end } = lines.rangeOf(line);
		const written = text.slice(start, end);
		const blank = written.length - written.trimStart().length;
		return textRange(start + blank, start + Math.max(blank, written.trimEnd().length));
	}
}

const longestStart = 20_000;

function namesOf({ keys, knownKeys }: Dialect): ReadonlySet<string> {
	return new Set([...Object.values(keys).flat(), ...Object.keys(knownKeys)].map((key) => key.toLowerCase()));
}
