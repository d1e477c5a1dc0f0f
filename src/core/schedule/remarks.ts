import type { KeptSchedule } from "./kept-schedule.ts";
import { timesAreUtc } from "./reading/times-are-utc.ts";

/** What there is to say of a schedule to who picks from its talks, where the list's title tells of UTC; empty where there is nothing. */
export function remarksOn(kept: KeptSchedule): string {
	const warnings = kept.schedule.warnings.filter((warning) => warning !== timesAreUtc());
	return withWhyOld(kept, warnings.join(" "));
}

/** What was done with a schedule, behind why that is not as it is now: both are one message. */
export function withWhyOld({ whyOld = "" }: KeptSchedule, sentence: string): string {
	return [whyOld, sentence].filter((each) => each !== "").join(" ");
}
