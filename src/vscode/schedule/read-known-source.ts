import type * as vscode from "vscode";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import type { Refusal } from "../../core/text/refusal.ts";
import type { KnownSchedules } from "./known-schedules.ts";
import { readSource, type ScheduleSource } from "./read-source.ts";

/** The schedule of a source as it is now; where it is known from before, its host is only asked whether it has changed. */
export async function readKnownSource(
	schedules: KnownSchedules,
	post: vscode.Uri,
	source: ScheduleSource,
): Promise<KeptSchedule | Refusal | undefined> {
	return readSource(source, await schedules.kept(post, source));
}
