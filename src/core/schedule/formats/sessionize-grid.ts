import * as v from "valibot";
import { firstObject, hasKeys, listOf, membersOf, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";
import {
	nestedNames,
	type SessionizeSession,
	sessionizeDraft,
	sessionizeSession,
} from "./sessionize-common.ts";

const room = v.object({
	id: words,
	name: words,
	sessions: listOf(sessionizeSession),
	session: v.optional(v.unknown()),
});
const day = v.object({
	date: words,
	rooms: listOf(room),
	timeSlots: listOf(
		v.object({ rooms: listOf(v.object({ name: words, session: v.optional(sessionizeSession) })) }),
	),
});

/** Sessionize's view GridSmart: by day, each session once under its room and once under its time, one for all rooms under each. */
export const sessionizeGrid: ScheduleFormat = {
	id: "sessionize-grid",
	label: "Sessionize (All, GridSmart, Sessions)",
	recognises: ({ json }) => {
		const first = firstObject(json?.value);
		return hasKeys(first, "date", "rooms") || hasKeys(first, "timeSlots");
	},
	read({ json }) {
		const found = membersOf(day, json?.value).flatMap(({ rooms, timeSlots }) => [
			...rooms.flatMap(({ name, sessions }) => sessions.map((session) => ({ session, room: name }))),
			...timeSlots.flatMap((slot) =>
				slot.rooms.flatMap(({ name, session }) => (session ? [{ session, room: name }] : [])),
			),
		]);
		const once = new Map(found.map((one) => [placeOf(one.session), one] as const).reverse());
		return {
			draft: {
				producer: "sessionize",
				sessions: [...once.values()].reverse().map(({ session, room: name }) =>
					// What is for everybody is in no room of its own, though it stands under each.
					sessionizeDraft(session, nestedNames(session, session.isServiceSession ? undefined : name)),
				),
			},
			fault: json?.fault,
		};
	},
};

function placeOf({ id, title, startsAt }: SessionizeSession): string {
	return JSON.stringify([id ?? title, startsAt]);
}
