import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, type Moment, readMoment } from "../reading/moment.ts";
import { childText, readXml, type XmlElement } from "../reading/read-xml.ts";
import { isServiceTrack } from "../reading/service-words.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { splitNames } from "../reading/speakers-in-text.ts";
import type { ScheduleFormat } from "./format.ts";
import { scaleSite, scaleTitle, scaleTrack, scaleZone } from "./scale-common.ts";

/** What SCaLE's signs showed up to 2025, an export of Drupal's: https://www.socallinuxexpo.org/scale/15x/sign.xml */
export const scaleSignXml: ScheduleFormat = {
	id: "scale-sign-xml",
	label: "SCaLE sign.xml",
	recognises: ({ root, text }) => root === "nodes" && /<node[\s>]/.test(text.slice(0, 20_000)),
	read({ text }) {
		const nodes: XmlElement[] = [];
		const fault = readXml(text, { records: new Set(["node"]), onRecord: (node) => nodes.push(node) });
		return {
			draft: {
				producer: "scale",
				title: scaleTitle(nodes.map((node) => childText(node, "Path"))),
				baseUrl: scaleSite,
				timeZone: scaleZone,
				sessions: nodes.map(draftOf),
			},
			fault,
		};
	},
};

function draftOf(node: XmlElement): SessionDraft {
	const [start, end] = moments(childText(node, "Time") ?? "");
	const topic = childText(node, "Topic");
	return {
		ids: [childText(node, "Path"), childText(node, "Title")],
		title: childText(node, "Title"),
		url: childText(node, "Path"),
		speakers: splitNames(childText(node, "Speakers")),
		start: start && atVenue(start, scaleZone),
		end: end && atVenue(end, scaleZone),
		room: childText(node, "Room"),
		track: scaleTrack(topic),
		abstract: abstractOf(childText(node, "Short-abstract")),
		service: isServiceTrack(topic),
	};
}

/** Times stand in the attributes of escaped HTML, the start first; a single one has no end. */
function moments(html: string): readonly Moment[] {
	return [...html.slice(0, 5000).matchAll(/\bcontent="([^"]{1,40})"/g)].flatMap(
		([, text]) => readMoment(text) ?? [],
	);
}
