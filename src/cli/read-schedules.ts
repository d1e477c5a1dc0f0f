import type { ScheduledTalks } from "../core/facts/scheduled-talk.ts";
import { readSchedule } from "../core/schedule/read-schedule.ts";
import { scheduledTalks } from "../core/schedule/writing/scheduled-talks.ts";
import { isRefusal } from "../core/text/refusal.ts";
import { fail } from "./exit-code.ts";
import { tellFailure } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";

/** The talks of schedules that posts are compared with; undefined where one cannot be read: posts would pass that it has something to say about. */
export async function readSchedules(
	files: readonly string[],
	surroundings: Pick<Surroundings, "readBytes" | "writeError">,
): Promise<readonly ScheduledTalks[] | undefined> {
	const schedules: ScheduledTalks[] = [];
	for (const file of files) {
		try {
			const read = readSchedule(await surroundings.readBytes(file), file);
			if (isRefusal(read)) {
				fail(surroundings, `${file}: ${read.refusal}`);
				return undefined;
			}
			schedules.push(scheduledTalks(read));
		} catch (error) {
			fail(surroundings, tellFailure("read", file, error));
			return undefined;
		}
	}
	return schedules;
}
