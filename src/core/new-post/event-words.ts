import { type CalendarDay, monthNames } from "../dates/calendar.ts";
import { oneLine } from "../text/inline-text.ts";
import { type Days, type EventFacts, isOneDay } from "./event-facts.ts";

/** How a language says what is known of an event, as the gaps of its opening want it. */
export interface EventWords {
	/** The days it took place on. */
	sayDays(days: Days): string;
	/** A year, a number or a word. */
	sayEdition(edition: string): string;
	/** The title of a post on it, by its name. */
	titleFor(name: string): string;
}

const english: EventWords = {
	sayDays({ from, to }) {
		const say = ({ month, day }: CalendarDay) => `${monthNames[month - 1]} ${day}`;
		if (isOneDay({ from, to })) return `on ${say(from)}, ${from.year}`;
		const first = from.year === to.year ? say(from) : `${say(from)}, ${from.year}`;
		return `from ${first} to ${say(to)}, ${to.year}`;
	},
	sayEdition(edition) {
		const number = numberOf(edition);
		if (number === undefined) return edition;
		const isTeen = number >= 11 && number <= 13;
		const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
		return `${number}${ending}`;
	},
	titleFor: (name) => `Looking back at ${name}`,
};

const german: EventWords = {
	sayDays: inEurope({
		months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
		day: ({ day }) => `${day}.`,
		ofMonth: " ",
		ofYear: " ",
		one: "am",
		from: "vom",
		to: "bis",
	}),
	sayEdition: inForms({
		name: (year) => `Ausgabe ${year}`,
		number: (number) => `${number}. Ausgabe`,
		word: (word) => `${word} Ausgabe`,
	}),
	titleFor: (name) => `Rückblick auf ${name}`,
};

const french: EventWords = {
	sayDays: inEurope({
		months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		day: ({ day }) => (day === 1 ? "1er" : `${day}`),
		ofMonth: " ",
		ofYear: " ",
		one: "le",
		from: "du",
		to: "au",
	}),
	sayEdition: inForms({
		name: (year) => `L'édition ${year}`,
		number: (number) => `La ${number}${number === 1 ? "re" : "e"} édition`,
		word: (word) => `La ${word} édition`,
	}),
	titleFor: (name) => `Retour sur ${name}`,
};

const spanish: EventWords = {
	sayDays: inEurope({
		months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		day: ({ day }) => `${day}`,
		ofMonth: " de ",
		ofYear: " de ",
		one: "el",
		from: "del",
		to: "al",
	}),
	sayEdition: inForms({
		name: (year) => `edición ${year}`,
		number: (number) => `${number}.ª edición`,
		word: (word) => `${word} edición`,
	}),
	titleFor: (name) => `${name}: una mirada atrás`,
};

const japanese: EventWords = {
	sayDays({ from, to }) {
		const say = ({ year, month, day }: CalendarDay, since?: CalendarDay) => {
			const inMonth = year === since?.year && month === since.month ? "" : `${month} 月 `;
			return `${year === since?.year ? "" : `${year} 年 `}${inMonth}${day} 日`;
		};
		return isOneDay({ from, to }) ? `${say(from)}に` : `${say(from)}から ${say(to, from)}まで`;
	},
	sayEdition: inForms({
		name: (year) => (/^\d{4}$/.test(year) ? `${year} 年` : year),
		number: (number) => `第 ${number} 回`,
		word: (word) => word,
	}),
	titleFor: (name) => `${name} を振り返って`,
};

/** By the code of the language. */
const words: Readonly<Record<string, EventWords>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	ja: japanese,
};

/** The words of the language of a code such as `de-AT`; English ones for a language that Recap has none in. */
export function eventWords(code: string): EventWords {
	const [language = ""] = code.trim().toLowerCase().split(/[-_]/);
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? english;
}

/** What the title of a post may be, once the event is known. */
export function suggestTitle(
	{ event = "", edition = "" }: Pick<EventFacts, "event" | "edition">,
	language: string,
): string {
	const name = [event, edition].map(oneLine).filter(Boolean).join(" ");
	return name === "" ? "" : eventWords(language).titleFor(name);
}

/** How a language of Europe writes two days: what they share stands once, behind the second. */
interface DayForm {
	readonly months: string;
	readonly day: (day: CalendarDay) => string;
	readonly ofMonth: string;
	readonly ofYear: string;
	readonly one: string;
	readonly from: string;
	readonly to: string;
}

function inEurope({ months, day, ofMonth, ofYear, one, from, to }: DayForm): EventWords["sayDays"] {
	const names = months.split(" ");
	return (days) => {
		const month = (of: CalendarDay) => `${ofMonth}${names[of.month - 1]}`;
		const year = (of: CalendarDay) => `${ofYear}${of.year}`;
		const last = `${day(days.to)}${month(days.to)}${year(days.to)}`;
		if (isOneDay(days)) return `${one} ${last}`;
		const isSameYear = days.from.year === days.to.year;
		const isSameMonth = isSameYear && days.from.month === days.to.month;
		const first = `${day(days.from)}${isSameMonth ? "" : month(days.from)}${isSameYear ? "" : year(days.from)}`;
		return `${from} ${first} ${to} ${last}`;
	};
}

interface EditionForm {
	/** For a year, or a name such as `23x`. */
	readonly name: (name: string) => string;
	readonly number: (number: number) => string;
	readonly word: (word: string) => string;
}

function inForms({ name, number, word }: EditionForm): EventWords["sayEdition"] {
	return (edition) => {
		if (edition === "") return "";
		const counted = numberOf(edition);
		if (counted !== undefined) return number(counted);
		return /\d/.test(edition) ? name(edition) : word(edition);
	};
}

/** "14" is the 14th; a year is none of so many. */
function numberOf(edition: string): number | undefined {
	return /^\d{1,2}$/.test(edition) ? Number(edition) : undefined;
}
