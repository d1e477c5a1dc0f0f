import * as l10n from "@vscode/l10n";
import { placeInZone } from "../core/schedule/place-in-zone.ts";
import { readSchedule } from "../core/schedule/read-schedule.ts";
import { isRefusal } from "../core/text/refusal.ts";
import type { ScheduleCommand } from "./arguments/command.ts";
import { scheduleJson } from "./describe-schedule.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { tellFailure } from "./reason.ts";
import { scheduleTable } from "./schedule-table.ts";
import { toJson } from "./show-controls.ts";
import type { Surroundings } from "./surroundings.ts";

/** Prints an event's schedule. A file of which a part can be read is printed as far as it goes, with warnings. */
export async function runSchedule(
	{ file, format, timeZone, all }: ScheduleCommand,
	surroundings: Surroundings,
): Promise<ExitCode> {
	try {
		const read = readSchedule(await surroundings.readBytes(file), file);
		if (isRefusal(read)) return fail(surroundings, `${file}: ${read.refusal}`);
		const schedule = timeZone === undefined ? read : placeInZone(read, timeZone);
		if (!schedule)
			return fail(
				surroundings,
				l10n.t('There is no time zone "{0}": write one such as Europe/Brussels.', timeZone ?? ""),
			);
		if (format === "json") {
			surroundings.write(`${toJson(scheduleJson(schedule))}\n`);
			return 0;
		}
		surroundings.write(scheduleTable(schedule, { all }));
		for (const warning of schedule.warnings) fail(surroundings, `${file}: ${warning}`);
		return 0;
	} catch (error) {
		return fail(surroundings, tellFailure("read", file, error));
	}
}
