import type { ScheduledTalk, ScheduledTalks } from "../../facts/scheduled-talk.ts";
import { slipsBetween } from "../../text/slips-between.ts";
import { comparableTitle, numbersIn } from "../reading/comparable-title.ts";
import { comparableAddress } from "./comparable-address.ts";

/** Titles that are remembered with what they are close to. */
const mostRemembered = 500;

const indexes = new WeakMap<ScheduledTalks, TalkIndex>();

/** The index of a schedule's talks, made once: a post is compared with it at every key. */
export function talkIndex(talks: ScheduledTalks): TalkIndex {
	const known = indexes.get(talks) ?? new TalkIndex(talks);
	indexes.set(talks, known);
	return known;
}

/** Talks by their page and their title. Of talks that share one, none is found by it, unless they are one talk held twice. */
export class TalkIndex {
	readonly #byPage = new Map<string, ScheduledTalk | undefined>();
	readonly #byTitle = new Map<string, ScheduledTalk | undefined>();
	readonly #letters: readonly (readonly [title: string, letters: Letters])[];
	readonly #close = new Map<string, ScheduledTalk | undefined>();

	constructor(talks: ScheduledTalks) {
		for (const talk of talks) {
			if (talk.url !== undefined) put(this.#byPage, comparableAddress(talk.url), talk);
			put(this.#byTitle, comparableTitle(talk.title), talk);
		}
		this.#letters = [...this.#byTitle.keys()].map((title) => [title, lettersOf(title)]);
	}

	withPage(address: string): ScheduledTalk | undefined {
		return this.#byPage.get(comparableAddress(address));
	}

	withTitle(title: string): ScheduledTalk | undefined {
		return this.#byTitle.get(comparableTitle(title));
	}

	/** The one talk whose title is a few slips away. */
	closeTo(title: string): ScheduledTalk | undefined {
		const written = comparableTitle(title);
		if (this.#close.has(written)) return this.#close.get(written);
		if (this.#close.size >= mostRemembered) this.#close.clear();
		const found = this.#findClose(written);
		this.#close.set(written, found);
		return found;
	}

	#findClose(written: string): ScheduledTalk | undefined {
		const letters = lettersOf(written);
		const most = Math.floor(written.length / 8);
		const close = this.#letters.filter(
			([title, others]) => !differBy(letters, others, most + 1) && isMisspelt(written, title),
		);
		const [found] = close;
		return found && close.length === 1 ? this.#byTitle.get(found[0]) : undefined;
	}
}

/** How often letters stand in a title, in so many kinds: titles of other letters need no closer look. */
type Letters = Uint16Array;
const kinds = 37;

function lettersOf(title: string): Letters {
	const letters = new Uint16Array(kinds);
	for (let at = 0; at < title.length; at++) {
		const kind = title.charCodeAt(at) % kinds;
		letters[kind] = (letters[kind] ?? 0) + 1;
	}
	return letters;
}

/** Whether at least so many letters would have to be put in, or taken out. */
function differBy(a: Letters, b: Letters, least: number): boolean {
	let more = 0;
	let fewer = 0;
	for (let kind = 0; kind < kinds; kind++) {
		const difference = (a[kind] ?? 0) - (b[kind] ?? 0);
		if (difference > 0) more += difference;
		else fewer -= difference;
	}
	return Math.max(more, fewer) >= least;
}

function put(map: Map<string, ScheduledTalk | undefined>, key: string, talk: ScheduledTalk): void {
	const known = map.get(key);
	const isOther = map.has(key) && !(known && isSame(known, talk));
	map.set(key, isOther ? undefined : talk);
}

function isSame(a: ScheduledTalk, b: ScheduledTalk): boolean {
	return a.title === b.title && a.speakers.join("\n") === b.speakers.join("\n");
}

/** One slip for each eight letters, and never in a number: "part 1" is not "part 2". */
export function isMisspelt(written: string, right: string): boolean {
	const most = Math.floor(Math.min(written.length, right.length) / 8);
	if (written === right || most === 0 || numbersIn(written) !== numbersIn(right)) return false;
	return slipsBetween(written, right, most) !== undefined;
}
