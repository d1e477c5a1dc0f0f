import { countWhile } from "../../text/count-while.ts";
import type { TextRange } from "../../text/text-range.ts";
import { hostAndPath, mediaKindOfLink } from "../media-kind.ts";
import { hasTalkWords, type Sources } from "./evidence.ts";
import { startingIn } from "./in-range.ts";
import { type ListItem, topLists } from "./list-items.ts";
import type { OutlineEntry } from "./outline.ts";
import { isSessionPage } from "./session-page.ts";
import { type ItemTalk, readTalkLine, type TalkLine } from "./talk-line.ts";

/** Text before a list that says what it lists. */
const LOOKED_BACK = 400;

/**
 * The talks in lists: where at least two items, and half of them, are a title with people or with an address of a talk, and something
 * in or above the list says that talks are listed. Lists of links at the end, and those below a talk's own title, are none.
 */
export function* findItemTalks(
	sources: Sources,
	outline: readonly OutlineEntry[],
	isTaken: (range: TextRange) => boolean,
): Generator<readonly ItemTalk[]> {
	for (const { items, above } of gatherLists(sources, outline)) {
		const [first] = items;
		if (!first || isTaken(first.range)) continue;
		if (above?.kind === "section" && !hasTalkWords(above.visible.text)) continue;
		const isOfTalks = isAnnounced(first.range.start, above, sources);
		if (!isOfTalks && !items.some((item) => linksTalk(item, sources))) continue;
		const talks = talksAmong(items, above, sources);
		if (talks.length < 2 || talks.length * 2 < items.length) continue;
		if (isOfTalks || talks.some(({ leadsToTalk }) => leadsToTalk)) yield talks;
	}
}

/** Whether anything in an item may lead to a talk: what is looked at before its people are. */
function linksTalk({ range }: ListItem, { body }: Sources): boolean {
	return startingIn(body.links, range).some(
		(link) => isSessionPage(link.destination) || mediaKindOfLink(link) !== undefined,
	);
}

/** The items that are talks, up to where too few of them are. */
function talksAmong(
	items: readonly ListItem[],
	above: OutlineEntry | undefined,
	sources: Sources,
): readonly TalkLine[] {
	const talks: TalkLine[] = [];
	const others: TalkLine[] = [];
	const lines = items.map((item) => readTalkLine(item, sources));
	const isOnProgramme = programmeOf(lines, above);
	for (const [before, line] of lines.entries()) {
		if (line?.showsTalk || (line && isOnProgramme(line))) talks.push(line);
		else {
			if (line?.isOutlineWord) others.push(line);
			if ((before + 1 - talks.length) * 2 > items.length) break;
		}
	}
	const hosts = new Set(talks.map(hostOf));
	const keynotes = others.filter((line) => hosts.has(hostOf(line)) && hostOf(line) !== "");
	return [...talks, ...keynotes].sort((a, b) => a.range.start - b.range.start);
}

/** Where things are kept that a talk is about. */
const LIBRARIES =
	/(?:^|\.)(?:github\.com|gitlab\.com|wikipedia\.org|amazon\.[a-z.]+|npmjs\.com|twitter\.com|x\.com)$/;

/** Below a heading for talks, items that are links to one place and nothing else are the event's pages of talks, whatever their addresses. */
function programmeOf(
	lines: readonly (TalkLine | undefined)[],
	above: OutlineEntry | undefined,
): (line: TalkLine) => boolean {
	if (above?.kind !== "talks" && above?.parent?.kind !== "talks") return () => false;
	const whole = (line: TalkLine | undefined) =>
		line?.link !== undefined && !line.isOutlineWord && line.rest === "" && hostOf(line) !== "";
	const [first, ...others] = lines.filter((line) => line !== undefined && whole(line));
	if (first === undefined || LIBRARIES.test(hostOf(first))) return () => false;
	const host = hostOf(first);
	if (others.length === 0 || others.some((line) => line && hostOf(line) !== host)) return () => false;
	return (line) => whole(line) && hostOf(line) === host;
}

function hostOf({ link }: ItemTalk): string {
	return link === undefined ? "" : hostAndPath(link.destination).host;
}

interface TalkList {
	readonly items: readonly ListItem[];
	/** The title that the list stands under. */
	readonly above: OutlineEntry | undefined;
}

/** Lists of one item each, with notes between them or under the titles of a level, are one. */
function gatherLists(sources: Sources, outline: readonly OutlineEntry[]): readonly TalkList[] {
	const lists: TalkList[] = [];
	const lonely = new Map<OutlineEntry | undefined, ListItem[]>();
	for (const items of topLists(sources.text, sources.body)) {
		const [first] = items;
		if (!first) continue;
		const before = countWhile(
			outline.length,
			(at) => (outline[at]?.titleRange.start ?? 0) < first.range.start,
		);
		const above = outline[before - 1];
		if (items.length > 1) {
			lists.push({ items, above });
			continue;
		}
		const known = lonely.get(above) ?? [];
		known.push(first);
		lonely.set(above, known);
	}
	for (const [above, items] of lonely) {
		// The only talk of an evening goes with the lists of the other days.
		const day = items.length > 1 ? -1 : lists.findIndex((list) => isBeside(list.above, above));
		const list = lists[day];
		if (list) lists[day] = { ...list, items: [...items, ...list.items] };
		else lists.push({ items, above });
	}
	return lists;
}

function isBeside(a: OutlineEntry | undefined, b: OutlineEntry | undefined): boolean {
	return a !== undefined && b !== undefined && a.level === b.level && a.parent === b.parent;
}

/** Whether the title above, or words right before `start`, say that talks follow. */
export function isAnnounced(
	start: number,
	above: OutlineEntry | undefined,
	{ text, body }: Sources,
): boolean {
	const from = Math.max(above?.titleRange.start ?? body.range.start, start - LOOKED_BACK);
	return above?.kind === "talks" || hasTalkWords(text.slice(from, start));
}
