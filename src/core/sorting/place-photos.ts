import type { Session } from "../post/session-model.ts";
import { dayOfDate, mayBeSameDay } from "./day-reading.ts";
import { dateOf, type MomentSource, type Photo, type PhotoMoment, photoMoments } from "./photo-moment.ts";
import { type Nearness, placeTime, type TimePlace } from "./place-time.ts";
import type { Slot } from "./slots.ts";

/** What is put in the place of a camera's clock: minutes to add to it, by the camera's name. */
export type Shifts = ReadonlyMap<string, number>;

export type PhotoDoubt =
	/** It lies in one session's time, well inside. */
	| "sure"
	/** In the questions after it, or in the minutes before it. */
	| "likely"
	/** Several sessions run then, or a border is near. */
	| "unsure"
	/** It belongs to none that the post has. */
	| "between"
	| "other-day"
	/** The file tells no time, or the day alone. */
	| "no-time";

export interface PlacedPhoto {
	readonly photo: Photo;
	/** When it was taken by the venue's clock, corrected; milliseconds as if that were UTC's. */
	readonly wall: number | undefined;
	readonly source: MomentSource | undefined;
	readonly session: Session | undefined;
	/** The next likely one. */
	readonly other?: Session;
	readonly doubt: PhotoDoubt;
	readonly nearness?: Nearness;
	/** Minutes to the session's end, or since it, or until it begins. */
	readonly minutes?: number;
	/** Whether it is offered as chosen: of photos taken at once the first. */
	readonly isTicked: boolean;
}

const minute = 60_000;
const nearBorder = 3;
const atOnce = 3000;

/**
 * Puts photos in the order they were taken in, each with the session that ran then. A moment that a file tells is compared with the
 * schedule's moments, a camera's clock with the clock at the venue, corrected by `shifts`. Nothing is guessed that the list cannot show.
 */
export function placePhotos(
	photos: readonly Photo[],
	slots: readonly Slot[],
	shifts: Shifts = new Map(),
): readonly PlacedPhoto[] {
	const moments = photoMoments(photos, slots);
	const shifted = photos.map((photo) => ({ photo, moment: shift(moments.get(photo), photo, shifts) }));
	const sorted = shifted.sort((a, b) => inOrder(a, b));
	const found = sorted.map((each): Found => {
		const around = slotsAround(each.moment, slots);
		return { ...each, around, places: placeTime(0, around) };
	});
	const alone = found.map(({ places }) => (isOne(places) ? places[0]?.slot.session : undefined));
	const placed = found.map((each, at) => place(each, neighboursOf(alone, at), slots));
	return placed.map((each, at) => ({
		...each,
		isTicked: each.doubt === "sure" && !followsAtOnce(placed, at),
	}));
}

function shift(moment: PhotoMoment | undefined, { facts }: Photo, shifts: Shifts): PhotoMoment {
	if (!moment) return { wall: undefined, instant: undefined, source: undefined };
	// A moment is a moment: only a camera's clock can be wrong.
	const by = moment.instant === undefined ? (shifts.get(facts.camera) ?? 0) : 0;
	return by === 0 || moment.wall === undefined ? moment : { ...moment, wall: moment.wall + by * minute };
}

interface Found {
	readonly photo: Photo;
	readonly moment: PhotoMoment;
	/** The slots in minutes from the photo, so that its own time is 0. */
	readonly around: readonly Slot[];
	readonly places: readonly TimePlace[];
}

type Placed = Omit<PlacedPhoto, "isTicked">;

function slotsAround({ wall, instant }: PhotoMoment, slots: readonly Slot[]): readonly Slot[] {
	if (wall === undefined) return [];
	return slots.flatMap((slot) => {
		const start = minutesUntil(slot, wall, instant);
		return start === undefined ? [] : [{ ...slot, start, end: start + slot.end - slot.start }];
	});
}

/** A slot without a date is one of the photo's own day, unless its weekday is another. */
function minutesUntil(
	{ day, start, offset }: Slot,
	wall: number,
	instant: number | undefined,
): number | undefined {
	if (day.date === undefined) {
		const date = dateOf(wall);
		if (!mayBeSameDay(day, dayOfDate(date))) return undefined;
		return (Date.parse(date) - wall) / minute + start;
	}
	const midnight = Date.parse(day.date);
	return instant !== undefined && offset !== undefined
		? (midnight - instant) / minute + start - offset
		: (midnight - wall) / minute + start;
}

function place(
	{ photo, moment, around, places }: Found,
	neighbours: readonly Session[],
	slots: readonly Slot[],
): Placed {
	const { wall, source } = moment;
	const told = { photo, wall, source };
	if (wall === undefined) return { ...told, session: undefined, doubt: "no-time" };
	const first = places.find(({ slot }) => neighbours.includes(slot.session)) ?? places[0];
	if (!first) {
		const isThatDay = slots.some(({ day }) => mayBeSameDay(day, dayOfDate(dateOf(wall))));
		return { ...told, session: undefined, doubt: isThatDay ? "between" : "other-day" };
	}
	const { slot, nearness, minutes } = first;
	const second = places.find((other) => other.slot.session !== slot.session)?.slot.session;
	const besides =
		second ?? (nearness === "during" && minutes < nearBorder ? nextAfter(slot, around) : undefined);
	const doubt = second ? "unsure" : nearness === "during" ? (besides ? "unsure" : "sure") : "likely";
	return {
		...told,
		session: slot.session,
		...(besides && { other: besides }),
		doubt,
		nearness,
		minutes: Math.round(minutes),
	};
}

/** The session that begins where this one ends. */
function nextAfter({ session, end }: Slot, around: readonly Slot[]): Session | undefined {
	return around.find(
		(other) => other.session !== session && other.start >= end && other.start < end + nearBorder,
	)?.session;
}

function isOne(places: readonly TimePlace[]): boolean {
	return new Set(places.map(({ slot }) => slot.session)).size === 1;
}

/** The sessions of the nearest photos on both sides that have but one. */
function neighboursOf(alone: readonly (Session | undefined)[], at: number): readonly Session[] {
	const before = alone
		.slice(0, at)
		.filter((session) => session !== undefined)
		.at(-1);
	const after = alone.slice(at + 1).find((session) => session !== undefined);
	return [before, after].flatMap((session) => session ?? []);
}

function followsAtOnce(placed: readonly Placed[], at: number): boolean {
	const [before, own] = [placed[at - 1], placed[at]];
	return (
		own?.wall !== undefined &&
		before?.wall !== undefined &&
		before.session === own.session &&
		own.wall - before.wall < atOnce
	);
}

interface Ordered {
	readonly photo: Photo;
	readonly moment: PhotoMoment;
}

function inOrder(a: Ordered, b: Ordered): number {
	const latest = Number.MAX_SAFE_INTEGER;
	return (
		(a.moment.wall ?? latest) - (b.moment.wall ?? latest) ||
		(a.moment.instant ?? 0) - (b.moment.instant ?? 0) ||
		Number(`0.${a.photo.facts.fraction ?? 0}`) - Number(`0.${b.photo.facts.fraction ?? 0}`) ||
		a.photo.name.localeCompare(b.photo.name, "en", { numeric: true })
	);
}
