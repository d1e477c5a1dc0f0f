import * as v from "valibot";
import { firstObject, hasKeys, listOf, membersOf } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";
import { nestedNames, sessionizeDraft, sessionizeSession } from "./sessionize-common.ts";

const group = v.object({ sessions: listOf(sessionizeSession) });

/** Sessionize's view Sessions: groups of sessions with names in them; also one group alone, as apps keep it. */
export const sessionizeSessions: ScheduleFormat = {
	id: "sessionize-sessions",
	label: "Sessionize (All, GridSmart, Sessions)",
	recognises: ({ json }) => {
		const list = groupsIn(json?.value)[0];
		return list !== undefined && ("groupName" in list || hasKeys(firstObject(list.sessions), "startsAt"));
	},
	read({ json }) {
		const groups = membersOf(group, groupsIn(json?.value));
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

function groupsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return list.flatMap((one) => (hasKeys(one, "sessions") ? [one] : []));
}
