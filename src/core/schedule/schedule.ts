/** A larger file is refused unread: six times the largest schedule seen. */
export const mostScheduleBytes = 25_000_000;

/** An event's schedule as one of its files says it. Plain data: it goes to storage and across threads. */
export interface Schedule {
	/** The id of the format that was read, such as `frab-xml`. */
	readonly format: string;
	/** The program that wrote the file, in lower case where it is known: `pretalx`, `wafer`, `fosdem`, `sched`. */
	readonly producer?: string;
	readonly title?: string;
	readonly acronym?: string;
	readonly baseUrl?: string;
	/** The venue's zone in IANA's list, or `UTC` where the file tells its times in no other. */
	readonly timeZone?: string;
	/** By their start, those without one last. */
	readonly sessions: readonly Session[];
	/** One sentence for each thing that could not be read as it stands. */
	readonly warnings: readonly string[];
}

/** A talk, workshop or break. */
export interface Session {
	/** The same for the same session when its file is read again. */
	readonly key: string;
	/** One line, never empty. */
	readonly title: string;
	readonly subtitle?: string;
	/** Its page: `http` or `https`. */
	readonly url?: string;
	readonly speakers: readonly ScheduledSpeaker[];
	readonly start?: WallTime;
	readonly end?: WallTime;
	/** The day at the venue it is listed under, as `2026-01-31`. */
	readonly day?: string;
	readonly durationMin?: number;
	readonly room?: string;
	readonly track?: string;
	readonly kind?: string;
	readonly language?: string;
	/** As it stands in the file: `abstractText` makes plain text of it once a talk is picked. */
	readonly abstract?: Abstract;
	readonly slides: readonly SessionLink[];
	readonly video: readonly SessionLink[];
	/** What else the session links to, without captions, feedback forms and chat rooms. */
	readonly links: readonly SessionLink[];
	readonly status: SessionStatus;
	/** A break, a registration desk or the like. */
	readonly service: boolean;
	readonly noRecording?: boolean;
}

/** `tentative` is what the organisers have not accepted yet; a session is `unscheduled` as long as it has no start. */
export type SessionStatus = "confirmed" | "cancelled" | "rejected" | "tentative" | "unscheduled";

export interface ScheduledSpeaker {
	readonly name: string;
	readonly url?: string;
	readonly org?: string;
}

export interface SessionLink {
	/** `http` or `https`. */
	readonly url: string;
	readonly title: string;
}

/** What the clock at the venue shows. It never goes through the reader's own zone. */
export interface WallTime {
	/** `2026-01-31T09:30`; `2026-01-31` where the file tells a whole day. */
	readonly local: string;
	/** `+01:00`. */
	readonly offset?: string;
	/** A name of IANA's, `UTC`, or `floating` where the file tells neither zone nor offset. */
	readonly zone?: string;
}

export interface Abstract {
	readonly text: string;
	readonly markup: "html" | "markdown" | "plain";
}

/** Whether a list of talks leaves it out until it is asked for. */
export function isHiddenAtFirst({ status, service }: Session): boolean {
	return service || status !== "confirmed";
}
