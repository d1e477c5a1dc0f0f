import type { DestinationKind } from "../references/destination.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { SessionFacts } from "./session-facts.ts";
import type { SessionValues } from "./session-values.ts";

/** What each address of a session is called in a refusal. */
export type AddressKinds = Readonly<Record<"page" | "slides" | "video", DestinationKind>>;

/** Plain facts as Markdown; `urlOf` knows the pages of people. Refuses an address that will not do. */
export function toValues(
	facts: SessionFacts & { readonly speakers: readonly string[] },
	kinds: AddressKinds,
	urlOf: (name: string) => string | undefined,
): SessionValues | Refusal {
	const read = (role: keyof AddressKinds, address: string | undefined) =>
		address === undefined || address.trim() === "" ? undefined : readDestination(address, kinds[role]);
	const page = read("page", facts.url);
	const slides = read("slides", facts.slides);
	const video = read("video", facts.video);
	for (const each of [page, slides, video]) if (each && isRefusal(each)) return each;
	const known = (each: typeof page) => (each && !isRefusal(each) ? [each] : []);
	return {
		title: writeInlineText(oneLine(facts.title)),
		page: known(page)[0],
		speakers: facts.speakers.map((name) => ({ name: writeInlineText(name), url: urlOf(name) })),
		slides: known(slides),
		videos: known(video),
		time: writeInlineText(facts.time ?? ""),
		room: writeInlineText(facts.room ?? ""),
	};
}
