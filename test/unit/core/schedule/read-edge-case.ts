import assert from "node:assert/strict";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";

export function read(text: string | Uint8Array): Schedule {
	const schedule = readSchedule(typeof text === "string" ? new TextEncoder().encode(text) : text, "x");
	assert.ok(!isRefusal(schedule), isRefusal(schedule) ? schedule.refusal : "");
	return schedule;
}

export interface FrabParts {
	readonly conference?: string;
	readonly day?: string;
	readonly event?: string;
	readonly generator?: string;
}

/** frab XML with one event, titled "T" unless it says otherwise. */
export function frab({
	conference = "",
	day = 'date="2031-01-01"',
	event = "",
	generator = "",
}: FrabParts): string {
	const title = event.includes("<title>") ? "" : "<title>T</title>";
	return `<schedule>${generator && `<generator name="${generator}"/>`}<conference>${conference}</conference><day ${day}><room name="R"><event>${title}${event}</event></room></day></schedule>`;
}

export const titled = (title: string) => read(frab({ event: `<title>${title}</title>` })).sessions[0];
