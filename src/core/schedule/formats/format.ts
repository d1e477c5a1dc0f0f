import type { Fault } from "../reading/fault.ts";
import type { ScheduleDraft } from "../reading/schedule-draft.ts";
import type { ScheduleSource } from "../reading/source.ts";

/** A format of schedules: what it is recognised by, and how it is read. */
export interface ScheduleFormat {
	/** Stable: command line and storage use it. */
	readonly id: string;
	/** Its place in "it can read …", a name that needs no translation. Formats with one label are told once. */
	readonly label: string;
	/** By its content; neither the name's ending nor a media type is asked. */
	recognises(source: ScheduleSource): boolean;
	/** What the file holds, and its first fault. Never throws. */
	read(source: ScheduleSource): FormatReading;
}

export interface FormatReading {
	readonly draft: ScheduleDraft;
	readonly fault?: Fault | undefined;
}
