import type { TextRange } from "../../text/text-range.ts";
import { readNames } from "./speaker-names.ts";

/** What a talk's title line holds, in the visible text it was read from. */
export interface TitleParts {
	readonly title: TextRange;
	readonly speakers: readonly TextRange[];
	/**
	 * Where the people stand. `first` and `comma` need the other titles' consent, because "Spring Boot – What's New" and
	 * "Munich, Old Town" look the same; so does `bare`, because of "데이터 - 이야기"; and `with` needs talk words around it, because of "A Faster Curry with Extensional Types".
	 */
	readonly side: "none" | "first" | "comma" | "bare" | "with" | "last";
	/** "Ann Lee – Streams Everywhere" reads both ways: with the people before the title. */
	readonly reversed?: TitleParts;
	/** The title where the doubtful people are part of it. */
	readonly whole: TextRange;
	/** True for "Talk: …", "LT1: …", "Keynote – …", "… (SVS402)": the writer says it is a talk. */
	readonly isNamedTalk: boolean;
}

const LONGEST_TITLE = 300;
const TALK_PREFIX =
	/^(?:\W{0,4})(?:(?:opening |closing |morning |evening |invited |featured |lightning |project lightning |plenary )*(?:talk|session|keynote|workshop|tutorial|panel|light(?:n)?ing talk|lightning launch|fireside chat|lt|bof|demo|ignite|presentation|poster|speech)(?: ?#?\d{1,2})?\s*[:：]|(?:keynote|talk|session|workshop|lt|presentation|panel|table ronde)(?: ?#?\d{1,2})?\s+[-–—]\s+|(?:vortrag|eröffnungsvortrag|kurzvortrag|podium(?:sdiskussion)?|conférence|table ronde|atelier|charla|ponencia|conferencia|mesa redonda|taller|palestra|tavola rotonda|(?:トーク)?セッション|発表|講演|基調講演|招待講演|パネル(?: ?ディスカッション)?|ワークショップ|チュートリアル|세션|키노트|发表|分享)\s*\d{0,2}\s*[:：]|(?:基調|招待|特別|キーノート)講演[ \u3000]+|lt ?#?\d{1,2}[ \u3000]+)\s*/iu;
/** The number that large conferences give each session: "(SVS402)", "(BRK3025)". */
const SESSION_CODE = /\s\([A-Z]{2,5}-?\d{2,5}(?:-[A-Z]\d?)?\)$/;
/** Emoji and a time of day before a title: "🎤 Streams", "10:00 – 10:45 Streams". */
const BEFORE_TITLE =
	/^(?:(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s)+)?(?:[~〜～]?\s*[[(（]?\d{1,2}[:：h]\d{0,2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:[-–—~〜～]|to|bis|à)\s*\d{1,2}[:：h]\d{0,2}(?:\s*[ap]\.?m\.?)?)?[\])）]?\s*[-–—:：|]?\s+)?/iu;
/** "Title -Ann Lee-" */
const ENCLOSED = /^(.*\S)\s+([-–—~～〜])\s*([^-–—~～〜]{2,60})\2$/su;
const BY = /\s+(?:by|von|par|por|door|di|przez|w\/|presented by|feat\.?|featuring)[ :]\s*/giu;
const WITH = /\s+(?:with|mit|avec|con|com)\s+/giu;
const PARENTHESES = /^(.*\S)\s*[（(]([^()（）]*(?:[（(][^()（）]*[)）])?[^()（）]*)[)）]\W{0,3}$/su;
const DASH = /\s+(?:[-–−|·•/]|--)\s+|\s*[—／｜]\s*/gu;

const COLON = /\s*[:：]\s+/u;

/** Takes a title line apart: the talk's title, and the people it names ("Title by Ann Lee", "Title (Ann Lee)", "Ann Lee – Title"). */
export function titleParts(line: string): TitleParts {
	const shown = trimmed(line, { start: 0, end: Math.min(line.length, LONGEST_TITLE) });
	const before = BEFORE_TITLE.exec(line.slice(shown.start, shown.end))?.[0].length ?? 0;
	const whole = /[\p{L}\p{N}]/u.test(line.slice(shown.start + before, shown.end))
		? { start: shown.start + before, end: shown.end }
		: shown;
	const prefix = TALK_PREFIX.exec(line.slice(whole.start, whole.end))?.[0].length ?? 0;
	const hasPrefix = prefix > 0 && whole.start + prefix < whole.end;
	const named = hasPrefix || SESSION_CODE.test(line.slice(whole.start, whole.end));
	const range = hasPrefix ? { start: whole.start + prefix, end: whole.end } : whole;
	const found = line.length > LONGEST_TITLE ? undefined : peopleIn(line, range);
	const title = line.length > LONGEST_TITLE ? trimmed(line, { start: 0, end: line.length }) : range;
	if (!found) return { title, speakers: [], side: "none", whole: title, isNamedTalk: named };
	const parts: TitleParts = {
		title: trimmed(line, found.title),
		speakers: found.speakers,
		side: found.side,
		whole: title,
		isNamedTalk: named,
	};
	const reversed = found.side === "last" && found.isBesideDash ? peopleBeforeDash(line, range) : undefined;
	return reversed
		? { ...parts, reversed: { ...parts, ...reversed, title: trimmed(line, reversed.title) } }
		: parts;
}

/** The parts without people of whom other titles or the text say nothing. */
export function withoutPeople(parts: TitleParts): TitleParts {
	return { ...parts, title: parts.whole, speakers: [], side: "none" };
}

type People = Pick<TitleParts, "title" | "speakers" | "side"> & { readonly isBesideDash?: boolean };

function peopleIn(line: string, range: TextRange): People | undefined {
	return (
		afterWord(line, range, BY, "last") ??
		inParentheses(line, range) ??
		enclosed(line, range) ??
		besideDash(line, range) ??
		afterWord(line, range, WITH, "with") ??
		afterComma(line, range) ??
		bareBehind(line, range)
	);
}

function afterWord(line: string, range: TextRange, word: RegExp, side: "last" | "with"): People | undefined {
	const last = [...line.slice(range.start, range.end).matchAll(word)].at(-1);
	if (!last || last.index === 0) return undefined;
	const from = range.start + last.index + last[0].length;
	const names = namesIn(line, { start: from, end: range.end });
	return names && { title: { start: range.start, end: range.start + last.index }, speakers: names, side };
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
	const dashes = dashesIn(line, range);
	// "Title – Ann Lee" and "Title – Ann Lee | JSConf": the last part, or the one before it.
	let end = range.end;
	for (const dash of dashes.slice(-2).reverse()) {
		const names = dash.start > range.start ? namesIn(line, { start: dash.end, end }) : undefined;
		if (names)
			return {
				title: { start: range.start, end: dash.start },
				speakers: names,
				side: "last",
				isBesideDash: true,
			};
		end = dash.start;
	}
	return peopleBeforeDash(line, range, dashes);
}

/** "Title -Ann Lee-" */
function enclosed(line: string, range: TextRange): People | undefined {
	const [, before = "", , inside = ""] = ENCLOSED.exec(line.slice(range.start, range.end)) ?? [];
	if (inside === "") return undefined;
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

/** Behind the last mark that people stand behind, or in the last parentheses: "Title – mayuki", "Title, 김광섭", "Title -王健-". */
const BARE_BEHIND =
	/^(.*[^\s,，:：–—|/／｜（(-])(?:\s+[-–—|·•/~～〜]\s*|\s*[,，—／｜]\s*|\s*[（(]\s*)([^\s,，–—|~～〜（()）-][^,，–—|~～〜（()）]{1,40}?)\s*[-–—~～〜)）]?$/su;

function bareBehind(line: string, range: TextRange): People | undefined {
	const [, before = "", inside = ""] = BARE_BEHIND.exec(line.slice(range.start, range.end)) ?? [];
	if (inside === "") return undefined;
	const from = range.start + line.slice(range.start, range.end).lastIndexOf(inside);
	const names = readNames(line.slice(from, from + inside.length), "bare", before);
	return (
		names && {
			title: { start: range.start, end: range.start + before.length },
			speakers: names.map(({ start, end }) => ({ start: start + from, end: end + from })),
			side: "bare",
		}
	);
}

function dashesIn(line: string, range: TextRange): readonly TextRange[] {
	return [...line.slice(range.start, range.end).matchAll(DASH)].map(({ index, 0: mark }) => ({
		start: range.start + index,
		end: range.start + index + mark.length,
	}));
}

/** "Ann Lee – Title", "Ann Lee: Title" */
function peopleBeforeDash(
	line: string,
	range: TextRange,
	dashes = dashesIn(line, range),
): People | undefined {
	const first = dashes[0] ?? colonIn(line, range);
	const names = first && namesIn(line, { start: range.start, end: first.start });
	if (!first || !names || first.end >= range.end) return undefined;
	return { title: { start: first.end, end: range.end }, speakers: names, side: "first" };
}

function colonIn(line: string, range: TextRange): TextRange | undefined {
	const colon = COLON.exec(line.slice(range.start, range.end));
	return colon
		? { start: range.start + colon.index, end: range.start + colon.index + colon[0].length }
		: undefined;
}

/** "Title, Ann Lee" */
function afterComma(line: string, range: TextRange): People | undefined {
	const shown = line.slice(range.start, range.end);
	const comma = /^(.*\S)\s*[,，]\s+[^,，]+$/su.exec(shown)?.[1];
	if (comma === undefined) return undefined;
	const end = range.start + comma.length;
	const from = end + (/^\s*[,，]\s+/u.exec(line.slice(end))?.[0].length ?? 0);
	const names = namesIn(line, { start: from, end: range.end });
	return names && { title: { start: range.start, end }, speakers: names, side: "comma" };
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
