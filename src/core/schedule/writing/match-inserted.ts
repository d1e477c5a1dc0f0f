import type { Session as InsertedSession } from "../../post/session-model.ts";
import { comparableTitle } from "../reading/comparable-title.ts";
import { comparableNames, peopleOf } from "../reading/people-of.ts";
import type { Session } from "../schedule.ts";
import { comparableAddress } from "./comparable-address.ts";

/**
 * Which session of a post each talk of a schedule is, by the talk's key: by the page that both lead to, then by the title. A talk that
 * is held twice has one page, and one session is both. What one page tells apart, no title makes one. A page of several titles, such as
 * the event's own, is nobody's. Talks of one title that different people give, as keynotes, are told apart by a name.
 */
export function matchInserted(
	scheduled: readonly Session[],
	inserted: readonly InsertedSession[],
): ReadonlyMap<string, InsertedSession> {
	const byPage = new Map<string, InsertedSession>();
	const byTitle = new Map<string, InsertedSession[]>();
	for (const session of inserted) {
		if (session.link) setFirst(byPage, comparableAddress(session.link.destination), session);
		const title = comparableTitle(session.title);
		byTitle.set(title, [...(byTitle.get(title) ?? []), session]);
	}
	const matches = new Map<string, InsertedSession>();
	const taken = new Set<InsertedSession>();
	const shared = sharedPages(scheduled);
	for (const { key, url } of scheduled) {
		const page = url === undefined ? undefined : comparableAddress(url);
		const found = page === undefined || shared.has(page) ? undefined : byPage.get(page);
		if (!found) continue;
		matches.set(key, found);
		taken.add(found);
	}
	const contested = contestedTitles(scheduled);
	for (const talk of scheduled) {
		if (matches.has(talk.key)) continue;
		const title = comparableTitle(talk.title);
		const free = byTitle.get(title)?.filter((session) => !taken.has(session)) ?? [];
		const found = ofSamePeople(talk, free) ?? (contested.has(title) ? undefined : free[0]);
		if (found) matches.set(talk.key, found);
	}
	return matches;
}

/** Titles of several talks that are not given by the same people. */
function contestedTitles(scheduled: readonly Session[]): ReadonlySet<string> {
	const people = new Map<string, string>();
	const contested = new Set<string>();
	for (const talk of scheduled) {
		const [name, theirs] = [comparableTitle(talk.title), peopleOf(talk)];
		if ((people.get(name) ?? theirs) !== theirs) contested.add(name);
		people.set(name, theirs);
	}
	return contested;
}

/** The session with a speaker of the talk's, else with somebody who shares a part of a name. */
function ofSamePeople(
	{ speakers }: Session,
	sessions: readonly InsertedSession[],
): InsertedSession | undefined {
	const names = comparableNames(speakers);
	const parts = new Set(names.flatMap((name) => name.split(" ")));
	return (
		sessions.find((session) => comparableNames(session.speakers).some((name) => names.includes(name))) ??
		sessions.find((session) =>
			comparableNames(session.speakers).some((name) => name.split(" ").some((part) => parts.has(part))),
		)
	);
}

function sharedPages(scheduled: readonly Session[]): ReadonlySet<string> {
	const titles = new Map<string, string>();
	const shared = new Set<string>();
	for (const { url, title } of scheduled) {
		if (url === undefined) continue;
		const [page, name] = [comparableAddress(url), comparableTitle(title)];
		if ((titles.get(page) ?? name) !== name) shared.add(page);
		titles.set(page, name);
	}
	return shared;
}

function setFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
	if (!map.has(key)) map.set(key, value);
}
