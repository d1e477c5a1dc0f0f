import * as v from "valibot";
import type { ScheduleFormat } from "./format.ts";
import { nestedNames, sessionizeDraft, sessionizeSession } from "./sessionize-common.ts";
import { firstObject, hasKeys, listOf, membersOf } from "./shapes.ts";

const group = v.object({ sessions: listOf(sessionizeSession) });

/** Sessionize's view Sessions: groups of sessions with names in them; also one group alone, as apps keep it. */
export const sessionizeSessions: ScheduleFormat = {
	id: "sessionize-sessions",
	label: "Sessionize (All, GridSmart, Sessions)",
	recognises: ({ json }) => {
		const value = json?.value;
		const first = (Array.isArray(value) ? firstObject(value) : value) as unknown;
		if (!hasKeys(first, "sessions")) return false;
		return hasKeys(first, "groupName") || hasKeys(firstObject(first.sessions), "startsAt");
	},
	read({ json }) {
		const value = json?.value;
		const groups = membersOf(group, Array.isArray(value) ? value : [value]);
		return {
			draft: {
				producer: "sessionize",
				sessions: groups.flatMap(({ sessions }) =>
					sessions.map((session) => sessionizeDraft(session, nestedNames(session))),
				),
			},
			fault: json?.fault,
		};
	},
};
