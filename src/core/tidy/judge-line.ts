import { sectionKindOf } from "../post/session/section-words.ts";
import { shareOf, stemsOf } from "./word-stems.ts";

/** What a short line was on its page. */
export type LineRole = "heading" | "session" | "caption";

/** A short line and what stands around it. */
export interface ShortLine {
	readonly text: string;
	/** The text above and below; undefined where there is none, or where it is no text. */
	readonly above: string | undefined;
	readonly below: string | undefined;
	/** More of the text above, and the section below: as far as they are looked at. */
	readonly before: string;
	readonly section: string;
	/** Whether the block below is another short line, as a heading is below a picture. */
	readonly isAboveShort: boolean;
	/** The headings so far. */
	readonly headings: readonly string[];
}

/** As much of the text around is looked at. */
const lookAround = 700;

const PICTURE =
	/(?:^|[\s-])(?:photo|picture|photograph|logo|entrance|presentation|booth|stage|crowd|audience|floor|hall|screenshot|slide|poster|badge|diagram|selfie|view|panel|speakers?|attendees|foto|bild)(?:,? (?:at|of|in|with|on|from|by|during|von|beim|auf) .*)?$/iu;
const POINTS =
	/\((?:(?:as )?(?:pictured|shown|seen)|photo|picture|image)[^)]{0,30}\)|\b(?:pictured|photo|picture|image) (?:above|below)\b/i;
const TALK =
	/\b(?:talks?|sessions?|speakers?|presented|presenter|presentations?|keynotes?|workshops?|panel|panelists|entitled|titled|lectures?|vortrag|conférence|charla|palestra)\b/i;
const KIND_OF_TALK = /\b(?:summit|track|keynote|panel|workshop|ignite|birds of a feather|bof)\b/i;
/** "Where to go next?" asks for no talk. */
const QUESTION = /^(?:what|who|where|why|how|when|now|so)\b.*[?…]$/i;
const ASKS = /[?…]$|\.{3}$/;
const PEOPLE = /^(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+(?: (?:of|from) [^,]+)?(?:,? and |, )\p{Lu}/u;

/** Heading or caption, by what stands around: a heading's words come below it, a caption's have come above. */
export function judgeLine(line: ShortLine): LineRole {
	const { text, above, below, isAboveShort, headings } = line;
	const isSection = sectionKindOf(text) !== undefined;
	// A heading with nothing below it but the next: what a picture's caption is. Pages of nothing but such lines are long.
	if (isAboveShort && above !== undefined && !isSection && !ASKS.test(text)) return "caption";
	const stems = stemsOf(text);
	const inAbove = shareOf(stems, stemsOf((above ?? "").slice(-lookAround)));
	const inBelow = shareOf(stems, stemsOf((below ?? "").slice(0, lookAround)));
	let picture = 0;
	if (isAboveShort) picture += 4;
	if (below === undefined && !isAboveShort) picture += 3;
	if (PICTURE.test(text)) picture += 2;
	if (PEOPLE.test(text)) picture += 1;
	if (POINTS.test(above ?? "")) picture += 1;
	const inBefore = shareOf(stems, stemsOf(line.before));
	if (inBefore === 1 && (inAbove === 1 ? inBelow < 1 : stems.size > 1 && inBelow < 0.5)) picture += 2;
	else if (inAbove > inBelow) picture += 1;
	if (inBelow - inAbove > 0.25) picture -= 2;
	if (headings.some((heading) => heading !== text && shareOf(stems, stemsOf(heading)) === 1)) picture += 3;
	if (ASKS.test(text)) picture -= 2;
	// "Day One" and "Keynotes" stand right above the first talk's title.
	if (isSection) picture -= 5;
	if (above === undefined) picture -= 3;
	if (picture > 0) return "caption";
	const isTalk = !isSection && !QUESTION.test(text) && (TALK.test(line.section) || KIND_OF_TALK.test(text));
	return isTalk ? "session" : "heading";
}
