import type { WrittenDate } from "../dates/date-format.ts";
import { readDate } from "../dates/read-date.ts";

/** The dates that a line gives, and who wrote it; nothing else. */
export interface DateLine {
	readonly published: WrittenDate | undefined;
	readonly updated: WrittenDate | undefined;
	/** Whether a word of the line calls it the day of publication: "originally published 2014-02-24". */
	readonly saysPublished: boolean;
	/** Who wrote it, with the word before: "by ann"; empty where the line names nobody. */
	readonly author: string;
}

const PUBLISHED = /^(?:(?:originally |first )?(?:published|posted|written)(?: on)?|date):?\s+/i;
const UPDATED = /^(?:last )?(?:updated|modified|edited)(?: on)?:?\s+/i;
/** Between two dates; a comma only before words that name the second. */
const BETWEEN =
	/\s*[|·•;]\s*|,?(?<!\b(?:originally|first|last))\s+(?=(?:\(?(?:originally|first|last) )?(?:published|posted|updated|modified|edited)\b)/i;
const AUTHOR = /\s+by\s+(?:[\p{L}\p{N}.@_’'-]+\s*){1,4}$/iu;
const longestLine = 140;

/** "2020-01-21T20:49:33-07:00, originally published 2014-02-24", "Posted on March 5, 2016 by ann"; undefined for any other line. */
export function readDateLine(line: string): DateLine | undefined {
	const text = line.trim();
	if (text.length > longestLine || !/\d{4}/.test(text)) return undefined;
	const said = text.split(BETWEEN).map(readPart);
	if (said.length > 2 || said.some((part) => part === undefined)) return undefined;
	const published = said.find((part) => part?.role === "published");
	const updated = said.find((part) => part?.role === "updated");
	const bare = said.find((part) => part?.role === "bare");
	// Of two that are not both named, the bare one is the other.
	return {
		published: (published ?? bare)?.date,
		updated: (updated ?? (published ? bare : undefined))?.date,
		saysPublished: published !== undefined,
		author: said.flatMap((part) => part?.author ?? []).join(" "),
	};
}

interface DatePart {
	readonly role: "published" | "updated" | "bare";
	readonly date: WrittenDate;
	readonly author: string | undefined;
}

function readPart(part: string): DatePart | undefined {
	const whole = part.replace(/^\(|\)$/g, "");
	const author = AUTHOR.exec(whole)?.[0].trim();
	const text = whole.replace(AUTHOR, "");
	const role = PUBLISHED.test(text) ? "published" : UPDATED.test(text) ? "updated" : "bare";
	const read = readDate(text.replace(PUBLISHED, "").replace(UPDATED, ""));
	// Without a known format, words stand around the day.
	return read.kind === "day" && read.format !== undefined ? { role, date: read, author } : undefined;
}
