import { inLanguage } from "../snippets/in-language.ts";
import { conclusionPart } from "../snippets/parts/conclusion.ts";
import { openingPart } from "../snippets/parts/opening.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { type EventFacts, readDays } from "./event-facts.ts";
import { eventWords } from "./event-words.ts";
import { languageOfPlan } from "./language-of-plan.ts";
import type { NewPostPlan } from "./plan.ts";

/**
 * A new post's body as a snippet's lines: opening and conclusion in the post's language with what is known of the event, and gaps for
 * the rest.
 */
export function bodyOf(plan: NewPostPlan): readonly string[] {
	const { facts, habits } = plan;
	const language = languageOfPlan(plan);
	const hasTitle = habits?.entries.some(({ field }) => field === "title") ?? true;
	const heading = !hasTitle && habits?.hasTopHeading ? [`# ${asWords(facts.title)}`, ""] : [];
	const known = knownGaps(facts, language);
	const lines = [...heading, ...inLanguage(openingPart, language).body, "", ...conclusionLines(plan)];
	return lines.map((line) =>
		withLabel(line, plan).replace(/<<([a-z]+)(?:: [^<>\n]*)?>>/g, (gap, name: string) => known[name] ?? gap),
	);
}

/** The part of the body that ends it. */
export function conclusionLines(plan: NewPostPlan): readonly string[] {
	const { body } = inLanguage(conclusionPart, languageOfPlan(plan));
	const label = pageLabelOf(plan);
	if (label === undefined) return body;
	const indentation = plan.dialect.definitionIndentation ?? "";
	return [...body, "", `${indentation}[${label}]: <<url>>`];
}

function withLabel(line: string, plan: NewPostPlan): string {
	const label = pageLabelOf(plan);
	return label === undefined ? line : line.replace(/\]\(<<url(?:: [^<>\n]*)?>>\)/g, `][${label}]`);
}

/** A page that nobody knows yet is a gap beside the name. */
function pageLabelOf({ facts: { url = "" }, pageLabel }: NewPostPlan): string | undefined {
	return oneLine(url) === "" ? undefined : pageLabel;
}

function knownGaps(
	{ event = "", edition = "", place = "", dates = "", url = "" }: EventFacts,
	language: string,
): Readonly<Record<string, string>> {
	const { sayDays, sayEdition } = eventWords(language);
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
