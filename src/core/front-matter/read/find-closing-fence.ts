import { MAX_CHARACTERS, MAX_LINES } from "./limits.ts";
import { type Line, lineFrom, linesFrom } from "./lines.ts";
import type { Opening } from "./opening.ts";
import { surveyLines } from "./survey-lines.ts";

export interface ClosingFence {
	/** Where the content ends. */
	readonly contentEnd?: number;
	readonly close?: Line;
	/** A line that looks like a closing fence and is none: `----`, `---foo`, ` ---`, `--`. gray-matter takes the first two. */
	readonly almostClose?: Line;
	/** True where the limits were reached before a closing fence. */
	readonly isTooFar?: boolean;
}

const ALMOST_DASHES = /^(?:---|(?:-[ \t]){2,5}-[ \t]*$|[ \t]*(?:-{2,}|[\u2013\u2014-]{1,3})[ \t]*$)/;
const ALMOST_PLUSES = /^(?:\+\+\+|[ \t]*\+{2,}[ \t]*$)/;

/** Looks for the closing fence line by line, within the limits. */
export function findClosingFence(text: string, opening: Opening): ClosingFence {
	let almost: Line | undefined;
	let lines = 0;
	for (const line of linesFrom(text, opening.next)) {
		if (++lines > MAX_LINES || line.start - opening.next > MAX_CHARACTERS) {
			return { ...(almost && { almostClose: almost }), isTooFar: true };
		}
		const written = text.slice(line.start, line.end);
		if (opening.closers.includes(written.trimEnd())) return closedAt(text, opening, line, almost);
		if (!almost && isAlmost(written, opening) && !goesOn(text, line)) almost = line;
	}
	return almost ? { almostClose: almost } : {};
}

/** The closing fence of a block beyond the limits: so that its lines do not become the body's. */
export function findFarClosing(text: string, opening: Opening): Line | undefined {
	const fences = opening.closers.map((closer) => closer.replace(/[.+]/g, "\\$&")).join("|");
	const line = new RegExp(`[\\r\\n](?:${fences})(?=[ \\t]*(?:[\\r\\n]|$))`, "g");
	line.lastIndex = opening.next;
	const found = line.exec(text);
	return found ? lineFrom(text, found.index + 1) : undefined;
}

function closedAt(text: string, opening: Opening, close: Line, almost: Line | undefined): ClosingFence {
	if (almost) {
		// The writer may have meant the earlier line, and this one is a thematic break in the body.
		const between = opening.format && surveyLines(text, almost.next, close.start, opening.format);
		if (!between || between.isFollowedByProse) return { almostClose: almost };
	}
	const after = lineFrom(text, close.next);
	const isDots = text.startsWith("...", close.start);
	// Pandoc and Hakyll end YAML with `...`; where `---` follows, other engines end it there.
	const isFollowedByDashes = isDots && text.slice(after.start, after.end).trimEnd() === "---";
	return {
		contentEnd: close.start,
		close: isFollowedByDashes ? after : close,
		...(almost && text.startsWith("---", almost.start) && { almostClose: almost }),
	};
}

function isAlmost(line: string, opening: Opening): boolean {
	return (opening.format === "toml" && opening.closers[0] === "+++" ? ALMOST_PLUSES : ALMOST_DASHES).test(
		line,
	);
}

const KEY = /^["']?[A-Za-z_][\w.-]*["']?[ \t]*:(?:[ \t]|$)/;

/** Whether a lone `-` or an indented line is a list's item or a text's line: what belongs to it, another item or a key stands right below. */
function goesOn(text: string, line: Line): boolean {
	const written = text.slice(line.start, line.end);
	const indent = indentOf(written);
	const isItem = written.trim() === "-";
	if (indent === 0 && !isItem) return false;
	const after = lineFrom(text, line.next);
	const below = text.slice(after.start, after.end);
	if (below.trim() === "") return false;
	const indentBelow = indentOf(below);
	if (indentBelow > 0 && indentBelow >= indent + (isItem ? 1 : 0)) return true;
	return KEY.test(below) || (isItem && indentBelow === indent && /^[ \t]*-(?:[ \t]|$)/.test(below));
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
