import { comparableTitle } from "../reading/comparable-title.ts";
import { comparableNames } from "../reading/people-of.ts";
import { isHiddenAtFirst, type Session } from "../schedule.ts";

/** Finds talks by what is typed of their titles and speakers. */
export type TalkFinder = (typed: string, most?: number) => readonly Session[];

/** Shorter words are typed for anything. */
const leastTyped = 3;

/**
 * Talks that fit what is typed: each of its words begins one of the title or of a speaker's name. Titles that go on from it come first,
 * then those with all its words, then those with words of its speakers. A talk that is held twice is found once.
 */
export function talkFinder(sessions: readonly Session[]): TalkFinder {
	const talks = new Map<string, { title: string; whole: string; session: Session }>();
	for (const session of sessions) {
		if (isHiddenAtFirst(session)) continue;
		const title = comparableTitle(session.title);
		const names = comparableNames(session.speakers).join(" ");
		const key = JSON.stringify([title, names]);
		if (!talks.has(key)) talks.set(key, { title: ` ${title}`, whole: ` ${title} ${names}`, session });
	}
	return (typed, most = 8) => {
		const wanted = comparableTitle(typed);
		if (wanted.length < leastTyped) return [];
		const words = wanted.split(" ").map((word) => ` ${word}`);
		const ranks: Session[][] = [[], [], []];
		for (const { title, whole, session } of talks.values()) {
			if (!words.every((word) => whole.includes(word))) continue;
			const isInTitle = words.every((word) => title.includes(word));
			ranks[title.startsWith(` ${wanted}`) ? 0 : isInTitle ? 1 : 2]?.push(session);
		}
		return ranks.flat().slice(0, most);
	};
}
