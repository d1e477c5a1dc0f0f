import * as v from "valibot";
import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, readMoment } from "../reading/moment.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { firstObject, flag, hasKeys, listOf, membersOf, people, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";

const slotFields = {
	conf_key: words,
	conf_url: words,
	name: words,
	kind: words,
	section: words,
	start: words,
	end: words,
	room: words,
	rooms: listOf(v.string()),
	speakers: people(v.object({ name: words })),
	authors: listOf(v.string()),
	description: words,
	cancelled: flag,
};
const slot = v.object({ ...slotFields, sessions: listOf(v.object(slotFields)) });
type Slot = v.InferOutput<typeof slot>;

/** `conference.json` of PyCon US, from the code that linux.conf.au ran, too (symposion). */
export const pycon: ScheduleFormat = {
	id: "pycon",
	label: "PyCon conference.json",
	recognises: ({ json }) => {
		if (!hasKeys(json?.value, "schedule")) return false;
		const { schedule, conference } = json.value;
		// Before the programme is known.
		if (Array.isArray(schedule) && schedule.length === 0) return conference !== undefined;
		const first = firstObject(schedule);
		return hasKeys(first, "conf_key") || hasKeys(first, "kind", "start");
	},
	read({ json }) {
		const slots = hasKeys(json?.value, "schedule") ? membersOf(slot, json.value.schedule) : [];
		return {
			draft: {
				producer: "symposion",
				sessions: slots.flatMap((found) => [
					draftOf(found),
					...found.sessions.map((inner) => draftOf(inner, found)),
				]),
			},
			fault: json?.fault,
		};
	},
};

/** A poster session holds talks, which have its time and room. */
function draftOf(found: Omit<Slot, "sessions">, around?: Slot): SessionDraft {
	const [start, end] = [readMoment(found.start ?? around?.start), readMoment(found.end ?? around?.end)];
	const names = found.speakers.map(({ name }) => name);
	return {
		ids: [found.conf_key, found.conf_url],
		title: found.name,
		url: found.conf_url,
		speakers: (names.length > 0 ? names : found.authors).map((name) => ({ name })),
		start: start && atVenue(start, undefined),
		end: end && atVenue(end, undefined),
		room: roomOf(found) ?? (around && roomOf(around)),
		track: found.section ?? around?.section,
		kind: found.kind ?? around?.kind,
		abstract: abstractOf(found.description),
		status: found.cancelled ? "cancelled" : undefined,
		service: found.kind === "break",
	};
}

/** A plenum has several. */
function roomOf({ room, rooms }: Omit<Slot, "sessions">): string | undefined {
	return (room?.trim() ? room : rooms.join(", ")) || undefined;
}
