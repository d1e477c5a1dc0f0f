import { sliceRange, textRange } from "../../../text/text-range.ts";
import type { BlockState } from "../block-state.ts";
import { recordNote } from "../record-note.ts";
import { findTags } from "../template-tags.ts";
import { addressOf } from "./address.ts";
import type { BlockRule } from "./block-rule.ts";
import { labelByLetter } from "./label.ts";
import { isOutdented, lineText } from "./lines.ts";

const start = /^( {0,3})\[([^\n\]]+)\]:[ \t]*(?=\S)/;

/** A link's definition (`LINK_DEFINITION_START`): the whole rest of the line is the address, but for a quoted title at its end or below. */
export const readDefinition: BlockRule = (state, line, endLine, silent) => {
	if (state.src[state.contentStart(line)] !== "[" || !isOutdented(state, line)) return false;
	const text = lineText(state, line);
	const found = start.exec(text);
	const [whole, indent, label] = found ?? [];
	if (whole === undefined || indent === undefined || label === undefined || label === "^") return false;
	const next = line + 1 < endLine ? lineText(state, line + 1) : undefined;
	const target = readTarget(text, whole.length, next);
	if (!target || (!target.isAngled && /[ \t]["']/.test(target.address))) return false;
	if (silent) return true;
	const base = state.bMarks[line] ?? 0;
	const titleLine = target.isTitleBelow ? line + 1 : line;
	const titleBase = state.bMarks[titleLine] ?? 0;
	state.line = titleLine + 1;
	const addressStart = base + target.start;
	const { title } = target;
	const end = title
		? titleBase + title.end
		: addressStart + target.address.length + (target.isAngled ? 1 : 0);
	const labelStart = base + indent.length + 1;
	if (label.startsWith("^")) {
		addUnreadNote(state, [line, titleLine + 1], labelStart - 1, label.slice(1));
		return true;
	}
	state.push("reference_definition", "", 0);
	state.parts.definitions.push({
		range: state.range(base + indent.length, end),
		linesRange: state.range(base, Math.min(state.lineEnd(titleLine) + 1, state.src.length)),
		labelRange: state.range(labelStart, labelStart + label.length),
		label: labelByLetter(label),
		destination: addressOf(state.md, target.address),
		destinationRange: state.range(addressStart, addressStart + target.address.length),
		title: title
			? sliceRange(state.src, textRange(titleBase + title.start + 1, titleBase + title.end - 1))
			: undefined,
		titleRange: title && state.range(titleBase + title.start, titleBase + title.end),
	});
	for (const tag of findTags(target.address))
		state.parts.templateTags.push(state.range(addressStart + tag.start, addressStart + tag.end));
	return true;
};

/** A note whose label is no word (`[^1.2]: …`): kramdown takes its line for a definition and shows nothing of it; no mark leads there. */
function addUnreadNote(state: BlockState, lines: [number, number], start: number, label: string): void {
	recordNote(state, start, label, state.lineEnd(lines[1] - 1));
	const open = state.push("footnote_open", "", 1);
	open.meta = { label };
	open.map = lines;
	state.push("footnote_close", "", -1);
}

interface Target {
	readonly address: string;
	/** Where the address starts in its line. */
	readonly start: number;
	readonly isAngled: boolean;
	/** With its quotes; where it stands in its line. */
	readonly title: { readonly start: number; readonly end: number } | undefined;
	readonly isTitleBelow: boolean;
}

function readTarget(text: string, from: number, next: string | undefined): Target | undefined {
	if (text[from] === "<") {
		for (let end = text.indexOf(">", from); end >= 0; end = text.indexOf(">", end + 1)) {
			const target = readTail(text, from + 1, end, next);
			if (target) return { ...target, isAngled: true };
		}
	}
	const trimmed = text.trimEnd().length;
	const title = findTitle(text, from + 1, trimmed);
	if (title) {
		const address = text.slice(from, title.start).trimEnd();
		return { address, start: from, isAngled: false, title, isTitleBelow: false };
	}
	return readTail(text, from, trimmed, next);
}

/** What follows an address that ends at `end`: a title, the line's end, or a title on the next line. */
function readTail(text: string, from: number, end: number, next: string | undefined): Target | undefined {
	const behind = text.slice(from - 1, from) === "<" && text[end] === ">" ? end + 1 : end;
	const address = text.slice(from, end);
	const rest = text.slice(behind);
	if (rest.trim() === "") {
		const blanks = next === undefined ? 0 : next.length - next.trimStart().length;
		const title = next === undefined ? undefined : titleAt(next, blanks, next.trimEnd().length);
		return { address, start: from, isAngled: false, title, isTitleBelow: title !== undefined };
	}
	const blanks = rest.length - rest.trimStart().length;
	const title = blanks > 0 ? titleAt(text, behind + blanks, text.trimEnd().length) : undefined;
	return title && { address, start: from, isAngled: false, title, isTitleBelow: false };
}

/** A quoted title from `start` to `end`, if it is one. */
function titleAt(text: string, start: number, end: number): Target["title"] {
	const quote = text[start];
	const isTitle = (quote === '"' || quote === "'") && text[end - 1] === quote && end - start >= 3;
	return isTitle ? { start, end } : undefined;
}

/** The title that ends a line: from the first quote behind a blank of the kind the line ends with. */
function findTitle(text: string, from: number, end: number): Target["title"] {
	const quote = text[end - 1];
	if (quote !== '"' && quote !== "'") return undefined;
	for (let at = text.indexOf(quote, from); at >= 0 && at < end - 2; at = text.indexOf(quote, at + 1))
		if (/[ \t]/.test(text[at - 1] ?? "")) return { start: at, end };
	return undefined;
}
