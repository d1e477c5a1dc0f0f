import { runSteps } from "../text/run-steps.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Body, Link } from "./body-model.ts";
import { type MediaKind, mediaKindOfLink } from "./media-kind.ts";
import { chooseTalks, type Judged } from "./session/choose-talks.ts";
import { findEmbeds } from "./session/embeds.ts";
import { evidenceOf, type Sources, sourceRange } from "./session/evidence.ts";
import { startingIn } from "./session/in-range.ts";
import { readOutline } from "./session/outline.ts";
import type { Session } from "./session-model.ts";

/**
 * The talks a post writes about: headings and bold paragraphs that name people, lead to a talk's page, or whose block holds
 * slides or a video, and those that look like them. Linear in the text; never throws.
 */
export function findSessions(text: string, body: Body): Session[] {
	return runSteps(findSessionsInSteps(text, body));
}

/** So many headings are looked at in one step. */
const stepEntries = 20;

/** `findSessions` in steps, so that the caller may let others work. */
export function* findSessionsInSteps(text: string, body: Body): Generator<undefined, Session[]> {
	const linksByStart = new Map<number, Link>(
		[...body.links, ...body.images].map((link) => [link.range.start, link]),
	);
	const sources: Sources = { text, body, linksByStart, embeds: findEmbeds(text, body) };
	yield;
	const outline = readOutline(text, body, linksByStart);
	const judged: Judged[] = [];
	for (const entry of outline) {
		if (judged.length % stepEntries === 0) yield;
		judged.push({ entry, evidence: evidenceOf(entry, sources) });
	}
	const sessions: Session[] = [];
	for (const talk of chooseTalks(judged)) {
		if (sessions.length % stepEntries === 0) yield;
		sessions.push(toSession(talk, sources));
	}
	return sessions;
}

function toSession({ entry, evidence }: Judged, sources: Sources): Session {
	const block = { start: entry.block.start, end: blockEnd(entry.block, sources) };
	const links = startingIn(sources.body.links, block);
	const kinds = links.map(mediaKindOfLink);
	const ofKind = (kind: MediaKind) => links.filter((_, order) => kinds[order] === kind);
	return {
		range: block,
		style: entry.style,
		level: entry.style === "heading" ? entry.level : undefined,
		title: entry.visible.text.slice(evidence.title.start, evidence.title.end),
		titleRange: sourceRange(entry.visible, evidence.title),
		link: evidence.titleLink ?? evidence.pageLink,
		speakers: evidence.speakers,
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
