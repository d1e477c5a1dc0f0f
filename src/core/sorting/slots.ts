import type { Post } from "../post/post.ts";
import type { Session as PostSession } from "../post/session-model.ts";
import { minutesBetween, momentOf } from "../schedule/reading/moment.ts";
import type { Schedule, Session as Talk, WallTime } from "../schedule/schedule.ts";
import { talksOfPost } from "../schedule/writing/talks-of-post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { type ClockReading, readClockAt } from "./clock-reading.ts";
import { type DayReading, dayOfDate, readDay } from "./day-reading.ts";

/** When a session of a post took place, as the clocks at the venue show it. */
export interface Slot {
	readonly session: PostSession;
	readonly day: DayReading;
	/** Minutes from the day's midnight; a talk past midnight ends after 1440. */
	readonly start: number;
	readonly end: number;
	/** Minutes east of Greenwich where the schedule tells them. */
	readonly offset?: number;
}

/** A talk of which nobody says when it ends lasts until the next one begins, and no longer than this. */
const longestUnknown = 90;

/**
 * When the post's sessions took place, those in lists left out, by day and time: as its schedule says, else as the session's title or the
 * line below it does, on the day that a heading above names.
 */
export function slotsOf(post: Post, schedule?: Schedule): readonly Slot[] {
	const sessions = blockSessions(post);
	const told = schedule ? toldByEvent(schedule, sessions) : [];
	const known = new Set(told.map(({ session }) => session));
	const own = toldByPost(post, sessions).filter(({ session }) => !known.has(session));
	return withEnds([...told, ...own]);
}

/** An item of a list holds no blocks that could be put under it. */
export function blockSessions({ sessions }: Post): readonly PostSession[] {
	return sessions.filter(({ style }) => style !== "item");
}

type OpenSlot = Omit<Slot, "end"> & { readonly end: number | undefined };

function toldByEvent(schedule: Schedule, sessions: readonly PostSession[]): readonly OpenSlot[] {
	const days = [...new Set(schedule.sessions.flatMap(({ start }) => start?.local.slice(0, 10) ?? []))].sort();
	return talksOfPost(schedule, sessions).flatMap(({ session, slots }) =>
		slots.flatMap((talk) => slotOf(session, talk, days) ?? []),
	);
}

function slotOf(session: PostSession, talk: Talk, days: readonly string[]): OpenSlot | undefined {
	const { start, end, durationMin } = talk;
	if (!start || talk.status === "cancelled" || talk.status === "rejected") return undefined;
	// What takes a whole day says nothing of when a photo was taken.
	if (!hasClock(start)) return undefined;
	const date = start.local.slice(0, 10);
	const from = minutesOf(start);
	const moment = momentOf(start);
	const until = end && momentOf(end);
	const lasts = durationMin ?? (moment && until && minutesBetween(moment, until));
	const offset = moment?.offset;
	return {
		session,
		day: { ...dayOfDate(date), number: days.indexOf(date) + 1 },
		start: from,
		end: lasts === undefined ? undefined : from + lasts,
		...(offset !== undefined && { offset }),
	};
}

function hasClock({ local }: WallTime): boolean {
	return local.includes("T");
}

function minutesOf({ local }: WallTime): number {
	return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

function toldByPost(post: Post, sessions: readonly PostSession[]): readonly OpenSlot[] {
	const titles = new Set(sessions.map(({ titleRange }) => titleRange.start));
	const days = post.body.headings.flatMap(({ range, textRange, text }) => {
		const day = titles.has(textRange.start) ? undefined : dayIn(text);
		return day ? [{ at: range.start, day }] : [];
	});
	return sessions.flatMap((session) => {
		const time = timeOf(post, session);
		if (!time) return [];
		const above = days.filter(({ at }) => at < session.range.start).at(-1)?.day;
		const end = time.until !== undefined && time.until > time.minutes ? time.until : undefined;
		return [{ session, day: time.day ?? above ?? {}, start: time.minutes, end }];
	});
}

/** A day's name anywhere in a short heading: "Saturday", "Talks on Saturday", "2026-01-31: Day one". */
function dayIn(heading: string): DayReading | undefined {
	for (const [index, word] of heading.split(/(?<=[\s,:(–-])/u).entries()) {
		if (index > 8) return undefined;
		const rest = heading.slice(heading.indexOf(word));
		const found = readDay(rest);
		// A short name may be any word; at the start of a heading it is the day.
		if (found && (index === 0 || found.length > 4)) return found.day;
	}
	return undefined;
}

/** The first time in the title's line or the two below it. */
function timeOf({ text }: Post, { range }: PostSession): ClockReading | undefined {
	let at = range.start;
	for (let lines = 0; lines < 4 && at < range.end; lines++) {
		const end = Math.min(lineEndAt(text, at), range.end, at + 400);
		const line = text.slice(at, end);
		for (const { index } of line.matchAll(/(?<![\p{L}\p{N}.:/=-])(?=[\p{L}\d])/gu)) {
			const found = readClockAt(line.slice(index));
			if (found) return found;
		}
		at = lineEndAt(text, end) + 1;
	}
	return undefined;
}

function withEnds(slots: readonly OpenSlot[]): readonly Slot[] {
	const sorted = [...slots].sort(
		(a, b) => (a.day.date ?? "").localeCompare(b.day.date ?? "") || a.start - b.start,
	);
	return sorted.map((slot) => {
		if (slot.end !== undefined) return { ...slot, end: slot.end };
		const next = sorted.find(({ day, start }) => start > slot.start && isOneDay(day, slot.day));
		return { ...slot, end: Math.min(next?.start ?? Number.POSITIVE_INFINITY, slot.start + longestUnknown) };
	});
}

function isOneDay(a: DayReading, b: DayReading): boolean {
	return a.date === b.date && a.weekday === b.weekday && a.number === b.number;
}
