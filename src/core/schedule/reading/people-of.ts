import { comparableTitle } from "./comparable-title.ts";

/** Names as they are compared: without case, accents or signs. */
export function comparableNames(people: readonly { readonly name: string }[]): string[] {
	return people.map(({ name }) => comparableTitle(name));
}

/** Who gives a talk, as one text that is the same for the same people in any order. */
export function peopleOf({ speakers }: { readonly speakers: readonly { readonly name: string }[] }): string {
	return JSON.stringify(comparableNames(speakers).sort());
}
