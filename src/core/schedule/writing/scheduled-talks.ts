import type { ScheduledTalks } from "../../facts/scheduled-talk.ts";
import type { Schedule } from "../schedule.ts";

/** A schedule's talks, without its breaks, as posts are compared with them. */
export function scheduledTalks({ sessions }: Pick<Schedule, "sessions">): ScheduledTalks {
	return sessions
		.filter(({ service }) => !service)
		.map(({ title, url, speakers }) => ({
			title,
			...(url !== undefined && { url }),
			speakers: speakers.map(({ name }) => name),
		}));
}
