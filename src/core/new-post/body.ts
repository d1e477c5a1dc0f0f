import { conclusionPart } from "../snippets/parts/conclusion.ts";
import { openingPart } from "../snippets/parts/opening.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { type EventFacts, readDays, sayDays, sayEdition } from "./event-facts.ts";
import type { NewPostPlan } from "./plan.ts";

/** A new post's body as a snippet's lines: opening and conclusion with what is known of the event, and gaps for the rest. */
export function bodyOf({ facts, habits }: Pick<NewPostPlan, "facts" | "habits">): readonly string[] {
	const hasTitle = habits?.entries.some(({ field }) => field === "title") ?? true;
	const heading = !hasTitle && habits?.hasTopHeading ? [`# ${asWords(facts.title)}`, ""] : [];
	const known = knownGaps(facts);
	const lines = [...heading, ...openingPart.body, "", ...conclusionPart.body];
	return lines.map((line) =>
		line.replace(/<<([a-z]+)(?:: [^<>\n]*)?>>/g, (gap, name: string) => known[name] ?? gap),
	);
}

function knownGaps({
	event = "",
	edition = "",
	place = "",
	dates = "",
	url = "",
}: EventFacts): Readonly<Record<string, string>> {
	const days = readDays(dates);
	const known = {
		event: asWords(event),
		edition: asWords(sayEdition(oneLine(edition))),
		place: asWords(place),
		dates: days ? sayDays(days) : "",
		url: oneLine(url).replace(/[\s<>()]/g, (unit) => encodeURIComponent(unit)),
	};
	return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ""));
}

/** No character of it is Markdown, nor opens a gap or a variable of a snippet. */
function asWords(text: string): string {
	return writeInlineText(text);
}
