import { daysInMonth } from "../calendar.ts";
import { longestDate, type TextReader } from "./text-reader.ts";

const months =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const weekdays =
	/^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/;
/** Words that the parser passes over (`parserinfo.JUMP`). */
const fillers = /^(?:at|on|and|ad|m|t|of|st|nd|rd|th)$/;
const signs = /^[ .,;/'-]$/;

/**
 * Python's `dateutil.parser.parse`, as far as it decides what is a date: every word must be one it knows, and the numbers must be those of
 * one day and one time, in any order.
 */
export const pythonDateutil: TextReader = (text) => {
	// `14.3` is one number to it.
	if (text.length > longestDate || /^\s*\d{1,2}\.\d{1,2}\.?\s*$/.test(text)) return undefined;
	const words = text.toLowerCase().match(/\d+|\p{L}+|\s|./gsu) ?? [];
	const search = new Search(words, text);
	if (!search.isDate()) return undefined;
	if (search.hasNoDay()) return { hasNoDay: true };
	return search.hasNoYear() ? { yearFrom: "build" } : {};
};

class Search {
	readonly #words: readonly string[];
	readonly #hasZoneWords: boolean;
	/** Numbers of the day, as written. */
	readonly #days: string[] = [];
	#month: number | undefined;
	#hasTime = false;

	constructor(words: readonly string[], text: string) {
		this.#words = words;
		this.#hasZoneWords = /\b[A-Z]{3,5}\b/.test(text);
	}

	isDate(): boolean {
		for (let at = 0; at < this.#words.length; ) {
			const next = this.#step(at);
			if (next === undefined) return false;
			at = next;
		}
		if (this.#days.length === 0 && this.#month === undefined) return this.#hasTime;
		return this.#isDay();
	}

	/** A time, a month or a year alone: the rest is that of the day on which the parser runs. */
	hasNoDay(): boolean {
		const short = this.#days.filter((digits) => digits.length <= 2 && Number(digits) <= 31).length;
		return short + Number(this.#month !== undefined) < 2;
	}

	hasNoYear(): boolean {
		const isLong = (digits: string) => digits.length > 2 || Number(digits) > 31;
		return this.#days.length + Number(this.#month !== undefined) < 3 && !this.#days.some(isLong);
	}

	/** Where the next word stands; undefined where this one is not known. */
	#step(at: number): number | undefined {
		const word = this.#words[at] ?? "";
		if (/^\d/.test(word)) return this.#number(at, word);
		const isWord = /^\p{L}/u.test(word);
		if (!isWord && this.#hasTime && /^[+-]$/.test(word)) return this.#offset(at);
		if (/^\s$/.test(word) || signs.test(word) || fillers.test(word) || weekdays.test(word)) return at + 1;
		if (months.test(word)) {
			if (this.#month !== undefined) return undefined;
			this.#month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(word.slice(0, 3)) / 3 + 1;
			return at + 1;
		}
		if (/^[ap]m?$/.test(word) && this.#hasTime) return at + 1;
		if (this.#hasTime && (word === "z" || word === "utc" || word === "gmt")) return at + 1;
		if (this.#hasTime && this.#hasZoneWords && /^[a-z]{3,5}$/.test(word)) return at + 1;
		return undefined;
	}

	#number(at: number, digits: string): number | undefined {
		const next = this.#words[at + 1];
		if (next === ":" && /^\d/.test(this.#words[at + 2] ?? "")) return this.#time(at);
		const half = this.#words[next === " " ? at + 2 : at + 1];
		if (/^[ap]m?$/.test(half ?? "") && Number(digits) <= 12 && !this.#hasTime) {
			this.#hasTime = true;
			return at + (next === " " ? 3 : 2);
		}
		if (next === "h" && Number(digits) < 24) {
			this.#hasTime = true;
			const minutes = /^\d/.test(this.#words[at + 2] ?? "");
			return at + (minutes ? 3 : 2);
		}
		if (digits.length === 8 || digits.length === 12 || digits.length === 14) {
			this.#days.push(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8));
			if (digits.length > 8) this.#hasTime = true;
			return at + 1;
		}
		if (digits.length === 6 && this.#days.length === 0) {
			this.#days.push(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6));
			return at + 1;
		}
		if (
			this.#days.length + Number(this.#month !== undefined) >= 3 &&
			!this.#hasTime &&
			(digits.length === 2 || digits.length === 4 || digits.length === 6)
		) {
			this.#hasTime = true;
			return Number(digits.slice(0, 2)) < 24 ? at + 1 : undefined;
		}
		this.#days.push(digits);
		return at + 1;
	}

	/** `10:00`, `10:00:00.5`. */
	#time(at: number): number | undefined {
		this.#hasTime = true;
		const [hour, , minute] = [this.#words[at], this.#words[at + 1], this.#words[at + 2]];
		if (Number(hour) > 23 || Number(minute) > 59) return undefined;
		let next = at + 3;
		if (this.#words[next] === ":" && /^\d/.test(this.#words[next + 1] ?? "")) {
			if (Number(this.#words[next + 1]) > 59) return undefined;
			next += 2;
			if (/^[.,]$/.test(this.#words[next] ?? "") && /^\d/.test(this.#words[next + 1] ?? "")) next += 2;
		}
		return next;
	}

	#offset(at: number): number | undefined {
		const digits = this.#words[at + 1] ?? "";
		if (!/^\d/.test(digits)) return at + 1;
		if (digits.length === 4) return at + 2;
		if (this.#words[at + 2] === ":" && /^\d{2}$/.test(this.#words[at + 3] ?? "")) return at + 4;
		return digits.length <= 2 ? at + 2 : undefined;
	}

	#isDay(): boolean {
		const month = this.#month;
		const numbers = this.#days;
		if (numbers.length > 3) return false;
		const values = numbers.map(Number);
		const long = numbers.findIndex((digits, index) => digits.length > 2 || (values[index] ?? 0) > 31);
		const year = long >= 0 ? (values[long] ?? 0) : 2000;
		if (year > 9999) return false;
		const rest = values.filter((_, index) => index !== long);
		if (rest.some((value) => value === 0 && long >= 0) || rest.some((value) => value > 31 && long >= 0))
			return false;
		if (month !== undefined) return rest.length < 1 || rest.some((day) => day <= daysInMonth(year, month));
		if (rest.length <= 1) return (rest[0] ?? 1) <= (long >= 0 ? 12 : 31);
		const [a = 1, b = 1] = long >= 0 ? rest : [Math.min(...rest), Math.max(...rest)];
		return isDay(year, a, b) || isDay(year, b, a) || long < 0;
	}
}

function isDay(year: number, month: number, day: number): boolean {
	return day >= 1 && day <= daysInMonth(year, month);
}
