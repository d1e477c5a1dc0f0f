import { abstractOf } from "../reading/markup-of.ts";
import {
	atVenue,
	endAfter,
	later,
	type Moment,
	readClock,
	readDuration,
	readMoment,
	readZone,
	withLocalClock,
} from "../reading/moment.ts";
import { child, childrenOf, childText, readXml, type XmlElement } from "../reading/read-xml.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import type { ScheduleFormat } from "./format.ts";
import { attachmentAddress, fosdemPage, frabMarkup, frabProducer } from "./frab-common.ts";

/**
 * The XML of frab and pentabarf, which pretalx, FOSDEM, the CCC's hub, wafer and OSEM write as well.
 * https://github.com/voc/schedule/blob/main/validator/xsd/schedule.xml.xsd
 */
export const frabXml: ScheduleFormat = {
	id: "frab-xml",
	label: "frab/pentabarf XML",
	// Other vocabularies have a root of that name, too.
	recognises: ({ root, text }) => root === "schedule" && /<conference[\s/>]/.test(text.slice(0, 200_000)),
	read({ text }) {
		const sessions: SessionDraft[] = [];
		let head: Head | undefined;
		const fault = readXml(text, {
			records: new Set(["conference", "event", "persons"]),
			onRecord(record, around) {
				if (record.name === "conference") head ??= headOf(record, around[0]);
				if (record.name === "event") sessions.push(draftOf(record, around, head ?? headOf()));
			},
		});
		const { title, acronym, baseUrl, timeZone, producer } = head ?? headOf();
		return { draft: { producer, title, acronym, baseUrl, timeZone, sessions }, fault };
	},
};

interface Head {
	readonly producer: string | undefined;
	readonly title: string | undefined;
	readonly acronym: string | undefined;
	readonly baseUrl: string | undefined;
	readonly timeZone: string | undefined;
	/** Minutes of the day before which an event belongs to the night before. */
	readonly dayChange: number;
}

function headOf(conference?: XmlElement, schedule?: XmlElement): Head {
	const title = childText(conference, "title");
	return {
		producer: frabProducer(child(schedule, "generator")?.attributes.get("name"), title),
		title,
		acronym: childText(conference, "acronym"),
		baseUrl: childText(conference, "base_url"),
		timeZone: readZone(childText(conference, "time_zone_name")),
		dayChange: readClock(childText(conference, "day_change")) ?? 0,
	};
}

function draftOf(event: XmlElement, around: readonly XmlElement[], head: Head): SessionDraft {
	const text = (name: string) => childText(event, name);
	const attribute = (name: string) => event.attributes.get(name);
	const recording = child(event, "recording");
	const durationMin = readDuration(text("duration"));
	const begins = beginningOf(event, around, head);
	return {
		ids: [attribute("guid"), attribute("code"), attribute("id")],
		title: text("title"),
		subtitle: text("subtitle"),
		url: text("url") ?? fosdemPage(head.title, text("slug")),
		speakers: childrenOf(child(event, "persons"), "person").map((person) => ({
			name: childText(person, "name") ?? person.text,
			url: person.attributes.get("url"),
		})),
		start: begins && atVenue(begins, head.timeZone),
		end:
			begins && durationMin
				? atVenue(endAfter(begins, durationMin, head.timeZone), head.timeZone)
				: undefined,
		durationMin,
		room: text("room") ?? around.find(({ name }) => name === "room")?.attributes.get("name"),
		track: text("track"),
		kind: text("type"),
		language: text("language"),
		abstract: abstractOf(text("abstract") ?? text("description"), frabMarkup(head.producer)),
		links: [
			...childrenOf(child(event, "attachments"), "attachment").map((attachment) => {
				const link = linkOf(attachment);
				return { ...link, href: attachmentAddress(link.href, head.baseUrl) };
			}),
			...childrenOf(child(event, "links"), "link").map(linkOf),
			...["url", "link"].map((name) => ({ href: childText(recording, name), isKnown: "video" as const })),
			{ href: text("video_download_url"), isKnown: "video" },
		],
		noRecording: childText(recording, "optout") === "true",
	};
}

/** The CCC's hub writes links without `href`, their address as text. */
function linkOf(element: XmlElement) {
	const title = element.text.trim();
	return { href: element.attributes.get("href") ?? title, title, type: element.attributes.get("type") };
}

function beginningOf(event: XmlElement, around: readonly XmlElement[], head: Head): Moment | undefined {
	const clock = readClock(childText(event, "start"));
	const dated = readMoment(childText(event, "date"));
	if (dated?.hasTime) return head.timeZone ? dated : withLocalClock(dated, clock);
	const day = dated ?? readMoment(around.find(({ name }) => name === "day")?.attributes.get("date"));
	if (!day || clock === undefined) return undefined;
	// Behind midnight the list of a day goes on.
	return later({ ...day, hasTime: true }, clock < head.dayChange ? clock + 1440 : clock);
}
