import * as l10n from "@vscode/l10n";
import type { Session as InsertedSession } from "../../post/session-model.ts";
import { isHiddenAtFirst, type Schedule, type Session } from "../schedule.ts";
import { matchInserted } from "./match-inserted.ts";
import { timeOf } from "./session-facts.ts";
import { tellNews, whatIsNew } from "./what-is-new.ts";

/** A talk in the list that a writer picks from: plain text. */
export interface OfferedSession {
	readonly key: string;
	readonly title: string;
	/** Time, room and people, as far as they are known. */
	readonly about: string;
	/** Why it is not a talk like the others, or that the post has it; empty for all others. */
	readonly note: string;
	readonly hasSlides: boolean;
	readonly hasVideo: boolean;
	readonly isInserted: boolean;
	/** Slides or video have appeared that the post's session lacks. */
	readonly hasNews: boolean;
}

export interface OfferedGroup {
	/** The day and the track. */
	readonly heading: string;
	readonly sessions: readonly OfferedSession[];
}

export interface Offer {
	/** First what has appeared for the post's sessions, then by day, track and time. */
	readonly groups: readonly OfferedGroup[];
	/** How many breaks, cancelled and unscheduled sessions are not among them. */
	readonly hidden: number;
}

export interface OfferChoice {
	/** In which days are written: `en`, `de-AT`. */
	readonly language: string;
	/** Shows breaks, cancelled and unscheduled sessions too. A schedule of nothing else shows them anyway. */
	readonly withHidden: boolean;
}

/** The list of a schedule's sessions, for one post. */
export function offerSessions(
	schedule: Schedule,
	inserted: readonly InsertedSession[],
	{ language, withHidden }: OfferChoice,
): Offer {
	const talks = schedule.sessions.filter((session) => !isHiddenAtFirst(session));
	const shown = withHidden || talks.length === 0 ? schedule.sessions : talks;
	const matches = matchInserted(schedule.sessions, inserted);
	const news = whatIsNew(schedule, inserted);
	const newKeys = new Set(news.map(({ key }) => key));
	const writeDay = dayWriter(language);
	const groups = new Map<string, OfferedSession[]>();
	for (const session of sortByDayAndTrack(shown.filter(({ key }) => !newKeys.has(key)))) {
		const heading = headingOf(session, writeDay);
		const group = groups.get(heading) ?? [];
		groups.set(heading, group);
		group.push(toOffered(session, { isInserted: matches.has(session.key), hasNews: false }));
	}
	const appeared = schedule.sessions
		.filter(({ key }) => newKeys.has(key))
		.map((session) => toOffered(session, { isInserted: true, hasNews: true }));
	return {
		groups: [
			...(appeared.length > 0
				? [{ heading: tellNews(news, new Set(matches.values()).size), sessions: appeared }]
				: []),
			...[...groups].map(([heading, sessions]) => ({ heading, sessions })),
		],
		hidden: schedule.sessions.length - shown.length,
	};
}

function toOffered(session: Session, match: Pick<OfferedSession, "isInserted" | "hasNews">): OfferedSession {
	const names = session.speakers.map(({ name }) => name).join(", ");
	return {
		key: session.key,
		title: session.title,
		about: [timeOf(session, false), session.room, names].filter(Boolean).join(" · "),
		note: [match.isInserted && l10n.t("in the post"), noteOn(session)].filter(Boolean).join(", "),
		hasSlides: session.slides.length > 0,
		hasVideo: session.video.length > 0,
		...match,
	};
}

function noteOn({ status, service }: Session): string {
	if (status === "cancelled") return l10n.t("cancelled");
	if (status === "rejected") return l10n.t("not accepted");
	if (status === "tentative") return l10n.t("not accepted yet");
	return service ? l10n.t("break") : "";
}

/** Tracks in the order in which they begin that day; a day's sessions without a track first, those without a day last. */
function sortByDayAndTrack(sessions: readonly Session[]): readonly Session[] {
	const groups = new Map<string, Map<string, Session[]>>();
	for (const session of sessions) {
		const day = groups.get(session.day ?? "") ?? new Map<string, Session[]>();
		groups.set(session.day ?? "", day);
		const track = day.get(session.track ?? "") ?? [];
		day.set(session.track ?? "", track);
		track.push(session);
	}
	const days = [...groups].sort(([a], [b]) => ((a || "~") < (b || "~") ? -1 : 1));
	return days.flatMap(([, tracks]) => [
		...(tracks.get("") ?? []),
		...[...tracks].flatMap(([track, of]) => (track === "" ? [] : of)),
	]);
}

function headingOf({ day, track }: Session, writeDay: (day: string) => string): string {
	const when = day === undefined ? l10n.t("Without a time") : writeDay(day);
	return track === undefined ? when : `${when} · ${track}`;
}

/** "Saturday, January 31, 2026", as the language writes it; the day at the venue, whatever the reader's zone is. */
function dayWriter(language: string): (day: string) => string {
	const options = {
		weekday: "long",
		year: "numeric",
		month: "long",
		day: "numeric",
		timeZone: "UTC",
	} as const;
	const [known = "en"] = localesOf(language);
	const format = new Intl.DateTimeFormat(known, options);
	const written = new Map<string, string>();
	return (day) => {
		const time = Date.parse(`${day}T00:00:00Z`);
		const text = written.get(day) ?? (Number.isNaN(time) ? day : format.format(time));
		written.set(day, text);
		return text;
	};
}

function localesOf(language: string): readonly string[] {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(language);
	} catch {
		return [];
	}
}
