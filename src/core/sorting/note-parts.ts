import { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/text-range.ts";
import { type ClockReading, readClockAt } from "./clock-reading.ts";
import { type DayReading, readDay } from "./day-reading.ts";
import { fenceAfter } from "./fence-after.ts";

/** What the first line of a piece says of it. */
interface Opener {
	/** It without the marks of lists, headings and emphasis, and without the time. */
	readonly opening: string;
	readonly time?: ClockReading;
	/** The day named last above it, or by itself. */
	readonly day?: DayReading;
	/** It starts as a new piece does: with a time, a heading, or the name of a talk or person. */
	readonly isOpened: boolean;
	/** It names a day and nothing else. */
	readonly isDayAlone: boolean;
	/** A line across the page, or the addresses of links: nobody's notes. */
	readonly isApart: boolean;
}

/** A piece of somebody's notes that belongs together: whole lines, the blank ones around it left out. */
export interface NotePart extends Opener {
	readonly range: TextRange;
}

/** More pieces are no evening's notes. */
export const mostParts = 500;

const marks = /^[ \t]*(?:(?:[-*+•·–]|\d{1,3}[.)]|#{1,6}|>)[ \t]+|\[[ xX]\][ \t]+)*[*_[(]{0,3}/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Cuts notes into their pieces. `namesSession` says of a line, bare of its marks, whether it is the title of a talk or who gives it. */
export function noteParts(
	text: string,
	range: TextRange,
	namesSession: (opening: string) => boolean,
): readonly NotePart[] {
	const lines = new LineIndex(text);
	const first = lines.lineAt(range.start);
	const last = lines.lineAt(Math.max(range.start, range.end - 1));
	const parts: Open[] = [];
	const reading: Reading = { indent: commonIndent(lines, first, last), namesSession };
	let open: Open | undefined;
	let fenceMark: string | undefined;
	let blanks = 1;
	let day: DayReading | undefined;
	for (let line = first; line <= last; line++) {
		const content = lines.textOf(line);
		if (fenceMark === undefined && content.trim() === "") {
			blanks++;
			continue;
		}
		const { start, end } = lines.fullRangeOf(line);
		const isInFence = fenceMark !== undefined;
		fenceMark = fenceAfter(content, fenceMark);
		const opener = isInFence ? undefined : openerOf(content, blanks > 0, reading);
		if (opener?.isDayAlone || opener?.time?.day) day = opener.day ?? day;
		const isGoingOn =
			open !== undefined &&
			!opener?.isOpened &&
			(isInFence || blanks === 0 || (open.isOpened && !open.isDayAlone && blanks < 2)) &&
			!(blanks > 0 && opener?.isApart);
		if (isGoingOn && open) open.end = end;
		else {
			open = { ...(opener ?? plainOpener(content)), ...(day && { day }), start, end };
			parts.push(open);
		}
		blanks = 0;
	}
	return parts.map(({ start, end, opening, time, day: named, isOpened, isDayAlone, isApart }) => ({
		range: { start, end },
		opening,
		...(time && { time }),
		...(named && { day: named }),
		isOpened,
		isDayAlone,
		isApart,
	}));
}

interface Reading {
	readonly indent: number;
	readonly namesSession: (opening: string) => boolean;
}

interface Open extends Opener {
	readonly start: number;
	end: number;
}

function plainOpener(content: string): Opener {
	return {
		opening: content.replace(marks, "").trim(),
		isOpened: false,
		isDayAlone: false,
		isApart: false,
	};
}

function openerOf(
	content: string,
	isAfterBlank: boolean,
	{ indent, namesSession }: Reading,
): Opener | undefined {
	if (rule.test(content) || definition.test(content))
		return isAfterBlank ? { ...plainOpener(""), isApart: true } : undefined;
	const isIndented = indentOf(content) - indent > 1;
	const bare = content.replace(marks, "");
	const time = isIndented ? undefined : readClockAt(bare);
	if (time) {
		const opening = bare
			.slice(time.length)
			.replace(/^[\s*_\])}:,|–—-]+/u, "")
			.trim();
		const { day } = time;
		return { opening, time, ...(day && { day }), isOpened: true, isDayAlone: false, isApart: false };
	}
	const named = isIndented ? undefined : readDay(bare);
	const isHeading = heading.test(content);
	if (named) {
		const rest = bare.slice(named.length).replace(/[\s*_\])}:.,|#–—-]+/gu, "");
		// "So" is Sunday in German, and many a heading's first word.
		const isTitled = isHeading && named.length > 4 && !namesSession(bare.trim());
		if (rest === "" || isTitled)
			return { ...plainOpener(content), day: named.day, isOpened: true, isDayAlone: true, isApart: false };
	}
	const opening = bare.trim();
	const isListed = /^[ \t]*(?:[-*+•·–]|\d{1,3}[.)])[ \t]/.test(content);
	const isOpened = isHeading || (!isIndented && (isAfterBlank || isListed) && namesSession(opening));
	return isOpened ? { ...plainOpener(content), isOpened } : undefined;
}

function indentOf(content: string): number {
	return content.length - content.trimStart().length;
}

/** Some programs indent all that is copied from them. */
function commonIndent(lines: LineIndex, first: number, last: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let line = first; line <= last; line++) {
		const content = lines.textOf(line);
		if (content.trim() !== "") least = Math.min(least, indentOf(content));
	}
	return least;
}
