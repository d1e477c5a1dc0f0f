import { slipsBetween } from "../../text/slips-between.ts";
import { comparableTitle, numbersIn } from "../reading/comparable-title.ts";
import { peopleOf } from "../reading/people-of.ts";
import type { Session } from "../schedule.ts";

/** A line that somebody pasted, and the talk it names. */
export interface MatchedLine {
	readonly line: string;
	/** Undefined where it names none, or more than one equally well. */
	readonly session: Session | undefined;
}

/** Longer lines are prose. */
const longestLine = 400;
const mostLines = 500;

/**
 * The talk that each line of a pasted list names, empty lines left out: case, punctuation, accents, the marks of lists, a time before and
 * speakers behind it aside, with small slips: one for each eight letters.
 */
export function matchTitles(text: string, sessions: readonly Session[]): readonly MatchedLine[] {
	const titles = titlesOf(sessions);
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
	return lines.slice(0, mostLines).map((line) => ({ line: line.trim(), session: findTitle(line, titles) }));
}

interface Title {
	readonly text: string;
	/** The talks of that title: several where other people each hold one, such as keynotes. A talk that is held twice is its first. */
	readonly sessions: readonly Session[];
}

function titlesOf(sessions: readonly Session[]): readonly Title[] {
	const titles = new Map<string, Map<string, Session>>();
	for (const session of sessions) {
		const text = comparableTitle(session.title);
		const talks = titles.get(text) ?? new Map<string, Session>();
		titles.set(text, talks);
		const people = peopleOf(session);
		if (!talks.has(people)) talks.set(people, session);
	}
	return [...titles].map(([text, talks]) => ({ text, sessions: [...talks.values()] }));
}

function findTitle(line: string, titles: readonly Title[]): Session | undefined {
	if (line.length > longestLine) return undefined;
	const wanted = spellings(line);
	const same = wanted.flatMap((spelling) => titles.find(({ text }) => text === spelling) ?? [])[0];
	const found = same ?? closest(wanted, titles) ?? contained(wanted[0] ?? "", titles);
	return found && talkNamed(` ${wanted[0]} `, found.sessions);
}

/** Of talks with one title the one whose speaker the line names, too. */
function talkNamed(line: string, sessions: readonly Session[]): Session | undefined {
	if (sessions.length === 1) return sessions[0];
	const named = sessions.filter(({ speakers }) =>
		speakers.some(({ name }) => line.includes(` ${comparableTitle(name)} `)),
	);
	return named.length === 1 ? named[0] : undefined;
}

const listMark = /^\s*(?:[-*+•·–]|\d{1,3}[.)]|\[[ xX]\]|#{1,6})\s+/;
const time =
	/^\s*(?:\p{L}{2,10}\.?,?\s+)?\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm))?(?:\s*[-–]\s*\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm))?)?\s*[:,|–-]?\s+/iu;
const people = /\s+(?:[-–—|]|by|von|par|with)\s+|\s*\(|\s*\[|\s{2,}|\t/;

/** A line without the marks of a list and the time before it. */
export function withoutMarks(line: string): string {
	return line.replace(listMark, "").replace(listMark, "").replace(time, "");
}

/** A line whole, without what stands before it, and without what stands behind it. */
function spellings(line: string): readonly string[] {
	const bare = withoutMarks(line);
	const heads: string[] = [];
	let rest = bare;
	for (let found = lastMatch(rest); found > 0; found = lastMatch(rest)) {
		rest = rest.slice(0, found);
		heads.push(rest);
	}
	return [...new Set([line, bare, ...heads].map(comparableTitle))].filter((text) => text !== "");
}

function lastMatch(text: string): number {
	return [...text.matchAll(new RegExp(people, "giu"))].at(-1)?.index ?? -1;
}

/** The one title that is a few slips away; undefined where two are equally near. Never in a number: "part 1" is not "part 2". */
function closest(wanted: readonly string[], titles: readonly Title[]): Title | undefined {
	let best: { readonly slips: number; readonly title: Title | undefined } | undefined;
	for (const spelling of wanted) {
		const most = Math.floor(spelling.length / 8);
		if (most === 0) continue;
		const numbers = numbersIn(spelling);
		for (const title of titles) {
			const limit = Math.min(most, best?.slips ?? most);
			const slips = slipsBetween(spelling, title.text, limit);
			if (slips === undefined || (slips === best?.slips && title === best.title)) continue;
			if (numbersIn(title.text) !== numbers) continue;
			best = { slips, title: slips === best?.slips ? undefined : title };
		}
	}
	return best?.title;
}

/** The longest title, of two words at least, that stands in the line as it is. */
function contained(line: string, titles: readonly Title[]): Title | undefined {
	const found = titles.filter(
		({ text }) => text.length >= 12 && text.includes(" ") && ` ${line} `.includes(` ${text} `),
	);
	return found.sort((a, b) => b.text.length - a.text.length)[0];
}
