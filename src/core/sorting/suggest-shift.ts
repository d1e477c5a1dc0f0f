import type { Photo } from "./photo-moment.ts";
import { type PlacedPhoto, placePhotos } from "./place-photos.ts";
import type { Slot } from "./slots.ts";

/** What would put a camera's clock right. */
export interface ShiftSuggestion {
	readonly camera: string;
	/** To add to the camera's clock. */
	readonly minutes: number;
	/** What would put as many photos into sessions, the likeliest first. */
	readonly others: readonly number[];
	/** How many of its photos were taken during sessions then, how many are as the clock stands, and of how many. */
	readonly fits: number;
	readonly fitsNow: number;
	readonly photos: number;
}

const fewest = 8;
/** None of so many photos lies in a session, and by another clock all do: to be asked is less than to place each by hand. */
const fewestOutside = 4;
const mostOthers = 2;
/** More tell nothing new. */
const mostLookedAt = 120;
const dayMinutes = 1440;
const hours = 14;
const minutesOfMs = 60_000;

/**
 * A correction for each camera whose clock seems wrong: no photo of it was taken on the event's days at the event's hours, or none in a
 * session where all would be by another time, or another time is clearly better, ahead of every other by a fifth of the photos. Nothing
 * is corrected in silence, and cameras that tell moments are right.
 */
export function suggestShifts(photos: readonly Photo[], slots: readonly Slot[]): readonly ShiftSuggestion[] {
	if (slots.length === 0) return [];
	const byCamera = new Map<string, PlacedPhoto[]>();
	for (const placed of placePhotos(photos, slots)) {
		if (placed.source !== "clock") continue;
		const { camera } = placed.photo.facts;
		byCamera.set(camera, [...(byCamera.get(camera) ?? []), placed]);
	}
	return [...byCamera].flatMap(([camera, placed]) => suggestFor(camera, placed, slots) ?? []);
}

function suggestFor(
	camera: string,
	placed: readonly PlacedPhoto[],
	slots: readonly Slot[],
): ShiftSuggestion | undefined {
	const times = placed
		.flatMap(({ wall }) => (wall === undefined ? [] : [wall / minutesOfMs]))
		.slice(0, mostLookedAt);
	const spans = spansOf(slots);
	if (times.length === 0 || spans.length === 0) return undefined;
	const scored = candidates(times, spans).map((minutes) => ({
		minutes,
		fits: countIn(times, spans, minutes),
	}));
	const now = scored.find(({ minutes }) => minutes === 0)?.fits ?? 0;
	const sorted = [...scored].sort((a, b) => b.fits - a.fits || likelier(a.minutes) - likelier(b.minutes));
	const [best, next] = sorted;
	if (!best || best.minutes === 0 || best.fits <= now) return undefined;
	const isClear =
		times.length >= fewest && best.fits - (next?.fits ?? 0) >= Math.max(2, Math.ceil(times.length / 5));
	const isAway = !times.some((time) => isInHours(time, spans));
	const isOutside = now === 0 && times.length >= fewestOutside && best.fits === times.length;
	if (!isClear && !isAway && !isOutside) return undefined;
	const { minutes, fits } = best;
	const others = sorted.filter((other) => other !== best && other.fits === fits).slice(0, mostOthers);
	return {
		camera,
		minutes,
		others: others.map((other) => other.minutes),
		fits,
		fitsNow: now,
		photos: times.length,
	};
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Minutes since 1970 by the venue's clock; what has no date cannot be missed. */
function spansOf(slots: readonly Slot[]): readonly Span[] {
	return slots.flatMap(({ day, start, end }) => {
		if (day.date === undefined) return [];
		const midnight = Date.parse(day.date) / minutesOfMs;
		return [{ start: midnight + start, end: midnight + end }];
	});
}

/** Half hours for a zone that was not set, and whole days for a date that was not. */
function candidates(times: readonly number[], spans: readonly Span[]): readonly number[] {
	const halves = Array.from({ length: 4 * hours + 1 }, (_, at) => (at - 2 * hours) * 30);
	const dayOf = (minutes: number) => Math.floor(minutes / dayMinutes);
	const days = new Set([0]);
	for (const start of new Set(spans.map((span) => dayOf(span.start))))
		for (const time of new Set(times.map(dayOf))) if (days.size < 40) days.add(start - time);
	return [...days].flatMap((day) => halves.map((half) => day * dayMinutes + half));
}

function countIn(times: readonly number[], spans: readonly Span[], shift: number): number {
	return times.filter((time) => spans.some(({ start, end }) => start <= time + shift && time + shift < end))
		.length;
}

function isInHours(time: number, spans: readonly Span[]): boolean {
	const that = spans.filter(({ start }) => Math.floor(start / dayMinutes) === Math.floor(time / dayMinutes));
	const [first, last] = [
		Math.min(...that.map(({ start }) => start)),
		Math.max(...that.map(({ end }) => end)),
	];
	return that.length > 0 && first - 60 <= time && time <= last + 60;
}

/** A whole day, then whole hours, then half ones, the nearest first. */
function likelier(minutes: number): number {
	return Math.abs(minutes) + (minutes % 60 === 0 ? 0 : 10_000) + (minutes % dayMinutes === 0 ? 0 : 15);
}

/** What to add to a camera's clock so that a photo of it falls into a session: the fewest half hours. Undefined where none do. */
export function shiftInto({ wall }: PlacedPhoto, slots: readonly Slot[]): number | undefined {
	if (wall === undefined) return undefined;
	const fitting = spansOf(slots).flatMap((span) =>
		Array.from({ length: 4 * hours + 1 }, (_, at) => (at - 2 * hours) * 30).filter(
			(shift) => countIn([wall / minutesOfMs], [span], shift) === 1,
		),
	);
	return fitting.sort((a, b) => likelier(a) - likelier(b))[0];
}
