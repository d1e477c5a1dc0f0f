import type { TextRange } from "../../text/text-range.ts";
import { readNames } from "./speaker-names.ts";

/** What a talk's title line holds, in the visible text it was read from. */
export interface TitleParts {
	readonly title: TextRange;
	readonly speakers: readonly TextRange[];
	/** Where the people stand; `first` needs the other titles' consent, because "Spring Boot - What's New" looks the same. */
	readonly side: "none" | "first" | "last";
	/** True for "Talk: …", "LT1: …", "Keynote – …": the writer says it is a talk. */
	readonly isNamedTalk: boolean;
}

const LONGEST_TITLE = 300;
const TALK_PREFIX =
	/^(?:\W{0,4})(?:(?:opening |closing |morning |evening |invited |featured |lightning |project lightning |plenary )*(?:talk|session|keynote|workshop|tutorial|panel|lightning talk|fireside chat|lt|bof|demo|ignite|presentation|poster|speech)(?: ?#?\d{1,2})?\s*[:：]|(?:セッション|発表|講演|基調講演|招待講演|세션|키노트|发表|分享)\s*\d{0,2}\s*[:：])\s*/iu;
const BY = /\s+(?:by|von|par|por|door|di|przez|w\/|presented by|feat\.?|featuring)[ :]\s*/giu;
const WITH = /\s+(?:with|mit|avec|con|com)\s+/giu;
const PARENTHESES = /^(.*\S)\s*[（(]([^()（）]*(?:[（(][^()（）]*[)）])?[^()（）]*)[)）]\W{0,3}$/su;
const DASH = /\s+(?:[-–—−|·•]|--|&#8211;|&#8212;)\s+|\s*[／｜]\s*/gu;

/** Takes a title line apart: the talk's title, and the people it names ("Title by Ann Lee", "Title (Ann Lee)", "Ann Lee – Title"). */
export function titleParts(line: string): TitleParts {
	const whole = trimmed(line, { start: 0, end: Math.min(line.length, LONGEST_TITLE) });
	const prefix = TALK_PREFIX.exec(line.slice(whole.start, whole.end))?.[0].length ?? 0;
	const named = prefix > 0 && whole.start + prefix < whole.end;
	const range = named ? { start: whole.start + prefix, end: whole.end } : whole;
	const found = line.length > LONGEST_TITLE ? undefined : peopleIn(line, range);
	if (!found)
		return {
			title: line.length > LONGEST_TITLE ? trimmed(line, { start: 0, end: line.length }) : range,
			speakers: [],
			side: "none",
			isNamedTalk: named,
		};
	return { ...found, title: trimmed(line, found.title), isNamedTalk: named };
}

type People = Pick<TitleParts, "title" | "speakers" | "side">;

function peopleIn(line: string, range: TextRange): People | undefined {
	return (
		afterWord(line, range, BY) ??
		inParentheses(line, range) ??
		besideDash(line, range) ??
		afterWord(line, range, WITH)
	);
}

function afterWord(line: string, range: TextRange, word: RegExp): People | undefined {
	const last = [...line.slice(range.start, range.end).matchAll(word)].at(-1);
	if (!last || last.index === 0) return undefined;
	const from = range.start + last.index + last[0].length;
	const names = namesIn(line, { start: from, end: range.end });
	return (
		names && { title: { start: range.start, end: range.start + last.index }, speakers: names, side: "last" }
	);
}

function inParentheses(line: string, range: TextRange): People | undefined {
	const found = PARENTHESES.exec(line.slice(range.start, range.end));
	const before = found?.[1] ?? "";
	const inside = found?.[2] ?? "";
	if (!found || inside === "") return undefined;
	const from = range.start + line.slice(range.start, range.end).lastIndexOf(inside);
	const names = namesIn(line, { start: from, end: from + inside.length });
	return (
		names && {
			title: { start: range.start, end: range.start + before.length },
			speakers: names,
			side: "last",
		}
	);
}

function besideDash(line: string, range: TextRange): People | undefined {
	const shown = line.slice(range.start, range.end);
	const dashes = [...shown.matchAll(DASH)];
	for (const dash of dashes.slice(-2).reverse()) {
		const names = namesIn(line, { start: range.start + dash.index + dash[0].length, end: range.end });
		if (names)
			return { title: { start: range.start, end: range.start + dash.index }, speakers: names, side: "last" };
	}
	const first = dashes[0];
	if (!first) return undefined;
	const names = namesIn(line, { start: range.start, end: range.start + first.index });
	const title = { start: range.start + first.index + first[0].length, end: range.end };
	return names && title.start < title.end ? { title, speakers: names, side: "first" } : undefined;
}

function namesIn(line: string, range: TextRange): readonly TextRange[] | undefined {
	const names = readNames(line.slice(range.start, range.end), "likely");
	return names?.map((name) => ({ start: name.start + range.start, end: name.end + range.start }));
}

function trimmed(line: string, range: TextRange): TextRange {
	const shown = line.slice(range.start, range.end);
	const start = range.start + (shown.length - shown.trimStart().length);
	return { start, end: Math.max(start, range.end - (shown.length - shown.trimEnd().length)) };
}
