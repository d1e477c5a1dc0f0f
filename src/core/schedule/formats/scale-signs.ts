import * as v from "valibot";
import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, readMoment } from "../reading/moment.ts";
import { isServiceTrack } from "../reading/service-words.ts";
import { firstObject, hasKeys, membersOf, people, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";
import { scaleSite, scaleTitle, scaleTrack, scaleZone } from "./scale-common.ts";

const sign = v.object({
	Name: words,
	Location: words,
	StartTime: words,
	EndTime: words,
	Speakers: people(v.object({ name: words })),
	Topic: words,
	Description: words,
	Link: words,
});

/** What SCaLE's signs show from 2026 on, https://www.socallinuxexpo.org/scale/23x/signs */
export const scaleSigns: ScheduleFormat = {
	id: "scale-signs",
	label: "SCaLE signs JSON",
	recognises: ({ json }) => {
		const first = firstObject(json?.value);
		return hasKeys(first, "Name", "StartTime") || hasKeys(first, "Name", "Speakers", "Topic");
	},
	read({ json }) {
		const signs = membersOf(sign, json?.value);
		return {
			draft: {
				producer: "scale",
				title: scaleTitle(signs.map(({ Link }) => Link)),
				baseUrl: scaleSite,
				timeZone: scaleZone,
				sessions: signs.map((found) => {
					const [start, end] = [readMoment(found.StartTime), readMoment(found.EndTime)];
					return {
						ids: [found.Link, found.Name],
						title: found.Name,
						url: found.Link,
						speakers: found.Speakers.map(({ name }) => ({ name })),
						start: start && atVenue(start, scaleZone),
						end: end && atVenue(end, scaleZone),
						room: found.Location,
						track: scaleTrack(found.Topic),
						abstract: abstractOf(found.Description),
						service: isServiceTrack(found.Topic),
					};
				}),
			},
			fault: json?.fault,
		};
	},
};
