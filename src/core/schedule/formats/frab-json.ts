import * as v from "valibot";
import type { WrittenLink } from "../reading/classify-link.ts";
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
import type { SessionDraft } from "../reading/session-draft.ts";
import { flag, hasKeys, listOf, membersOf, named, people, shapeOf, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";
import { attachmentAddress, frabMarkup, frabProducer } from "./frab-common.ts";

const link = v.object({ title: words, name: words, url: words, href: words, type: words, service: words });
const person = v.object({
	name: words,
	public_name: words,
	full_public_name: words,
	url: words,
	role: words,
});
const event = v.object({
	guid: words,
	code: words,
	id: words,
	date: words,
	start: words,
	end: words,
	duration: words,
	room: named,
	url: words,
	title: words,
	subtitle: words,
	track: named,
	type: named,
	language: words,
	abstract: words,
	description: words,
	do_not_record: flag,
	persons: people(person),
	participants: people(person),
	links: listOf(link),
	attachments: listOf(link),
	video_download_url: words,
});
const schedule = v.object({
	base_url: words,
	url: words,
	conference: v.optional(
		v.object({
			title: words,
			acronym: words,
			time_zone_name: words,
			tracks: listOf(v.object({ name: words, slug: words })),
		}),
	),
});
const file = v.object({ generator: v.optional(v.object({ name: words })), schedule });

type Event = v.InferOutput<typeof event>;
interface Head {
	readonly producer: string | undefined;
	readonly baseUrl: string | undefined;
	readonly timeZone: string | undefined;
	readonly tracks: ReadonlyMap<string, string>;
}

/** The JSON of frab and pretalx, and c3voc's second version of it with all events in one list. https://github.com/voc/schedule */
export const frabJson: ScheduleFormat = {
	id: "frab-json",
	label: "frab/pretalx JSON",
	recognises: ({ json }) =>
		hasKeys(json?.value, "schedule") &&
		(hasKeys(json.value.schedule, "conference") || hasKeys(json.value.schedule, "events")),
	read({ json }) {
		const read = shapeOf(file, json?.value);
		const { conference, base_url, url } = read?.schedule ?? {};
		const head: Head = {
			producer: frabProducer(read?.generator?.name, conference?.title),
			baseUrl: base_url ?? url,
			timeZone: readZone(conference?.time_zone_name),
			tracks: new Map(
				conference?.tracks.flatMap(({ name, slug }) => (name && slug ? [[slug, name]] : [])) ?? [],
			),
		};
		return {
			draft: {
				producer: head.producer,
				title: conference?.title,
				acronym: conference?.acronym,
				baseUrl: head.baseUrl,
				timeZone: head.timeZone,
				sessions: listedEvents(json?.value).map((listed) => draftOf(listed, head)),
			},
			fault: json?.fault,
		};
	},
};

interface ListedEvent {
	readonly event: Event;
	readonly day?: string | undefined;
	readonly room?: string | undefined;
}

/** Events by day and room, or all in one list. Rooms are keys, so no shape names them. */
function listedEvents(value: unknown): readonly ListedEvent[] {
	if (!hasKeys(value, "schedule") || !hasKeys(value.schedule)) return [];
	const { conference, events } = value.schedule;
	const flat = membersOf(event, events).map((found) => ({ event: found }));
	if (flat.length > 0) return flat;
	const days = hasKeys(conference, "days") && Array.isArray(conference.days) ? conference.days : [];
	return days.flatMap((day: unknown) => {
		if (!hasKeys(day, "rooms") || !hasKeys(day.rooms)) return [];
		const date = typeof day.date === "string" && readMoment(day.date) ? day.date.slice(0, 10) : undefined;
		return Object.entries(day.rooms).flatMap(([room, list]) =>
			membersOf(event, list).map((found) => ({ event: found, day: date, room })),
		);
	});
}

function draftOf({ event: found, day, room }: ListedEvent, head: Head): SessionDraft {
	const { timeZone } = head;
	const durationMin = readDuration(found.duration);
	const start = startOf(found, day, timeZone);
	const end =
		readMoment(found.end) ?? (start && durationMin ? endAfter(start, durationMin, timeZone) : undefined);
	return {
		ids: [found.guid, found.code, found.id],
		title: found.title,
		subtitle: found.subtitle,
		url: found.url,
		speakers: [
			...found.persons,
			...found.participants.filter(({ role }) => !role || /speaker/i.test(role)),
		].map(({ public_name, full_public_name, name, url }) => ({
			name: public_name || name || full_public_name,
			url,
		})),
		start: start && atVenue(start, timeZone),
		end: end && atVenue(end, timeZone),
		day,
		durationMin,
		room: found.room ?? room,
		track: trackOf(found.track, head),
		kind: found.type,
		language: found.language,
		abstract: abstractOf(
			found.abstract?.trim() ? found.abstract : found.description,
			frabMarkup(head.producer),
		),
		links: [
			...found.attachments
				.map(linkOf)
				.map((written) => ({ ...written, href: attachmentAddress(written.href, head.baseUrl) })),
			...found.links.map(linkOf),
			{ href: found.video_download_url, isKnown: "video" },
		],
		noRecording: found.do_not_record,
	};
}

function startOf(
	{ date, start }: v.InferOutput<typeof event>,
	day: string | undefined,
	timeZone: string | undefined,
): Moment | undefined {
	const clock = readClock(start);
	const dated = readMoment(date) ?? readMoment(start);
	if (dated?.hasTime) return timeZone ? dated : withLocalClock(dated, clock);
	const on = dated ?? readMoment(day);
	return on && clock !== undefined ? later({ ...on, hasTime: true }, clock) : undefined;
}

/** The second version names a track by its slug alone. */
function trackOf(track: string | undefined, { tracks }: Head): string | undefined {
	return track === undefined ? undefined : (tracks.get(track) ?? track);
}

function linkOf({ title, name, url, href, type }: v.InferOutput<typeof link>): WrittenLink {
	return { href: url ?? href, title: title ?? name, type };
}
