import { escapeHtml } from "../../src/core/text/escape-html.ts";

/** A talk to be written in a format: what is not there is left out, or empty where the format's own files have it empty. */
export interface TalkToWrite {
	readonly id?: string;
	readonly title: string;
	readonly speakers?: readonly string[];
	/** `2031-01-01T10:00:00+01:00`. */
	readonly start?: string;
	readonly end?: string;
	readonly url?: string;
	/** As the format's producers put it there, HTML as it is. */
	readonly abstract?: string;
}

/** Talks as a file of a format, by the format's id. */
export type ScheduleWriter = (talks: readonly TalkToWrite[]) => string;

const json = (value: unknown) => JSON.stringify(value, null, "\t");

function minutesOf({ start, end }: TalkToWrite): number {
	return start && end ? (Date.parse(end) - Date.parse(start)) / 60_000 : 0;
}

function clockOf(minutes: number): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Without its offset: Sessionize's times are the venue's alone. */
const floating = (time: string | undefined) => time?.slice(0, 19) ?? null;

const tag = (name: string, text: string | undefined) =>
	text === undefined ? "" : `<${name}>${escapeHtml(text)}</${name}>`;

function frabXml(talks: readonly TalkToWrite[]): string {
	const events = talks.map((talk) => {
		const minutes = minutesOf(talk);
		return [
			`<event${talk.id === undefined ? "" : ` guid="${escapeHtml(talk.id)}"`}>`,
			tag("date", talk.start),
			tag("start", talk.start?.slice(11, 16)),
			minutes > 0 ? tag("duration", clockOf(minutes)) : "",
			tag("title", talk.title),
			tag("abstract", talk.abstract),
			`<persons>${(talk.speakers ?? []).map((name) => tag("person", name)).join("")}</persons>`,
			tag("url", talk.url),
			"</event>",
		].join("");
	});
	const day = talks[0]?.start?.slice(0, 10) ?? "";
	return `<schedule><conference><title>E</title></conference><day date="${day}"><room name="R">\n${events.join("\n")}\n</room></day></schedule>\n`;
}

function frabJson(talks: readonly TalkToWrite[]): string {
	const events = talks.map((talk) => ({
		guid: talk.id,
		date: talk.start,
		start: talk.start?.slice(11, 16),
		duration: minutesOf(talk) > 0 ? clockOf(minutesOf(talk)) : "",
		title: talk.title,
		abstract: talk.abstract ?? null,
		persons: (talk.speakers ?? []).map((name) => ({ name })),
		url: talk.url,
		links: [],
		attachments: [],
	}));
	const days = [{ index: 1, date: talks[0]?.start?.slice(0, 10), rooms: { R: events } }];
	return json({ schedule: { version: "1", conference: { title: "E", acronym: "e", days } } });
}

function icalendar(talks: readonly TalkToWrite[]): string {
	const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
	const utc = (time: string) => time.replace(/[-:]/g, "").slice(0, 15);
	const events = talks.map((talk) =>
		[
			"BEGIN:VEVENT",
			...(talk.id === undefined ? [] : [`UID:${talk.id}`]),
			`SUMMARY:${escaped(talk.title)}`,
			...(talk.start === undefined ? [] : [`DTSTART:${utc(talk.start)}`]),
			...(talk.end === undefined ? [] : [`DTEND:${utc(talk.end)}`]),
			...(talk.speakers ?? []).map((name) => `ATTENDEE;CN="${name}":invalid:nomail`),
			...(talk.url === undefined ? [] : [`URL:${talk.url}`]),
			...(talk.abstract === undefined ? [] : [`DESCRIPTION:${escaped(talk.abstract)}`]),
			"END:VEVENT",
		].join("\r\n"),
	);
	return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join("\r\n")}\r\nEND:VCALENDAR\r\n`;
}

function scaleSigns(talks: readonly TalkToWrite[]): string {
	return json(
		talks.map((talk) => ({
			Name: talk.title,
			Location: "",
			StartTime: talk.start ?? "",
			EndTime: talk.end ?? "",
			Speakers: talk.speakers?.join(", ") ?? "",
			Topic: "",
			Description: talk.abstract ?? "",
			Link: talk.url ?? talk.id,
		})),
	);
}

function scaleSignXml(talks: readonly TalkToWrite[]): string {
	const span = (time: string | undefined) =>
		time === undefined ? "" : `<span property="dc:date" content="${time}">x</span>`;
	const nodes = talks.map((talk) =>
		[
			"<node>",
			tag("Title", talk.title),
			tag("Time", span(talk.start) + span(talk.end)),
			tag("Speakers", talk.speakers?.join(", ") ?? "None"),
			tag("Short-abstract", talk.abstract ?? ""),
			tag("Path", talk.url ?? talk.id),
			"</node>",
		].join(""),
	);
	return `<nodes>\n${nodes.join("\n")}\n</nodes>\n`;
}

const sessionizeTalk = (talk: TalkToWrite) => ({
	id: talk.id,
	title: talk.title,
	description: talk.abstract ?? null,
	startsAt: floating(talk.start),
	endsAt: floating(talk.end),
	isServiceSession: false,
});

function sessionizeAll(talks: readonly TalkToWrite[]): string {
	const names = [...new Set(talks.flatMap(({ speakers = [] }) => speakers))];
	return json({
		sessions: talks.map((talk) => ({
			...sessionizeTalk(talk),
			speakers: (talk.speakers ?? []).map((name) => `s${names.indexOf(name)}`),
			categoryItems: [],
			questionAnswers: [],
		})),
		speakers: names.map((fullName, at) => ({ id: `s${at}`, fullName })),
		questions: [],
		categories: [],
		rooms: [],
	});
}

const namedTalk = (talk: TalkToWrite) => ({
	...sessionizeTalk(talk),
	speakers: (talk.speakers ?? []).map((name, at) => ({ id: `s${at}`, name })),
});

function sessionizeGrid(talks: readonly TalkToWrite[]): string {
	const rooms = [{ id: 1, name: "R", sessions: talks.map(namedTalk) }];
	return json([{ date: "2031-01-01T00:00:00", rooms, timeSlots: [] }]);
}

function sessionizeSessions(talks: readonly TalkToWrite[]): string {
	return json([{ groupId: null, groupName: "All", sessions: talks.map(namedTalk) }]);
}

function pycon(talks: readonly TalkToWrite[]): string {
	return json({
		schedule: talks.map((talk) => ({
			kind: "talk",
			conf_key: talk.id,
			conf_url: talk.url,
			name: talk.title,
			start: talk.start,
			end: talk.end,
			speakers: (talk.speakers ?? []).map((name) => ({ name })),
			description: talk.abstract ?? "",
			cancelled: false,
		})),
	});
}

function openEvent(talks: readonly TalkToWrite[]): string {
	return json(
		talks.map((talk) => ({
			id: talk.id,
			title: talk.title,
			long_abstract: talk.abstract ?? null,
			start_time: talk.start ?? null,
			end_time: talk.end ?? null,
			state: "accepted",
			track: null,
			microlocation: null,
			session_type: null,
			signup_url: talk.url,
			speakers: (talk.speakers ?? []).map((name) => ({ name })),
		})),
	);
}

function indico(talks: readonly TalkToWrite[]): string {
	const at = (time: string | undefined) =>
		time === undefined ? null : { date: time.slice(0, 10), time: time.slice(11, 19) };
	const contributions = talks.map((talk) => ({
		db_id: talk.id,
		title: talk.title,
		description: talk.abstract ?? "",
		startDate: at(talk.start),
		endDate: at(talk.end),
		url: talk.url,
		speakers: (talk.speakers ?? []).map((name) => ({ first_name: name, last_name: "" })),
	}));
	return json({ count: 1, _type: "HTTPAPIResult", results: [{ title: "E", contributions }] });
}

function jsonLd(talks: readonly TalkToWrite[]): string {
	const events = talks.map((talk) => ({
		"@type": "Event",
		"@id": talk.id,
		name: talk.title,
		startDate: talk.start,
		endDate: talk.end,
		url: talk.url,
		description: talk.abstract,
		performer: (talk.speakers ?? []).map((name) => ({ "@type": "Person", name })),
	}));
	const graph = { "@context": "https://schema.org", "@graph": events };
	return `<!doctype html><html><script type="application/ld+json">${json(graph).replaceAll("<", "\\u003c")}</script></html>\n`;
}

/** One for each format that Recap reads, which the tests hold. */
export const scheduleWriters: Readonly<Record<string, ScheduleWriter>> = {
	"frab-xml": frabXml,
	"frab-json": frabJson,
	icalendar,
	"scale-signs": scaleSigns,
	"scale-sign-xml": scaleSignXml,
	"sessionize-all": sessionizeAll,
	"sessionize-grid": sessionizeGrid,
	"sessionize-sessions": sessionizeSessions,
	pycon,
	"open-event": openEvent,
	indico,
	"json-ld": jsonLd,
};
