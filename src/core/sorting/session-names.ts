import type { Session } from "../post/session-model.ts";
import { comparableTitle } from "../schedule/reading/comparable-title.ts";
import { readClockAt } from "./clock-reading.ts";

/** What a line says of sessions by their words. */
export interface NamedSessions {
	/** Those whose whole title, or nearly, stands in it; the longest title alone. */
	readonly byTitle: readonly Session[];
	readonly bySpeaker: readonly Session[];
	/** Those of whose title a word stands in it that no other title has: enough beside a time. */
	readonly byWord: readonly Session[];
}

/** Finds the sessions that lines name. */
export type SessionNames = (text: string) => NamedSessions;

/** Shorter words tell nothing of a talk. */
const shortestWord = 4;
/** Of a title of many words, so many have to stand in the line. */
const titleShare = 0.6;
const longestText = 2000;

interface Known {
	readonly session: Session;
	readonly title: string;
	/** Words of the title that no other session's title has. */
	readonly words: ReadonlySet<string>;
	readonly speakers: readonly string[];
	/** A speaker's last name, where no other speaker has it and no title. */
	readonly lastNames: readonly string[];
}

/** For the sessions of a post: their titles and speakers, ready to be looked for. */
export function sessionNames(sessions: readonly Session[]): SessionNames {
	const known = know(sessions);
	return (text) => {
		const line = ` ${comparableTitle(text.slice(0, longestText))} `;
		const words = new Set(line.trim().split(" "));
		const contains = (part: string) => part !== "" && line.includes(` ${part} `);
		const whole = longest(known.filter(({ title }) => title.length > 3 && contains(title)));
		const shares = known.map((each) => ({
			...each,
			found: [...each.words].filter((word) => words.has(word)),
		}));
		const nearly = shares.filter(
			({ found, words: all }) => found.length >= 2 && found.length >= all.size * titleShare,
		);
		const bySpeaker = known.filter(
			({ speakers, lastNames }) => speakers.some(contains) || lastNames.some(contains),
		);
		return {
			byTitle: toSessions(whole.length > 0 ? whole : nearly),
			bySpeaker: toSessions(bySpeaker),
			byWord: toSessions(shares.filter(({ found }) => found.length > 0)),
		};
	};
}

/** Whether a line is the title of one of the sessions or who gave it, and next to nothing else, or starts with it and a colon or dash. */
export function isNameOnly(text: string, names: SessionNames): boolean {
	if (text.length > 300) return false;
	const [head = ""] = text.split(/:(?=\s|$)|\s[–—-]\s/u, 1);
	return isName(text, names) || (head !== text && isName(head, names));
}

function isName(text: string, names: SessionNames): boolean {
	const { byTitle, bySpeaker } = names(text);
	const found = byTitle.length === 1 ? byTitle : bySpeaker;
	if (found.length === 0) return false;
	const said = found.flatMap(({ title, speakers }) => [
		withoutTime(title),
		...speakers.map(({ name }) => name),
	]);
	const known = new Set(said.flatMap((name) => comparableTitle(name).split(" ")));
	const more = comparableTitle(text)
		.split(" ")
		.filter((word) => !known.has(word));
	return more.length === 0 || (more.length <= 2 && byTitle.length === 1);
}

function know(sessions: readonly Session[]): readonly Known[] {
	const titles = sessions.map(({ title }) => comparableTitle(withoutTime(title)));
	const wordCount = countOf(titles.flatMap((title) => [...new Set(title.split(" "))]));
	const lastNames = sessions.map((session) => new Set(lastNamesOf(session)));
	const nameCount = countOf(lastNames.flatMap((names) => [...names]));
	return sessions.map((session, at) => {
		const title = titles[at] ?? "";
		const own = title.split(" ").filter((word) => word.length >= shortestWord && wordCount.get(word) === 1);
		return {
			session,
			title,
			words: new Set(own),
			speakers: session.speakers.map(({ name }) => comparableTitle(name)),
			lastNames: [...(lastNames[at] ?? [])].filter(
				(name) => name.length >= shortestWord && nameCount.get(name) === 1 && !wordCount.has(name),
			),
		};
	});
}

/** Posts write the time before a title; notes have one of their own. */
function withoutTime(title: string): string {
	return title.slice(readClockAt(title)?.length ?? 0);
}

function lastNamesOf({ speakers }: Session): readonly string[] {
	return speakers.flatMap(({ name }) => {
		const words = comparableTitle(name).split(" ");
		return words.length > 1 ? (words.at(-1) ?? []) : [];
	});
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** "Testing" stands in "Testing in the dark", too. */
function longest(found: readonly Known[]): readonly Known[] {
	const most = Math.max(0, ...found.map(({ title }) => title.length));
	return found.filter(({ title }) => title.length === most);
}

function toSessions(found: readonly Known[]): readonly Session[] {
	return found.map(({ session }) => session);
}
