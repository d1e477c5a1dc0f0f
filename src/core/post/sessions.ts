import { indexRanges } from "../text/range-index.ts";
import { runSteps } from "../text/run-steps.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Body, Link } from "./body-model.ts";
import type { MediaKind } from "./media-kind.ts";
import { chooseTalks, type Judged } from "./session/choose-talks.ts";
import { findEmbeds } from "./session/embeds.ts";
import { evidenceOf, type Sources, sourceRange } from "./session/evidence.ts";
import { startingIn } from "./session/in-range.ts";
import { findItemTalks } from "./session/item-talks.ts";
import { mediaKindInText } from "./session/media-label.ts";
import { type OutlineEntry, readOutline } from "./session/outline.ts";
import { findParagraphTalks } from "./session/paragraph-talks.ts";
import type { ItemTalk } from "./session/talk-line.ts";
import type { Session } from "./session-model.ts";

/**
 * The talks a post writes about: headings and bold paragraphs that name people, lead to a talk's page, or whose block holds
 * slides or a video, and those that look like them, and items of lists of talks. Linear in the text; never throws.
 */
export function findSessions(text: string, body: Body, about: AboutPost = {}): Session[] {
	return runSteps(findSessionsInSteps(text, body, about));
}

/** What a post's front matter says of it. */
export interface AboutPost {
	readonly authors?: readonly string[];
	readonly title?: string | undefined;
	/** Whether a title is known to be a talk's, though nothing in the post says so. */
	readonly isTalk?: (title: string) => boolean;
}

/** So many headings are looked at in one step. */
const stepEntries = 20;

/** `findSessions` in steps, so that the caller may let others work. */
export function* findSessionsInSteps(
	text: string,
	body: Body,
	{ authors = [], title = "", isTalk = () => false }: AboutPost = {},
): Generator<undefined, Session[]> {
	const linksByStart = new Map<number, Link>(
		[...body.links, ...body.images].map((link) => [link.range.start, link]),
	);
	const sources: Sources = {
		text,
		body,
		linksByStart,
		embeds: findEmbeds(text, body),
		authors: new Set(authors.map((author) => author.toLowerCase())),
		title: title.toLowerCase(),
		isTalk,
	};
	yield;
	const outline = readOutline(text, body, linksByStart);
	const judged: Judged[] = [];
	for (const entry of outline) {
		if (judged.length % stepEntries === 0) yield;
		judged.push({ entry, evidence: evidenceOf(entry, sources) });
	}
	const talks = chooseTalks(judged);
	yield;
	const items = talksInLists(sources, outline, talks);
	const isHolding = indexRanges(items.map(({ range }) => range));
	const sessions: Session[] = [];
	for (const talk of talks) {
		if (sessions.length % stepEntries === 0) yield;
		// What leads to the talks listed below it is no talk itself.
		if (!isHolding(talk.entry.block)) sessions.push(toSession(talk, sources));
	}
	yield;
	const isInTalk = indexRanges(sessions.map(({ range }) => range));
	const titles = new Set(sessions.map(({ title }) => title));
	for (const item of items) {
		// A list of slides at the end names talks again.
		if (isInTalk(item.range) || titles.has(item.title)) continue;
		titles.add(item.title);
		sessions.push(toItemSession(item, sources));
	}
	return sessions.sort((a, b) => a.range.start - b.range.start);
}

/** The talks in lists and paragraphs that stand in no talk's own block. */
function talksInLists(
	sources: Sources,
	outline: readonly OutlineEntry[],
	talks: readonly Judged[],
): readonly ItemTalk[] {
	const own = talks.filter(({ evidence }) => evidence.strength === "strong").map(({ entry }) => entry.block);
	const isTaken = indexRanges(own);
	const entries = talks.map(({ entry }) => entry);
	return [
		...[...findItemTalks(sources, outline, isTaken)].flat(),
		...findParagraphTalks(sources, outline, entries, isTaken),
	];
}

function toItemSession({ range, title, titleRange, link, speakers }: ItemTalk, sources: Sources): Session {
	return {
		range,
		style: "item",
		level: undefined,
		title,
		titleRange,
		link,
		speakers,
		...partsIn(range, sources),
	};
}

function toSession({ entry, evidence }: Judged, sources: Sources): Session {
	const block = { start: entry.block.start, end: blockEnd(entry.block, sources) };
	return {
		range: block,
		style: entry.style,
		level: entry.style === "heading" ? entry.level : undefined,
		title: entry.visible.text.slice(evidence.title.start, evidence.title.end),
		titleRange: sourceRange(entry.visible, evidence.title),
		link: evidence.titleLink ?? evidence.pageLink,
		speakers: evidence.speakers,
		...partsIn(block, sources),
	};
}

/** What a talk left behind, in its block. */
function partsIn(
	block: TextRange,
	sources: Sources,
): Pick<Session, "slides" | "videos" | "photos" | "embeds"> {
	const links = startingIn(sources.body.links, block);
	const kinds = links.map((link) => mediaKindInText(sources.text, link));
	const ofKind = (kind: MediaKind) => links.filter((_, order) => kinds[order] === kind);
	return {
		slides: ofKind("slides"),
		videos: ofKind("video"),
		photos: startingIn(sources.body.images, block),
		embeds: startingIn(sources.embeds, block),
	};
}

/** The list of definitions at the end belongs to the post, not to its last talk. */
function blockEnd(block: TextRange, { text, body }: Sources): number {
	let end = block.end;
	for (const last of [...startingIn(body.blocks, block)].reverse()) {
		if (last.kind !== "definition") break;
		end = last.range.start;
	}
	return block.start + text.slice(block.start, end).trimEnd().length;
}
