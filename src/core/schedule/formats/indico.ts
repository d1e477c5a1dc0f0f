import * as v from "valibot";
import type { WrittenLink } from "../reading/classify-link.ts";
import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, endAfter, type Moment, readDuration, readMoment, readZone } from "../reading/moment.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { firstObject, flag, hasKeys, listOf, membersOf, named, people, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";

const moment = v.optional(v.nullable(v.object({ date: words, time: words, tz: words })));
const person = v.object({
	first_name: words,
	last_name: words,
	fullName: words,
	name: words,
	affiliation: words,
});
const attachment = v.object({
	title: words,
	filename: words,
	download_url: words,
	link_url: words,
	is_protected: flag,
});
const folder = v.object({ title: words, attachments: listOf(attachment) });
const contribution = v.object({
	id: words,
	db_id: words,
	title: words,
	description: words,
	startDate: v.fallback(moment, undefined),
	endDate: v.fallback(moment, undefined),
	duration: words,
	room: words,
	roomFullname: words,
	type: words,
	track: named,
	session: named,
	url: words,
	speakers: people(person),
	folders: listOf(folder),
});
const event = v.object({
	title: words,
	url: words,
	timezone: words,
	contributions: listOf(contribution),
	sessions: listOf(v.object({ title: words, contributions: listOf(contribution) })),
});

/** What Indico exports of an event with its contributions, at their root or in sessions. https://docs.getindico.io/en/stable/http-api/exporters/event/ */
export const indico: ScheduleFormat = {
	id: "indico",
	label: "Indico JSON",
	recognises: ({ json }) => {
		if (!hasKeys(json?.value, "results")) return false;
		const first = firstObject(json.value.results);
		return hasKeys(first, "contributions") || hasKeys(first, "sessions");
	},
	read({ json }) {
		const events = hasKeys(json?.value, "results") ? membersOf(event, json.value.results) : [];
		const [first] = events;
		const timeZone = readZone(first?.timezone);
		return {
			draft: {
				producer: "indico",
				title: first?.title,
				baseUrl: first?.url,
				timeZone,
				sessions: events.flatMap(({ contributions, sessions }) => [
					...contributions.map((found) => draftOf(found, timeZone)),
					...sessions.flatMap(({ title, contributions: inner }) =>
						inner.map((found) => draftOf({ ...found, session: found.session ?? title }, timeZone)),
					),
				]),
			},
			fault: json?.fault,
		};
	},
};

type Contribution = v.InferOutput<typeof contribution>;

function draftOf(found: Contribution, timeZone: string | undefined): SessionDraft {
	const start = momentIn(found.startDate);
	const durationMin = readDuration(found.duration);
	const zone = readZone(found.startDate?.tz) ?? timeZone;
	const end =
		momentIn(found.endDate) ?? (start && durationMin ? endAfter(start, durationMin, zone) : undefined);
	return {
		ids: [found.db_id, found.id],
		title: found.title,
		url: found.url,
		speakers: found.speakers.map((speaker) => ({ name: nameOf(speaker), org: speaker.affiliation })),
		start: start && atVenue(start, zone),
		end: end && atVenue(end, zone),
		day: start && found.startDate?.date?.slice(0, 10),
		durationMin,
		room: found.roomFullname?.trim() ? found.roomFullname : found.room,
		track: found.track?.trim() ? found.track : found.session,
		kind: found.type,
		abstract: abstractOf(found.description),
		links: found.folders.flatMap(linksIn),
	};
}

/** Files are called as their speakers called them; a folder says what they are. */
function linksIn({ title: kind = "", attachments }: v.InferOutput<typeof folder>): readonly WrittenLink[] {
	const isSlides = /^\s*(?:slides?|presentations?|folien)\s*$/i.test(kind);
	return attachments
		.filter(({ is_protected }) => !is_protected)
		.map(({ title, filename, download_url, link_url }) => ({
			href: link_url ?? download_url,
			title: title ?? filename,
			...(isSlides && link_url === undefined && { type: "slides" }),
		}));
}

function momentIn(found: Contribution["startDate"]): Moment | undefined {
	return readMoment(found?.date && `${found.date}T${found.time ?? "00:00"}`);
}

/** `fullName` is written "Last, First". */
function nameOf({ first_name, last_name, fullName, name }: v.InferOutput<typeof person>): string | undefined {
	const parts = [first_name, last_name].filter((part) => part?.trim());
	if (parts.length > 0) return parts.join(" ");
	const [, last, first] = /^([^,]{1,200}),\s*([^,]{1,200})$/.exec(fullName ?? "") ?? [];
	return last ? `${first} ${last}` : (fullName ?? name);
}
