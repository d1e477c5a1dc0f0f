import type { FieldName, KnownKey, Stage } from "./dialect.ts";
import { allTypes, type ValueType } from "./value-types/index.ts";

type More = Omit<KnownKey, "types" | "about">;

function knownKey(types: readonly ValueType[]): (about: string, more?: More) => KnownKey {
	return (about, more = {}) => ({ types, about, ...more });
}

/** Numbers are taken as text, too: a title may be `2016`. */
export const text = knownKey(["string", "number"]);
/** Text that the engine handles as such: a number would stop it. */
export const words = (about: string, more: More = {}) =>
	knownKey(["string"])(about, { atOtherTypes: "stops-site", ...more });
export const wordsOrList = knownKey(["string", "list"]);
export const flag = knownKey(["boolean"]);
export const whole = knownKey(["number"]);
export const day = knownKey(["date"]);
export const dayOrMapping = knownKey(["date", "mapping"]);
export const list = knownKey(["list"]);
export const textOrList = knownKey(["string", "number", "list"]);
export const textListOrMapping = knownKey(["string", "number", "list", "mapping"]);
export const mapping = knownKey(["mapping"]);
export const anything = knownKey(allTypes);

/** No engine has keys for an event; these are the ones writers use, and Recap's own snippets. */
export const eventFields: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
	eventName: ["event_name", "event"],
	eventDate: ["event_date"],
	eventPlace: ["event_place", "event_location"],
	eventUrl: ["event_url"],
};

export const eventKeys: Readonly<Record<string, KnownKey>> = {
	event_name: text("The event's name and edition, as its organisers write it.", { atOtherTypes: "goes-on" }),
	event_date: anything("The day or days of the event.", { atOtherTypes: "goes-on" }),
	event_place: text("Where the event was held.", { atOtherTypes: "goes-on" }),
	event_url: text("The event's own page.", { atOtherTypes: "goes-on" }),
};

/** Where the engine has no stages but these: every post is published unless it says so. */
export function stagesOf(required: readonly FieldName[], drafts: readonly Stage[] = []): readonly Stage[] {
	return [...drafts, { id: "published", label: "published", when: [], required }];
}

export function draftWhen(
	key: string,
	equals: string | boolean,
	required: readonly FieldName[] = ["title"],
): Stage {
	return { id: "draft", label: "draft", when: [{ key, equals }], required };
}

export function unpublishedWhen(
	key: string,
	equals: boolean,
	required: readonly FieldName[] = ["title"],
): Stage {
	return { id: "unpublished", label: "not published", when: [{ key, equals }], required };
}

/** For engines that leave a post out until its day. */
export function scheduledBy(key: string, required: readonly FieldName[] = ["title"]): Stage {
	return { id: "scheduled", label: "scheduled", when: [{ key, isAfterToday: true }], required };
}
