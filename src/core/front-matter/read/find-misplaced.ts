import type { FrontMatterFormat } from "../format.ts";
import type { Fence } from "../model.ts";
import { fenceOf, type Line, linesFrom } from "./lines.ts";
import { isEvidence, surveyLines } from "./survey-lines.ts";

/** Front matter that no engine sees, because of what stands before it or of how its fence is written. */
export interface MisplacedFrontMatter {
	/** `fence`: its dashes are other signs, too few, or indented. `behind`: text stands before it. */
	readonly kind: "fence" | "behind";
	readonly open: Fence;
	/** Undefined where none was found. */
	readonly close: Fence | undefined;
	/** The fence that was meant. */
	readonly mark: "---" | "+++";
}

/** Lines looked at before the fence, and between the fences. */
const MOST_LINES_BEFORE = 8;
const MOST_LINES = 60;

/**
 * Dashes as word processors write them, too few or too many, underlines and the like, alone on a line; blanks that nobody sees before them, or the
 * backslash that editors write before what they take for a rule.
 */
const LIKE_A_FENCE =
	/^[ \t\u00A0\u200B\u2060\u3000]{0,8}\\?(?:-(?:[ \t]?-){2,5}|(?:---|\+{3})[A-Za-z]\w{0,9}|---[A-Za-z][\w-]*:[ \t].*|[-\u2010-\u2015\u2212]{1,6}|[=~_*%]{3,6}|\+{2,4}|-{3,6}(?:[ \t]+\S|[^\s\w-]).*)[ \t\u00A0\u200B\u2060\u3000\uFEFF]*$/;

/** Looks in a text without front matter for what is meant as such: a fence, or something like one, with keys below it. */
export function findMisplaced(text: string, start: number): MisplacedFrontMatter | undefined {
	let before = 0;
	for (const line of linesFrom(text, start)) {
		const written = text.slice(line.start, line.end);
		if (written.trim() !== "") {
			const found = readFence(text, line, before > 0);
			if (found) return found;
			if (++before > MOST_LINES_BEFORE) return undefined;
		}
	}
	return undefined;
}

function readFence(text: string, line: Line, isBehind: boolean): MisplacedFrontMatter | undefined {
	if (line.end - line.start > 40) return undefined;
	const open = fenceOf(text, line);
	const written = open.text.trim();
	const isFence = /^(?:---|\+\+\+)[ \t]*$/.test(open.text);
	if (!isFence && (isBehind || !LIKE_A_FENCE.test(open.text))) return undefined;
	const mark = written.startsWith("+") ? "+++" : "---";
	const close = findClose(text, line.next, written, mark);
	const format: FrontMatterFormat = mark === "+++" ? "toml" : "yaml";
	const limit = close?.range.start ?? Math.min(text.length, line.next + 4_000);
	const indent = /^[ \t]*/.exec(open.text)?.[0];
	const survey = surveyLines(text, line.next, limit, format, indent);
	// Behind other text a `---` may be a thematic break, or what is below it an example.
	const isSure = isEvidence(survey) && (isBehind ? close !== undefined && !survey.isFollowedByProse : true);
	return isSure ? { kind: isBehind ? "behind" : "fence", open, close, mark } : undefined;
}

function findClose(text: string, from: number, opening: string, mark: string): Fence | undefined {
	let lines = 0;
	for (const line of linesFrom(text, from)) {
		if (++lines > MOST_LINES) return undefined;
		const written = text.slice(line.start, line.end).trim();
		if (written === opening || written === mark) return fenceOf(text, line);
	}
	return undefined;
}
