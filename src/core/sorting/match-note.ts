import type { Session } from "../post/session-model.ts";
import { mayBeSameDay } from "./day-reading.ts";
import type { NotePart } from "./note-parts.ts";
import { placeTime, sessionsAt } from "./place-time.ts";
import type { SessionNames } from "./session-names.ts";
import type { Slot } from "./slots.ts";

const halfDay = 720;

/**
 * The session that a piece of notes is about: by the title or speaker it names and the time it starts with. Undefined where they say
 * nothing, several, or contradict each other.
 */
export function matchNote(
	text: string,
	part: NotePart,
	{ names, slots }: { readonly names: SessionNames; readonly slots: readonly Slot[] },
): Session | undefined {
	if (part.isDayAlone) return undefined;
	// A paragraph among others says somewhere in it what it is about; what starts as a piece does says so at once.
	const said = names(part.isOpened ? part.opening : text.slice(part.range.start, part.range.end));
	const byTime = sessionsByTime(part, slots);
	const byName = narrow(said.byTitle, said.bySpeaker);
	if (byName.length > 0) {
		const both = byTime.length > 0 ? byName.filter((session) => byTime.includes(session)) : byName;
		if (both.length > 0) return only(both);
		// A whole title beside another talk's time: the talk was moved, or the clock was wrong.
		return said.byTitle.length === 1 ? only(said.byTitle) : undefined;
	}
	if (byTime.length > 1) return only(byTime.filter((session) => said.byWord.includes(session)));
	return only(byTime);
}

/** The first where the second says nothing of them, and the other way round; what both say where they agree. */
function narrow(first: readonly Session[], second: readonly Session[]): readonly Session[] {
	const both = first.filter((session) => second.includes(session));
	if (both.length > 0) return both;
	return first.length > 0 ? first : second;
}

function sessionsByTime({ time, day }: NotePart, slots: readonly Slot[]): readonly Session[] {
	if (!time) return [];
	const named = time.day ?? day;
	const that = named ? slots.filter((slot) => mayBeSameDay(slot.day, named)) : slots;
	const days = new Map<string, Slot[]>();
	for (const slot of that) {
		const key = JSON.stringify(slot.day);
		days.set(key, [...(days.get(key) ?? []), slot]);
	}
	const at = (minutes: number) => {
		const places = [...days.values()].flatMap((slotsOfDay) => {
			const found = [...placeTime(minutes, slotsOfDay), ...placeTime(minutes + 2 * halfDay, slotsOfDay)];
			// Between two talks the nearer one.
			return found[0]?.nearness === "during" ? found : found.slice(0, 1);
		});
		const during = places.filter(({ nearness }) => nearness === "during");
		return sessionsAt(during.length > 0 ? during : places);
	};
	const found = at(time.minutes);
	return found.length === 0 && time.mayBeAfternoon ? at(time.minutes + halfDay) : found;
}

function only(sessions: readonly Session[]): Session | undefined {
	return sessions.length === 1 ? sessions[0] : undefined;
}
