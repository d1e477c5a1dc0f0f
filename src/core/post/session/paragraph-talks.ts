import { countWhile } from "../../text/count-while.ts";
import type { TextRange } from "../../text/text-range.ts";
import { type Sources, toSpeakers } from "./evidence.ts";
import { startingIn } from "./in-range.ts";
import { isAnnounced } from "./item-talks.ts";
import type { OutlineEntry } from "./outline.ts";
import { readSpeakerLine } from "./speaker-line.ts";
import { type ItemTalk, readTalkLine, type TalkLine } from "./talk-line.ts";

/** Of a longer paragraph only its beginning is looked at. */
const LONGEST_TEXT = 600;

/** A link, emphasis, HTML or quotation marks: most paragraphs begin with a word, and are not looked at. */
const BEGINS_MARKED = /[[*_<"“\\]/;

interface ParagraphTalk extends ItemTalk {
	readonly hasPeople: boolean;
	readonly isPage: boolean;
	readonly above: OutlineEntry | undefined;
}

/**
 * The talks whose title begins a paragraph: a link to the talk's page, slides or video as the whole first line, or a marked or linked title
 * with people right behind it. One alone may be anything; several are talks where a page, people or words around them say so.
 */
export function findParagraphTalks(
	sources: Sources,
	outline: readonly OutlineEntry[],
	talks: readonly OutlineEntry[],
	isTaken: (range: TextRange) => boolean,
): readonly ItemTalk[] {
	const found: ParagraphTalk[] = [];
	for (const { kind, range } of sources.body.blocks) {
		if (kind !== "paragraph" || !BEGINS_MARKED.test(sources.text[range.start] ?? "") || isTaken(range))
			continue;
		const before = countWhile(outline.length, (at) => (outline[at]?.titleRange.start ?? 0) < range.end);
		const above = outline[before - 1];
		// A bold title is in the outline itself, and stands there for what it is.
		if (above && above.titleRange.start >= range.start) continue;
		if (above?.kind === "section") continue;
		const talk = talkIn(range, sources);
		if (talk) found.push({ ...talk, above });
	}
	const own = withoutParts(found, talks);
	const [first] = own;
	if (own.length < 2 || first === undefined) return [];
	const people = own.filter(({ hasPeople }) => hasPeople).length;
	const areTalks =
		own.some(({ isPage }) => isPage) ||
		people * 2 >= own.length ||
		isAnnounced(first.range.start, first.above, sources);
	return areTalks ? own.map((talk, order) => withBlock(talk, own[order + 1], sources, outline)) : [];
}

/** A talk's own block may lead to its page and its slides; one that leads to several talks is what holds them. */
function withoutParts(
	found: readonly ParagraphTalk[],
	talks: readonly OutlineEntry[],
): readonly ParagraphTalk[] {
	const holding = new Map<OutlineEntry, ParagraphTalk[]>();
	const free: ParagraphTalk[] = [];
	for (const talk of found) {
		const before = countWhile(talks.length, (at) => (talks[at]?.block.start ?? 0) <= talk.range.start);
		const holder = talks[before - 1];
		if (holder === undefined || holder.block.end <= talk.range.start) free.push(talk);
		else holding.set(holder, [...(holding.get(holder) ?? []), talk]);
	}
	const several = [...holding.values()]
		.map((parts) => parts.filter(({ hasPeople, isPage }) => hasPeople || isPage))
		.filter((parts) => parts.length > 1);
	return [...free, ...several.flat()].sort((a, b) => a.range.start - b.range.start);
}

function talkIn(range: TextRange, sources: Sources): Omit<ParagraphTalk, "above"> | undefined {
	const end = Math.min(range.end, range.start + LONGEST_TEXT);
	const line = readTalkLine({ range, textRange: { start: range.start, end } }, sources);
	if (!line || line.isOutlineWord || !isNoSentence(line)) return undefined;
	if (line.link === undefined && line.speakers.length === 0) return undefined;
	if (line.speakers.length === 0 && !(line.isPage || line.leadsToTalk)) return undefined;
	const speakers = line.speakers.length > 0 ? line.speakers : speakersBelow(line, sources);
	return { ...line, speakers, hasPeople: speakers.length > 0 };
}

/** Behind people an address or a remark in parentheses may stand. */
function isNoSentence({ rest, speakers }: TalkLine): boolean {
	if (rest === "") return true;
	const words = rest.replaceAll(/\([^()]*\)/g, " ").split(/\s+/);
	return speakers.length > 0 && words.every((word) => word === "" || /^https?:\S/.test(word));
}

/** The people that the paragraph's second line names. */
function speakersBelow({ seen }: TalkLine, sources: Sources): ItemTalk["speakers"] {
	const from = seen.text.indexOf("\n") + 1;
	const below = /^[^\r\n]*/.exec(seen.text.slice(from))?.[0] ?? "";
	const names = from > 0 && below.trim() !== "" ? readSpeakerLine(below, "below-title") : undefined;
	const moved = names?.map(({ start, end }) => ({ start: start + from, end: end + from })) ?? [];
	return toSpeakers(moved, seen, sources);
}

/** With what stands below it, up to the next talk or title. */
function withBlock(
	talk: ParagraphTalk,
	next: ParagraphTalk | undefined,
	{ text, body }: Sources,
	outline: readonly OutlineEntry[],
): ItemTalk {
	const before = countWhile(outline.length, (at) => (outline[at]?.titleRange.start ?? 0) <= talk.range.start);
	const title = outline[before];
	const titleStart =
		title === undefined ? body.range.end : text.lastIndexOf("\n", title.titleRange.start) + 1;
	let end = Math.min(next?.range.start ?? body.range.end, titleStart);
	const within = { start: talk.range.start, end };
	for (const last of [...startingIn(body.blocks, within)].reverse()) {
		if (last.kind !== "definition" && last.kind !== "rule") break;
		end = last.range.start;
	}
	return {
		...talk,
		range: {
			start: talk.range.start,
			end: talk.range.start + text.slice(talk.range.start, end).trimEnd().length,
		},
	};
}
