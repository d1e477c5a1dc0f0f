import type { WrittenLink } from "../reading/classify-link.ts";
import { abstractOf } from "../reading/markup-of.ts";
import { atVenue, readMoment } from "../reading/moment.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { hasKeys } from "../reading/shapes.ts";
import { decodeAgain } from "../reading/words.ts";
import type { ScheduleFormat } from "./format.ts";

type Thing = Readonly<Record<string, unknown>>;

/** Events in schema.org's words, as pages tell them to search engines. https://schema.org/Event */
export const jsonLd: ScheduleFormat = {
	id: "json-ld",
	label: "a page with schema.org events",
	recognises: ({ root, text, json, page }) =>
		json
			? eventsIn(json.value).length > 0
			: root !== undefined &&
				/application\/ld\+json/i.test(text) &&
				page().data.some((data) => eventsIn(data).length > 0),
	read({ json, page: readPage }) {
		const page = json ? undefined : readPage();
		const events = page ? page.data.flatMap(eventsIn) : eventsIn(json?.value);
		const parts = events.flatMap((event) => partsOf(event));
		const [first] = events;
		return {
			draft: {
				title: parts.length > 0 ? textIn(first?.name) : page?.title,
				baseUrl: page?.address ?? textIn(first?.url),
				linkBase: page?.address,
				sessions: (parts.length > 0 ? parts : events).map((event) =>
					draftOf(event, parts.length > 0 ? undefined : page?.address),
				),
			},
			fault: page ? page.fault : json?.fault,
		};
	},
};

const mostThings = 20_000;

/** The outermost events: a list, a graph, what a page is about, or one thing. */
function eventsIn(value: unknown): readonly Thing[] {
	if (Array.isArray(value)) return value.slice(0, mostThings).flatMap(eventsIn);
	if (!hasKeys(value)) return [];
	if (hasType(value, EVENT) || (hasType(value, ROUND) && partsOf(value).length > 0)) return [value];
	return around.flatMap((key) => (Object.hasOwn(value, key) ? eventsIn(value[key]) : []));
}

/** What holds events and is none. */
const around = ["@graph", "mainEntity", "itemListElement", "item"];

const EVENT = /(?:^|[/:])\w*Event$/;
/** What holds talks, and by itself is none. */
const ROUND = /(?:^|[/:])(?:EventSeries|Festival|Hackathon)$/;

function hasType(thing: Thing, pattern: RegExp): boolean {
	return asList(thing["@type"]).some((type) => typeof type === "string" && pattern.test(type.slice(-60)));
}

/** The talks of an event; those of its parts, where they have their own. */
function partsOf(event: Thing): readonly Thing[] {
	const parts = [event.subEvent, event.subEvents, event.subevent]
		.flatMap(asList)
		.filter((part) => hasKeys(part));
	return parts.flatMap((part) => {
		const inner = partsOf(part);
		return inner.length > 0 ? inner : [part];
	});
}

function draftOf(event: Thing, page: string | undefined): SessionDraft {
	const [start, end] = [readMoment(textIn(event.startDate)), readMoment(textIn(event.endDate))];
	const description = textIn(event.description);
	const id = textIn(event["@id"]);
	return {
		ids: [textIn(event.identifier), id?.includes("/") ? id : undefined, textIn(event.url)],
		title: textIn(event.name) ?? description?.split("\n")[0],
		subtitle: textIn(event.alternateName),
		url: textIn(event.url) ?? page,
		speakers: [event.performer, event.performers].flatMap(asList).map((one) => ({
			name: nameIn(one),
			url: hasKeys(one) ? textIn(one.url) : undefined,
			org: hasKeys(one) ? nameIn(one.affiliation ?? one.worksFor) : undefined,
		})),
		start: start && atVenue(start, undefined),
		end: end && atVenue(end, undefined),
		room: roomIn(event.location),
		kind: textIn(event.additionalType),
		language: nameIn(event.inLanguage),
		abstract: abstractOf(description && decodeAgain(description)),
		links: [
			...linksIn(event.workFeatured, "slides"),
			...linksIn(event.recordedIn, "video"),
			...linksIn(event.subjectOf),
		],
		status: /EventCancelled$/.test(textIn(event.eventStatus) ?? "") ? "cancelled" : undefined,
	};
}

function linksIn(value: unknown, isKnown?: "slides" | "video"): readonly WrittenLink[] {
	return asList(value).map((one) => ({
		href: hasKeys(one) ? (textIn(one.contentUrl) ?? textIn(one.url)) : textIn(one),
		title: nameIn(hasKeys(one) ? one : undefined),
		...(isKnown && { isKnown }),
	}));
}

function asList(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value.slice(0, mostThings) : [value];
}

function textIn(value: unknown): string | undefined {
	const [first] = asList(value);
	return typeof first === "string" && first.trim() !== "" ? first : undefined;
}

/** Where an event is held, rather than where it is streamed. */
function roomIn(location: unknown): string | undefined {
	const places = asList(location);
	const isHeld = (place: unknown) => !hasKeys(place) || place["@type"] !== "VirtualLocation";
	return nameIn(places.filter(isHeld)) ?? nameIn(places);
}

/** The first name there is: of two places one may be an address alone. */
function nameIn(value: unknown): string | undefined {
	for (const one of asList(value)) {
		const name = textIn(hasKeys(one) ? one.name : one);
		if (name !== undefined) return name;
	}
	return undefined;
}
