import type { FrontMatterReaders } from "../readers.ts";
import type { Block } from "./block.ts";
import { type ClosingFence, findClosingFence, findFarClosing } from "./find-closing-fence.ts";
import { MAX_CHARACTERS } from "./limits.ts";
import { BLANK_LINE, fenceOf, type Line, linesFrom } from "./lines.ts";
import { type Opening, readOpening } from "./opening.ts";
import { isEvidence, type Survey, surveyLines } from "./survey-lines.ts";

/** Blank lines before an opening fence that are looked past; a few engines do so too. */
const MAX_LEADING_BLANKS = 20;

/** Finds front matter between fences. Undefined where the text has none: a `---` may be a thematic break. */
export function findFencedBlock(
	text: string,
	start: number,
	{ looksPastBlanks }: FrontMatterReaders = {},
): Block | undefined {
	const first = firstWrittenLine(text, start);
	const opening = first && readOpening(text, looksPastBlanks ? withoutIndent(text, first) : first);
	if (!opening) return undefined;
	const closing = findClosingFence(text, opening);
	if (opening.format === undefined) return refusedBlock(text, opening, closing);
	const limit = closing.contentEnd ?? Math.min(text.length, opening.next + MAX_CHARACTERS);
	const survey = surveyLines(text, opening.next, limit, opening.format);
	const isSure = opening.isUnmistakable || isEvidence(survey);
	if (!isSure && (!closing.close || opening.fence.range.start > start)) return undefined;
	if (closing.close) {
		// A body has blank lines before its thematic break; one broken line in front matter has none around it.
		const rest = text.slice(survey.next, closing.close.start);
		const isMixed = survey.isFollowedByProse && BLANK_LINE.test(rest);
		const ifUnclosed = isMixed ? unclosedBlock(text, opening, survey, undefined) : undefined;
		const isDoubtful = !isSure && mayBeThematicBreaks(text, opening, closing);
		return { ...closedBlock(text, opening, closing), isDoubtful, ...(ifUnclosed && { ifUnclosed }) };
	}
	const far = closing.isTooFar ? findFarClosing(text, opening) : undefined;
	const isAllKeys = !survey.isFollowedByProse || survey.next === far?.start;
	if (closing.isTooFar && isAllKeys) return tooLargeBlock(text, opening, far);
	return unclosedBlock(text, opening, survey, closing.almostClose);
}

function withoutIndent(text: string, line: Line): Line {
	const indent = /^[ \t]{0,40}/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
	return { ...line, start: line.start + indent };
}

/** The first line that is not blank. */
function firstWrittenLine(text: string, start: number): Line | undefined {
	let blanks = 0;
	for (const line of linesFrom(text, start)) {
		if (text.slice(line.start, line.end).trim() !== "") return line;
		if (++blanks > MAX_LEADING_BLANKS) return undefined;
	}
	return undefined;
}

/** The block up to where it stops looking like front matter, or to the line that may be meant as its closing fence. */
function unclosedBlock(text: string, opening: Opening, survey: Survey, almostClose: Line | undefined): Block {
	return {
		...blockOf(opening),
		kind: "unclosed",
		content: { start: opening.next, end: Math.max(opening.next, almostClose?.start ?? survey.end) },
		almostClose: almostClose && fenceOf(text, almostClose),
		end: Math.max(opening.next, almostClose?.next ?? survey.next),
	};
}

/** Paragraphs between two `---`, or longer fences: front matter only if there are keys in it. */
function mayBeThematicBreaks(text: string, opening: Opening, closing: ClosingFence): boolean {
	const content = text.slice(opening.next, closing.contentEnd ?? opening.next);
	return (BLANK_LINE.test(content) && content.trim() !== "") || opening.fence.text.trimEnd() !== "---";
}

function closedBlock(text: string, opening: Opening, closing: ClosingFence): Block {
	const { close, almostClose, contentEnd = opening.next } = closing;
	return {
		...blockOf(opening),
		kind: "closed",
		content: { start: opening.next, end: contentEnd },
		close: close && fenceOf(text, close),
		almostClose: almostClose && fenceOf(text, almostClose),
		end: close?.next ?? contentEnd,
	};
}

function refusedBlock(text: string, opening: Opening, closing: ClosingFence): Block {
	const { close, almostClose } = closing;
	const block = closedBlock(text, opening, closing);
	if (close || !almostClose) return { ...block, kind: "refused" };
	const content = { start: opening.next, end: almostClose.start };
	return { ...block, kind: "refused", content, end: almostClose.next };
}

function tooLargeBlock(text: string, opening: Opening, close: Line | undefined): Block {
	const closing = close ? { close, contentEnd: close.start } : { contentEnd: text.length };
	return { ...closedBlock(text, opening, closing), kind: "too-large" };
}

function blockOf(opening: Opening) {
	const { fence, format } = opening;
	return { format, open: fence, close: undefined, almostClose: undefined, start: fence.range.start };
}
