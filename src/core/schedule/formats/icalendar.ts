import * as l10n from "@vscode/l10n";
import { abstractOf } from "../reading/markup-of.ts";
import {
	atVenue,
	endAfter,
	type Moment,
	minutesBetween,
	readDuration,
	readMoment,
	readZone,
} from "../reading/moment.ts";
import {
	type CalendarEvent,
	type CalendarProperty,
	readContentLines,
} from "../reading/read-content-lines.ts";
import { isServiceTrack } from "../reading/service-words.ts";
import type { SessionDraft, SpeakerDraft } from "../reading/session-draft.ts";
import { speakersInSummary, speakersInText } from "../reading/speakers-in-text.ts";
import { isSiteRoot, webAddress } from "../reading/web-address.ts";
import { decodeAgain } from "../reading/words.ts";
import type { WallTime } from "../schedule.ts";
import type { ScheduleFormat } from "./format.ts";

/** iCalendar (RFC 5545), as sched.com, pretalx, Indico, symposion and many small sites write it. */
export const icalendar: ScheduleFormat = {
	id: "icalendar",
	label: "iCalendar (.ics)",
	recognises: ({ text }) => /^\s*BEGIN:VCALENDAR\b/i.test(text.slice(0, 2000)),
	read({ text }) {
		const { calendar, events, fault } = readContentLines(text);
		const producer = producerOf(firstValue(calendar, "prodid"), events);
		const saidZone = readZone(firstValue(calendar, "x-wr-timezone") ?? firstValue(calendar, "timezone-id"));
		const zone = saidZone === "UTC" ? undefined : saidZone;
		const sessions = events.map((event) => draftOf(event.properties, producer, zone));
		// A whole day is told without a zone.
		const zones = new Set(sessions.flatMap(({ start }) => (start?.local.includes("T") && start.zone) || []));
		const only = zones.size === 1 ? [...zones][0] : undefined;
		const timeZone = zone ?? (only === "floating" ? undefined : only);
		return {
			draft: {
				producer,
				title:
					firstValue(calendar, "x-wr-calname") ??
					firstValue(calendar, "name") ??
					firstValue(calendar, "x-wr-caldesc"),
				timeZone,
				sessions,
				warnings: [
					...(events.some(({ properties }) => firstValue(properties, "rrule"))
						? [l10n.t("Repeated events are listed once, at their first time.")]
						: []),
				],
			},
			fault,
		};
	},
};

function firstValue(properties: readonly CalendarProperty[], name: string): string | undefined {
	return properties.find((property) => property.name === name)?.value.trim() || undefined;
}

function producerOf(prodid = "", events: readonly CalendarEvent[]): string | undefined {
	if (/sched\.com/i.test(prodid)) return "sched";
	const [, known] = /\b(pretalx|indico|frab|fosdem)\b/i.exec(prodid) ?? [];
	if (known) return known.toLowerCase();
	const uid = firstValue(events[0]?.properties ?? [], "uid") ?? "";
	if (/^pretalx-/i.test(uid)) return "pretalx";
	return /^indico-/i.test(uid) ? "indico" : undefined;
}

function draftOf(
	properties: readonly CalendarProperty[],
	producer: string | undefined,
	zone: string | undefined,
): SessionDraft {
	const text = (name: string) => firstValue(properties, name);
	const categories = properties.flatMap(({ name, values }) => (name === "categories" ? values : []));
	const summary = speakersInSummary(decodeAgain(text("summary") ?? ""), producer);
	const description = speakersInText(withoutAddress(text("description") ?? "", text("url")));
	const attendees = properties.filter(({ name }) => name === "attendee").flatMap(attendeeOf);
	const speakers = [attendees, summary.speakers, description.speakers].find((list) => list.length > 0) ?? [];
	const [start, end] = times(properties, zone);
	const url = webAddress(text("url"));
	const track = categories
		.map((category) => category.trim())
		.filter(Boolean)
		.join(", ");
	return {
		ids: [text("uid"), url],
		title: summary.title,
		// Breaks lead to the front page.
		url: url && !isSiteRoot(url) ? url : undefined,
		speakers,
		start,
		end,
		room: roomOf(text("location"), producer),
		track,
		abstract: abstractOf(
			/^no description$/i.test(description.rest.trim()) ? undefined : decodeAgain(description.rest),
		),
		links: properties
			.filter(({ name }) => name === "attach" || name === "conference")
			.map(({ value, parameters }) => ({
				href: value,
				title: parameters.get("filename") ?? parameters.get("label") ?? parameters.get("x-filename"),
			})),
		status: statusOf(text("status")),
		service: isServiceTrack(track),
	};
}

function attendeeOf({ parameters }: CalendarProperty): readonly SpeakerDraft[] {
	const name = parameters.get("cn");
	return name ? [{ name: name.replace(/^["']|["']$/g, "") }] : [];
}

function times(properties: readonly CalendarProperty[], zone: string | undefined): readonly WallTime[] {
	const own = properties.find(({ name }) => name === "dtstart");
	const start = readMoment(own?.value);
	if (!own || !start) return [];
	// FOSDEM has a property for what is a parameter.
	const named = readZone(own.parameters.get("tzid") ?? firstValue(properties, "tzid"));
	const there = named === "UTC" ? undefined : (named ?? zone);
	const given = readMoment(properties.find(({ name }) => name === "dtend")?.value);
	const minutes = readDuration(firstValue(properties, "duration"));
	const end: Moment | undefined = given ?? (minutes ? endAfter(start, minutes, there) : undefined);
	const isLater = end && (!given || minutesBetween(start, end) !== undefined);
	return isLater ? [atVenue(start, there), atVenue(end, there)] : [atVenue(start, there)];
}

/** Indico puts the page's address under the text. */
function withoutAddress(text: string, url: string | undefined): string {
	return url !== undefined && text.endsWith(url) ? text.slice(0, -url.length).trimEnd() : text;
}

/** sched.com writes room, city and country. */
function roomOf(location: string | undefined, producer: string | undefined): string | undefined {
	if (producer === "sched") return location?.split(",")[0];
	return producer === "indico" ? location?.replace(/ \([^()]*\)$/, "") : location;
}

function statusOf(status: string | undefined): SessionDraft["status"] {
	if (/^cancelled$/i.test(status ?? "")) return "cancelled";
	return /^tentative$/i.test(status ?? "") ? "tentative" : undefined;
}
