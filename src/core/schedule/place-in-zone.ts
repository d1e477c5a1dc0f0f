import { atVenue, dayOf, momentOf, readZone } from "./reading/moment.ts";
import { timesAreUtc } from "./reading/times-are-utc.ts";
import type { Schedule, Session, WallTime } from "./schedule.ts";

/**
 * The schedule with its times as the clocks of this zone show them: those in UTC or with an offset are moved, those without
 * either are taken for the zone's own. Undefined where nobody knows the zone.
 */
export function placeInZone(schedule: Schedule, zone: string): Schedule | undefined {
	const timeZone = readZone(zone);
	if (timeZone === undefined) return undefined;
	const moved = ({ start, end, day, ...session }: Session): Session => {
		const there = start && inZone(start, timeZone);
		return {
			...session,
			...(there && { start: there }),
			...(end && { end: inZone(end, timeZone) }),
			...(there ? { day: dayOf(there) } : day !== undefined && { day }),
		};
	};
	// That the zone is missing is no longer so.
	const warnings = schedule.warnings.filter((warning) => warning !== timesAreUtc());
	return { ...schedule, timeZone, sessions: schedule.sessions.map(moved), warnings };
}

function inZone(time: WallTime, zone: string): WallTime {
	const moment = momentOf(time);
	return moment ? atVenue(moment, zone) : time;
}
