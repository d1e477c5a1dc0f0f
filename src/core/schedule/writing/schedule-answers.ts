import { ArgumentReader } from "../../text/argument-reader.ts";
import type { Refusal } from "../../text/refusal.ts";

/** Which sessions of which schedule: `source` is for the caller to make sense of. */
export interface ScheduleAnswers {
	readonly source: unknown;
	readonly keys: readonly string[];
}

/** Reads the argument of `recap.insertSessionsFromSchedule`; one sentence where its shape is wrong. */
export function readScheduleAnswers(argument: unknown): ScheduleAnswers | Refusal {
	const read = new ArgumentReader(argument, ["source", "keys"]);
	const keys = read.names("keys") ?? [];
	const answers = {
		source: read.optionalValue("source"),
		keys: typeof keys === "string" ? [keys] : keys,
	};
	return read.refusal ?? answers;
}
