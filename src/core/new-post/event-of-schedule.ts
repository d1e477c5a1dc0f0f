import { isHiddenAtFirst, type Schedule } from "../schedule/schedule.ts";
import type { EventFacts } from "./event-facts.ts";

/** What a schedule says of its event, as far as a writer would: its days are those of its talks. */
export function eventOfSchedule(schedule: Schedule): Omit<EventFacts, "title" | "place"> {
	const dates = daysOf(schedule);
	const url = pageOf(schedule, dates);
	return {
		...splitEdition(schedule.title ?? ""),
		...(dates !== undefined && { dates }),
		...(url !== undefined && { url }),
	};
}

/** "FOSDEM 2026" is the edition 2026 of FOSDEM, "SCaLE 23x" the edition 23x of SCaLE. */
export function splitEdition(name: string): Pick<EventFacts, "event" | "edition"> {
	const [, event, edition] = /^(.*\S)\s+((?:19|20)\d\d|\d{1,3}x?)$/.exec(name.trim()) ?? [];
	if (event !== undefined && edition !== undefined) return { event, edition };
	return name.trim() === "" ? {} : { event: name.trim() };
}

function daysOf({ sessions }: Schedule): string | undefined {
	const talks = sessions.filter((session) => !isHiddenAtFirst(session));
	const days = (talks.length > 0 ? talks : sessions).flatMap(({ day }) => day ?? []).sort();
	const [first, last] = [days[0], days.at(-1)];
	return first === last ? first : `${first} to ${last}`;
}

/** The event's page; none where the file names another year's, as files made of the last one do. */
function pageOf({ baseUrl }: Schedule, dates = ""): string | undefined {
	const page = baseUrl?.replace(/(?<=\/)(?:schedule|talks?|programme?)\/?$/i, "");
	const year = page && /\/((?:19|20)\d\d)(?:\/|$)/.exec(page)?.[1];
	return year && !dates.includes(year) ? undefined : page;
}
