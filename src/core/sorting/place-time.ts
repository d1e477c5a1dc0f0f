import type { Session } from "../post/session-model.ts";
import type { Slot } from "./slots.ts";

/** Why a time belongs to a session: it lies in its slot, in the questions after it, or in the minutes before it. */
export type Nearness = "during" | "after" | "before";

export interface TimePlace {
	readonly slot: Slot;
	readonly nearness: Nearness;
	/** Minutes to the end of the slot, or since it, or until it begins. */
	readonly minutes: number;
}

const questions = 10;
const titleSlide = 5;
/** Lightning talks: what is said above of an hour's talk would be the next talk but one. */
const shortSlot = 15;

/**
 * Where a time of one day may belong among slots of that day: all in which it lies; else the one that has just ended and the one that is
 * about to begin. `at` are minutes from the day's midnight.
 */
export function placeTime(at: number, slots: readonly Slot[]): readonly TimePlace[] {
	const during = slots.flatMap((slot): TimePlace[] =>
		slot.start <= at && at < slot.end ? [{ slot, nearness: "during", minutes: slot.end - at }] : [],
	);
	if (during.length > 0) return during;
	const margin = ({ start, end }: Slot, minutes: number) => (end - start < shortSlot ? minutes / 5 : minutes);
	const after = slots.flatMap((slot): TimePlace[] =>
		slot.end <= at && at < slot.end + margin(slot, questions)
			? [{ slot, nearness: "after", minutes: at - slot.end }]
			: [],
	);
	const before = slots.flatMap((slot): TimePlace[] =>
		slot.start - margin(slot, titleSlide) <= at && at < slot.start
			? [{ slot, nearness: "before", minutes: slot.start - at }]
			: [],
	);
	return [...after, ...before].sort((a, b) => a.minutes - b.minutes);
}

/** The sessions of several places, each once, in their order. */
export function sessionsAt(places: readonly TimePlace[]): readonly Session[] {
	return [...new Set(places.map(({ slot }) => slot.session))];
}
