import type { Schedule, Session } from "./schedule.ts";

/** A schedule as it was read, kept so that it can be asked for without reading it again. */
export interface KeptSchedule {
	readonly schedule: Schedule;
	/** The file or address that it was read from, for the eye. */
	readonly readFrom: string;
	/** Of one from the web: what its host is asked with whether it has changed (RFC 9110, 13.1). */
	readonly origin?: KeptOrigin;
	/** Why it is not as it is now, in one sentence; never stored. */
	readonly whyOld?: string;
}

export interface KeptOrigin {
	/** The address that was asked, before redirections. */
	readonly address: string;
	readonly etag?: string;
	readonly lastModified?: string;
}

/** Another shape gets another number: what an older Recap kept is read anew. */
const shape = 1;

/** As it is stored: without abstracts, which are most of a schedule, and which nobody asks for again. */
export function writeKeptSchedule({ schedule, whyOld, ...kept }: KeptSchedule): string {
	const sessions = schedule.sessions.map(({ abstract, ...session }) => session);
	return JSON.stringify({ shape, ...kept, schedule: { ...schedule, sessions } });
}

/** Undefined for what `writeKeptSchedule` has not written. */
export function readKeptSchedule(text: string): KeptSchedule | undefined {
	const stored = parse(text);
	if (!isRecord(stored) || stored.shape !== shape || !isRecord(stored.schedule)) return undefined;
	const { schedule, readFrom, origin } = stored;
	if (!Array.isArray(schedule.sessions) || !schedule.sessions.every(isSession)) return undefined;
	if (!Array.isArray(schedule.warnings) || typeof readFrom !== "string") return undefined;
	return {
		schedule: schedule as unknown as Schedule,
		readFrom,
		...(isOrigin(origin) && { origin }),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isSession(value: unknown): value is Session {
	if (!isRecord(value)) return false;
	const { key, title, speakers, slides, video, links } = value;
	return (
		typeof key === "string" &&
		typeof title === "string" &&
		[speakers, slides, video, links].every(Array.isArray)
	);
}

function isOrigin(value: unknown): value is KeptOrigin {
	return (
		isRecord(value) &&
		typeof value.address === "string" &&
		[value.etag, value.lastModified].every((each) => each === undefined || typeof each === "string")
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
