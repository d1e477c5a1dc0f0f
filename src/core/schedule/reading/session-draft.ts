import type {
	Abstract,
	ScheduledSpeaker,
	Session,
	SessionLink,
	SessionStatus,
	WallTime,
} from "../schedule.ts";
import { readCancelled } from "./cancelled-title.ts";
import { classifyLink, type WrittenLink } from "./classify-link.ts";
import { dayOf, hasTime, minutesBetween, momentOf } from "./moment.ts";
import { isServiceTitle } from "./service-words.ts";
import { webAddress } from "./web-address.ts";
import { cleanLine, cutText } from "./words.ts";

/** A session as a format found it: texts still as they are written, and anything may be missing. */
export interface SessionDraft {
	/** What names it best, then what else may, such as guid, code and id. */
	readonly ids: readonly (string | number | undefined)[];
	readonly title: string | undefined;
	readonly subtitle?: string | undefined;
	readonly url?: string | undefined;
	readonly speakers?: readonly SpeakerDraft[];
	readonly start?: WallTime | undefined;
	readonly end?: WallTime | undefined;
	/** Where the file lists it under another day than its start's. */
	readonly day?: string | undefined;
	readonly durationMin?: number | undefined;
	readonly room?: string | undefined;
	readonly track?: string | undefined;
	readonly kind?: string | undefined;
	readonly language?: string | undefined;
	readonly abstract?: Abstract | undefined;
	readonly links?: readonly WrittenLink[];
	readonly status?: Exclude<SessionStatus, "unscheduled"> | undefined;
	readonly service?: boolean | undefined;
	readonly noRecording?: boolean | undefined;
}

export interface SpeakerDraft {
	readonly name: string | undefined;
	readonly url?: string | undefined;
	readonly org?: string | undefined;
}

/** The longest abstract that is kept, in characters. */
const longestAbstract = 100_000;

/** The session of a draft, its texts cleaned and its links told apart; undefined where it has no title. Addresses are joined to `base`. */
export function finishSession(draft: SessionDraft, base?: string): Session | undefined {
	const written = cleanLine(draft.title);
	if (written === undefined) return undefined;
	const { title, isCancelled } = readCancelled(written);
	const { start } = draft;
	const minutes = durationOf(start, draft.end);
	const speakers = finishSpeakers(draft.speakers ?? [], base);
	const resources = sortLinks(draft.links ?? [], title, base);
	return withoutUndefined({
		key: keyOf(draft.ids) ?? title,
		title,
		subtitle: cleanLine(draft.subtitle),
		url: webAddress(draft.url, base),
		speakers,
		start,
		// What ends before it starts is a placeholder.
		end: minutes !== undefined || isLaterDay(start, draft.end) ? draft.end : undefined,
		day: draft.day ?? (start && dayOf(start)),
		durationMin: draft.durationMin ?? minutes,
		room: cleanLine(draft.room),
		track: cleanLine(draft.track),
		kind: cleanLine(draft.kind),
		language: cleanLine(draft.language),
		abstract: finishAbstract(draft.abstract),
		...resources,
		status: statusOf(isCancelled ? "cancelled" : draft.status, start),
		service: draft.service || (speakers.length === 0 && isServiceTitle(title)),
		noRecording: draft.noRecording || undefined,
	});
}

function statusOf(said: SessionDraft["status"], start: WallTime | undefined): SessionStatus {
	if (said === "cancelled" || said === "rejected") return said;
	return start ? (said ?? "confirmed") : "unscheduled";
}

function durationOf(start: WallTime | undefined, end: WallTime | undefined): number | undefined {
	const [from, to] = [start && momentOf(start), end && momentOf(end)];
	return from?.hasTime && to?.hasTime ? minutesBetween(from, to) : undefined;
}

/** Whether both are days without a time, of which the second is the later one. */
function isLaterDay(start: WallTime | undefined, end: WallTime | undefined): boolean {
	return (
		start !== undefined && end !== undefined && !hasTime(start) && !hasTime(end) && start.local < end.local
	);
}

function keyOf(ids: SessionDraft["ids"]): string | undefined {
	const id = ids.map((part) => String(part ?? "").trim()).find((part) => part !== "");
	return id && cutText(id, 300);
}

function finishSpeakers(
	drafts: readonly SpeakerDraft[],
	base: string | undefined,
): readonly ScheduledSpeaker[] {
	const speakers = new Map<string, ScheduledSpeaker>();
	for (const draft of drafts.slice(0, mostSpeakers)) {
		const name = cleanLine(draft.name);
		if (name === undefined || nobody.test(name) || speakers.has(name)) continue;
		speakers.set(
			name,
			withoutUndefined({ name, url: webAddress(draft.url, base), org: cleanLine(draft.org) }),
		);
	}
	return [...speakers.values()];
}

/** What organisers write where nobody speaks. */
const nobody = /^(?:none|n\/a|tba|tbd|tbc|-+|\?+)$/i;

function finishAbstract(abstract: Abstract | undefined): Abstract | undefined {
	const text = abstract?.text.trim() ?? "";
	return abstract && text !== "" ? { ...abstract, text: cutText(text, longestAbstract) } : undefined;
}

/** No session of a real schedule has a tenth of that. */
const mostSpeakers = 2000;
const mostLinks = 1000;

function sortLinks(
	links: readonly WrittenLink[],
	sessionTitle: string,
	base: string | undefined,
): Pick<Session, "slides" | "video" | "links"> {
	const kinds: Record<"slides" | "video" | "other", SessionLink[]> = { slides: [], video: [], other: [] };
	const seen = new Set<string>();
	for (const link of links.slice(0, mostLinks)) {
		const url = webAddress(link.href, base);
		if (url === undefined || seen.has(url)) continue;
		seen.add(url);
		const kind = classifyLink(link, url, sessionTitle);
		if (kind !== "drop") kinds[kind].push({ url, title: cleanLine(link.title) ?? "" });
	}
	return { slides: kinds.slides, video: kinds.video, links: kinds.other };
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** A record without the keys that hold nothing. */
export function withoutUndefined<Value extends object>(record: Value): Defined<Value> {
	return Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined),
	) as Defined<Value>;
}
