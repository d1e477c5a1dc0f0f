import type { Schedule, Session } from "../schedule.ts";
import { chooseVideo, type VideoForm } from "./choose-video.ts";

/**
 * What a session's block is written from: plain text and addresses, nothing of it Markdown yet. Whoever writes the block escapes it
 * (`writeInlineText`) and labels the addresses, with the post's own definitions where it has them.
 */
export interface ScheduledFacts {
	readonly title: string;
	readonly url?: string | undefined;
	readonly speakers: readonly string[];
	readonly slides?: string | undefined;
	readonly video?: string | undefined;
	readonly time?: string | undefined;
	readonly room?: string | undefined;
}

export interface FactsChoice {
	/** Which of several recordings is taken: the first of these there is. */
	readonly videos?: readonly VideoForm[] | undefined;
	/** The day stands before the time, for an event of several days. */
	readonly withDay?: boolean | undefined;
}

/** The facts of a picked talk. */
export function sessionFacts(
	session: Session,
	{ videos, withDay = false }: FactsChoice = {},
): ScheduledFacts {
	return {
		title: session.title,
		url: session.url,
		speakers: session.speakers.map(({ name }) => name),
		slides: session.slides[0]?.url,
		video: chooseVideo(session.video, videos)?.url,
		time: timeOf(session, withDay),
		room: session.room,
	};
}

/** The facts of those talks, in the order of the schedule whatever the order of the keys; keys that it has not are passed over. */
export function factsOf(
	schedule: Schedule,
	keys: readonly string[],
	choice: FactsChoice = {},
): readonly ScheduledFacts[] {
	const wanted = new Set(keys);
	const days = new Set(schedule.sessions.flatMap(({ day }) => day ?? []));
	return schedule.sessions
		.filter(({ key }) => wanted.has(key))
		.map((session) => sessionFacts(session, { withDay: days.size > 1, ...choice }));
}

/** `10:00–10:45`, behind the day where that is asked for; the clock at the venue. What takes a whole day has the day at most. */
export function timeOf({ start, end }: Session, withDay: boolean): string | undefined {
	if (!start) return undefined;
	const [day, from] = start.local.split("T");
	if (from === undefined) return withDay ? day : undefined;
	const to = end?.local.split("T")[1];
	return `${withDay ? `${day} ` : ""}${from}${to === undefined ? "" : `–${to}`}`;
}
