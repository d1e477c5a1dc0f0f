import type { TextRange } from "../../text/text-range.ts";
import { sliceRange } from "../../text/text-range.ts";
import type { Body, Link } from "../body-model.ts";
import type { Embed, Speaker } from "../session-model.ts";
import { startingIn } from "./in-range.ts";
import { mediaKindInText } from "./media-label.ts";
import type { OutlineEntry } from "./outline.ts";
import { isPersonName } from "./person-name.ts";
import { isPersonPage } from "./person-page.ts";
import { isSessionPage } from "./session-page.ts";
import { readSpeakerLine } from "./speaker-line.ts";
import { titleParts, withoutPeople } from "./title-parts.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** What the text is looked up in, made once a post. */
export interface Sources {
	readonly text: string;
	readonly body: Body;
	readonly linksByStart: ReadonlyMap<number, Link>;
	readonly embeds: readonly Embed[];
	/** Who wrote the post, lower case: a credit below a heading is no speaker's. */
	readonly authors: ReadonlySet<string>;
	/** The post's title, lower case: a heading that says the same is the event's. */
	readonly title: string;
	/** Whether a title is known to be a talk's. */
	readonly isTalk: (title: string) => boolean;
}

/**
 * How much speaks for a talk: `strong` (people named where a talk's people stand, a title that leads to a talk's page or is known as one's) is enough alone;
 * `medium` (slides, a video, a talk's page in the text) where most of its level has it; `weak` (talk words, photos, links) goes along with such a level.
 */
export type Strength = "none" | "weak" | "medium" | "strong";

export interface Evidence {
	readonly strength: Strength;
	/** Whether title or text speak of a talk. */
	readonly saysTalk: boolean;
	/** Whether the text speaks of a talk, while the title does not speak of talks in general. */
	readonly isSpokenOf: boolean;
	/** Whether slides or a video stand below the title. */
	readonly hasMedia: boolean;
	/** The link that makes up most of the title. */
	readonly titleLink: Link | undefined;
	/** The first link below the title that looks like a talk's page. */
	readonly pageLink: Link | undefined;
	/** The title in the entry's visible text, without the people it names. */
	readonly title: TextRange;
	/** The people named in the title, or else below it. */
	readonly speakers: readonly Speaker[];
}

const TALK_WORDS =
	/(?<![\p{L}])(?:sessions?|talks?|speakers?|present(?:s|ed|er|ers|ation|ing)|keynotes?|lectures?|workshop|slides|spoke|charlas?|ponentes?|ponencia|vortrag|sprecher|vortragende|conférence|présent(?:é|ée|ation|e)|orateur|palestra|prelekcj\p{L}|wykład)(?![\p{L}])|発表|登壇|セッション|講演|演讲|演講|分享|讲|세션|발표|강연|سخنران|ارائه/iu;
/** As a whole title. */
const MEDIA_WORD =
	/^(?:the )?(?:slides?|deck|videos?|recordings?|photos?|pictures|gallery|links?|downloads?|(?:session|talk|event|meeting|video|slides?)s? (?:links?|page|notes|agenda|recordings?|playlist)|https?:\S+)$/i;
const LOOKED_AT = 600;
const LINES_LOOKED_AT = 6;
/** Visible characters; a longer line is prose, of which only the beginning counts. */
const LONGEST_LINE = 300;

/** Whether words say that a talk is meant. */
export function hasTalkWords(text: string): boolean {
	return TALK_WORDS.test(text);
}

/** Whether a text says no more than what kind of thing it links: "Slides", "Video". */
export function isMediaWord(text: string): boolean {
	return MEDIA_WORD.test(text.trim());
}

export function evidenceOf(entry: OutlineEntry, sources: Sources): Evidence {
	const { text, body } = sources;
	const titleLink = linkOfTitle(entry, body);
	const links = startingIn(body.links, entry.own);
	const below = speakersBelow(entry.own, sources);
	const sameTitle = links.find(
		(link) => link.text !== undefined && isSameTitle(link.text, entry.visible.text),
	);
	const pageLink = below.page ?? sameTitle ?? links.find((link) => isSessionPage(link.destination));
	const start = text.slice(entry.own.start, Math.min(entry.own.end, entry.own.start + LOOKED_AT));
	const titleSays = hasTalkWords(entry.visible.text);
	const textSays = hasTalkWords(start);
	const isSpokenOf = textSays && !titleSays;
	const saysTalk = titleSays || textSays;
	const isDoubtful = entry.isDoubtful && (!saysTalk || below.speakers.length > 0);
	const parts = isDoubtful ? withoutPeople(entry.parts) : entry.parts;
	const embeds = startingIn(sources.embeds, entry.own);
	const media = [...links.map((link) => mediaKindInText(text, link)), ...embeds.map(({ kind }) => kind)];
	const hasMedia = media.some((kind) => kind !== undefined);
	const strength = (): Strength => {
		if (parts.side === "last" || parts.side === "with" || parts.isNamedTalk || below.isSpeakerLine)
			return "strong";
		if (parts.side !== "none" && entry.isDoubtful) return "strong";
		if (titleLink || sources.isTalk(entry.visible.text)) return "strong";
		if (pageLink || parts.side !== "none" || below.speakers.length > 0) return "medium";
		// Any post may show a video; a talk's recording stands with words about a talk.
		if (media.includes("slides") || (hasMedia && saysTalk)) return "medium";
		if (isOfPost(entry.visible.text, sources)) return "none";
		const hasPhotos = startingIn(body.images, entry.own).length > 0;
		return hasMedia || saysTalk || hasPhotos || links.length > 0 ? "weak" : "none";
	};
	const speakers =
		parts.speakers.length > 0 ? toSpeakers(parts.speakers, entry.visible, sources) : below.speakers;
	return {
		strength: strength(),
		saysTalk,
		isSpokenOf,
		hasMedia,
		titleLink,
		pageLink,
		title: parts.title,
		speakers,
	};
}

function isOfPost(heading: string, { title }: Sources): boolean {
	const said = heading.trim().toLowerCase();
	if (said.length >= 5 && title.includes(said)) return true;
	// "PyCon Day 1" in a post called "PyCon 2026 Day 1"
	const words = wordsOf(said);
	const inTitle = new Set(wordsOf(title));
	return words.length > 2 && words.every((word) => inTitle.has(word));
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The link that is most of a title; in-page anchors, and words such as "Slides" that a medium is linked with, do not count. */
function linkOfTitle(entry: OutlineEntry, body: Body): Link | undefined {
	const length = entry.visible.text.replace(/\s/g, "").length;
	const link = startingIn(body.links, entry.titleRange).find(
		(candidate) =>
			!isPersonPage(candidate.destination) &&
			(candidate.text ?? "").replace(/\s/g, "").length * 2 >= length - speakersLength(entry),
	);
	if (!link || link.destination.startsWith("#") || !link.text?.trim()) return undefined;
	return isMediaWord(link.text) ? undefined : link;
}

function speakersLength(entry: OutlineEntry): number {
	return entry.parts.speakers.reduce((sum, speaker) => sum + speaker.end - speaker.start, 0);
}

/** Short titles could be any link's text. */
const SHORTEST_TITLE = 8;

function isSameTitle(text: string, title: string, shortest = SHORTEST_TITLE): boolean {
	const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const a = bare(text);
	return a.length >= shortest && a === bare(title);
}

interface Below {
	readonly speakers: readonly Speaker[];
	/** True where a line holds people and little else, rather than a sentence that starts with one. */
	readonly isSpeakerLine: boolean;
	/** The link of a line "[Title](page) by Ann Lee". */
	readonly page: Link | undefined;
}

function speakersBelow(own: TextRange, sources: Sources): Below {
	let order = 0;
	let fallback: readonly Speaker[] = [];
	for (const line of linesOf(own, sources)) {
		const seen = visibleText(sources.text, line, sources.linksByStart, LONGEST_LINE);
		if (seen.text.trim() === "") continue;
		const names = readSpeakerLine(seen.text, order < 2 ? "below-title" : "further-down");
		if (names?.every(({ start, end }) => sources.authors.has(seen.text.slice(start, end).toLowerCase())))
			continue;
		if (names) return { speakers: toSpeakers(names, seen, sources), isSpeakerLine: true, page: undefined };
		if (order === 0) {
			const linked = linkedTitleLine(line, seen, sources);
			if (linked) return linked;
			fallback = leadingPeople(line, seen, sources);
		}
		order++;
	}
	return { speakers: fallback, isSpeakerLine: false, page: undefined };
}

/** The first lines with something on them, up to the first code. */
function* linesOf(own: TextRange, { text, body }: Sources): Generator<TextRange> {
	const code = startingIn(body.codes, own).find((candidate) => candidate.syntax !== "span");
	const end = code ? code.range.start : own.end;
	let count = 0;
	let at = own.start;
	while (at < end && count < LINES_LOOKED_AT) {
		const lineEnd = text.indexOf("\n", at);
		const stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
		const marks = /^[ \t]*(?:#{1,6}[ \t]+)?/.exec(text.slice(at, Math.min(stop, at + 20)))?.[0].length ?? 0;
		if (text.slice(at, stop).trim() !== "") {
			count++;
			yield { start: Math.min(at + marks, stop), end: stop };
		}
		at = stop + 1;
	}
}

/** "[Title](page) by Ann Lee" as the first line. */
function linkedTitleLine(line: TextRange, seen: VisibleText, sources: Sources): Below | undefined {
	const link = sources.linksByStart.get(firstSeen(seen, line));
	const first = link ?? startingIn(sources.body.links, line)[0];
	if (first?.kind !== "link" || seen.text.length > LONGEST_LINE) return undefined;
	const parts = titleParts(seen.text);
	if (
		parts.side !== "last" ||
		!isSameTitle(first.text ?? "", seen.text.slice(parts.title.start, parts.title.end), 1)
	)
		return undefined;
	return { speakers: toSpeakers(parts.speakers, seen, sources), isSpeakerLine: true, page: first };
}

function firstSeen(seen: VisibleText, line: TextRange): number {
	return seen.offsets[0] ?? line.start;
}

/** People whose linked names start the first sentence: "[Ann Lee](…) and [Bob Ray](…) showed …". */
function leadingPeople(line: TextRange, seen: VisibleText, { text, body }: Sources): readonly Speaker[] {
	const people: Speaker[] = [];
	let from = seen.offsets[seen.text.search(/\S/)] ?? line.start;
	for (const link of startingIn(body.links, line)) {
		const between = text.slice(from, link.range.start).trim();
		const isNext =
			people.length === 0 ? /^\[?$/.test(between) : /^(?:,|&|and|und|et|y|,\s*and)$/.test(between);
		if (!isNext || link.kind !== "link" || !isPersonName(link.text ?? "")) break;
		people.push({ name: link.text ?? "", range: link.textRange, link });
		from = link.range.end;
	}
	return people;
}

/** Speakers with their place in the source and the link their name is in, if any. */
export function toSpeakers(
	names: readonly TextRange[],
	seen: VisibleText,
	sources: Sources,
): readonly Speaker[] {
	return names.map((name) => {
		const range = sourceRange(seen, name);
		const link = startingIn(sources.body.links, { start: Math.max(0, range.start - 2), end: range.end }).find(
			(candidate) => candidate.textRange.start <= range.start && range.end <= candidate.textRange.end,
		);
		const shown = seen.text.slice(name.start, name.end).replace(/\s+/g, " ");
		return { name: shown === "" ? sliceRange(sources.text, range) : shown, range, link };
	});
}

/** Where a stretch of visible text stands in the source. */
export function sourceRange(seen: VisibleText, range: TextRange): TextRange {
	const start = seen.offsets[range.start] ?? seen.offsets.at(-1) ?? 0;
	const last = seen.offsets[range.end - 1];
	return { start, end: range.end > range.start && last !== undefined ? last + 1 : start };
}
