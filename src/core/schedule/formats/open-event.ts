import * as v from "valibot";
import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, readMoment } from "../reading/moment.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { firstObject, hasKeys, membersOf, named, people, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";

const session = v.object({
	id: words,
	title: words,
	subtitle: words,
	language: words,
	state: words,
	track: named,
	microlocation: named,
	speakers: people(v.object({ name: words, organisation: words })),
	slides: words,
	video: words,
	start_time: words,
	end_time: words,
	short_abstract: words,
	long_abstract: words,
	session_type: named,
	"starts-at": words,
	"ends-at": words,
	"slides-url": words,
	"video-url": words,
	"short-abstract": words,
	"long-abstract": words,
	"session-type": named,
});

/** The file `sessions` of an Open Event archive (FOSSASIA, eventyay), in its first and second spelling of keys. */
export const openEvent: ScheduleFormat = {
	id: "open-event",
	label: "Open Event sessions",
	recognises: ({ json }) => {
		const first = firstObject(json?.value);
		return hasKeys(first, "title", "start_time") || hasKeys(first, "title", "starts-at");
	},
	read({ json }) {
		return {
			draft: { producer: "open-event", sessions: membersOf(session, json?.value).map(draftOf) },
			fault: json?.fault,
		};
	},
};

function draftOf(found: v.InferOutput<typeof session>): SessionDraft {
	const start = readMoment(found.start_time ?? found["starts-at"]);
	const end = readMoment(found.end_time ?? found["ends-at"]);
	const abstracts = [
		found.short_abstract,
		found["short-abstract"],
		found.long_abstract,
		found["long-abstract"],
	];
	return {
		ids: [found.id],
		title: found.title,
		subtitle: found.subtitle,
		speakers: found.speakers.map(({ name, organisation }) => ({ name, org: organisation })),
		start: start && atVenue(start, undefined),
		end: end && atVenue(end, undefined),
		room: found.microlocation,
		track: found.track,
		kind: found.session_type ?? found["session-type"],
		language: found.language,
		abstract: abstractOf(abstracts.find((text) => text?.trim())),
		links: [
			{ href: found.slides ?? found["slides-url"], isKnown: "slides" },
			{ href: found.video ?? found["video-url"], isKnown: "video" },
		],
		status: statusOf(found.state),
	};
}

/** The archive holds every proposal. */
function statusOf(state: string | undefined): SessionDraft["status"] {
	if (state === undefined || /^(?:accepted|confirmed)$/i.test(state)) return undefined;
	if (/^(?:cancell?ed|canceled|withdrawn)$/i.test(state)) return "cancelled";
	return /^rejected$/i.test(state) ? "rejected" : "tentative";
}
