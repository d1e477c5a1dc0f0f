import type { Session as InsertedSession } from "../../post/session-model.ts";
import { comparableTitle } from "../reading/comparable-title.ts";
import type { Session } from "../schedule.ts";
import { comparableAddress } from "./comparable-address.ts";

/**
 * Which session of a post each talk of a schedule is, by the talk's key: by the page that both lead to, then by the title. A talk that
 * is held twice has one page, and one session is both. What one page tells apart, no title makes one. A page of several titles, such as
 * the event's own, is nobody's.
 */
export function matchInserted(
	scheduled: readonly Session[],
	inserted: readonly InsertedSession[],
): ReadonlyMap<string, InsertedSession> {
	const byPage = new Map<string, InsertedSession>();
	const byTitle = new Map<string, InsertedSession>();
	for (const session of inserted) {
		if (session.link) setFirst(byPage, comparableAddress(session.link.destination), session);
		setFirst(byTitle, comparableTitle(session.title), session);
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
	for (const { key, title } of scheduled) {
		if (matches.has(key)) continue;
		const found = byTitle.get(comparableTitle(title));
		if (found && !taken.has(found)) matches.set(key, found);
	}
	return matches;
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
