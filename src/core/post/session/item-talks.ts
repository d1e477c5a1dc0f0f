import { countWhile } from "../../text/count-while.ts";
import type { TextRange } from "../../text/text-range.ts";
import type { Link } from "../body-model.ts";
import { type MediaKind, mediaKindOf, mediaKindOfLink } from "../media-kind.ts";
import type { Speaker } from "../session-model.ts";
import { hasTalkWords, isMediaWord, type Sources, sourceRange, toSpeakers } from "./evidence.ts";
import { startingIn } from "./in-range.ts";
import { type ListItem, topLists } from "./list-items.ts";
import type { OutlineEntry } from "./outline.ts";
import { isPersonName } from "./person-name.ts";
import { isPersonPage } from "./person-page.ts";
import { sectionKindOf } from "./section-words.ts";
import { isSessionPage } from "./session-page.ts";
import { type TitleParts, titleParts } from "./title-parts.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** A talk that is an item of a list: "* [Title](page) by Ann Lee". */
export interface ItemTalk {
	readonly range: TextRange;
	readonly title: string;
	readonly titleRange: TextRange;
	readonly link: Link | undefined;
	readonly speakers: readonly Speaker[];
}

interface Judged extends ItemTalk {
	/** People named behind the title, or an address of a talk's page, slides or video. */
	readonly showsTalk: boolean;
	readonly leadsToTalk: boolean;
}

/** So many units of an item are looked at. */
const LONGEST_ITEM = 400;
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
		const isOfTalks = isAnnounced(first, above, sources);
		if (!isOfTalks && !items.some((item) => linksTalk(item, sources))) continue;
		const talks = talksAmong(items, sources);
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
function talksAmong(items: readonly ListItem[], sources: Sources): readonly Judged[] {
	const talks: Judged[] = [];
	for (const [before, item] of items.entries()) {
		const talk = judge(item, sources);
		if (talk?.showsTalk) talks.push(talk);
		else if ((before + 1 - talks.length) * 2 > items.length) break;
	}
	return talks;
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

function isAnnounced(first: ListItem, above: OutlineEntry | undefined, { text }: Sources): boolean {
	const from = Math.max(above?.titleRange.start ?? 0, first.range.start - LOOKED_BACK);
	return above?.kind === "talks" || hasTalkWords(text.slice(from, first.range.start));
}

function judge({ range, textRange }: ListItem, sources: Sources): Judged | undefined {
	const seen = visibleText(sources.text, textRange, sources.linksByStart, LONGEST_ITEM);
	const links = startingIn(sources.body.links, range);
	const title = linkedTitle(seen, links, sources) ?? markedTitle(seen, textRange, sources.text);
	if (!title) return undefined;
	const shown = seen.text.slice(title.range.start, title.range.end);
	// A sentence in quotation marks is what somebody said.
	if (shown.trim().length < 3 || isMediaWord(shown) || sectionKindOf(shown) || /[.。…]$/.test(shown))
		return undefined;
	const inside = titleParts(shown);
	const people = peopleBehind(seen, title.range) ?? peopleIn(inside, title.range);
	const bare = people && isBehind(inside) ? shiftedBy(inside.title, title.range.start) : title.range;
	const isPage = title.link !== undefined && isSessionPage(title.link.destination);
	if (!people && !isPage && isPersonName(shown)) return undefined;
	const media = links.map(mediaKindOfLink);
	const leadsToTalk = isPage || (title.link !== undefined && isMedia(title.link));
	const hasMedia = title.link === undefined && media.some((kind) => kind !== undefined);
	return {
		range,
		title: seen.text.slice(bare.start, bare.end).replace(/\s+/g, " "),
		titleRange: sourceRange(seen, bare),
		link: title.link ?? links.find((link) => isSessionPage(link.destination)),
		speakers: people ? toSpeakers(people, seen, sources) : [],
		showsTalk: people !== undefined || leadsToTalk || hasMedia,
		leadsToTalk: leadsToTalk || hasMedia,
	};
}

function isMedia({ destination }: Link): boolean {
	const kind: MediaKind | undefined = mediaKindOf(destination);
	return kind !== undefined && !/[?&]list=[^&]*$|\/playlist/.test(destination.replace(/[?&]v=[^&]*&/, "?"));
}

interface ItemTitle {
	readonly range: TextRange;
	readonly link: Link | undefined;
}

/** A link at the item's start. */
function linkedTitle(seen: VisibleText, links: readonly Link[], { text }: Sources): ItemTitle | undefined {
	const [link] = links;
	if (link?.kind !== "link" || isPersonPage(link.destination)) return undefined;
	const start = seen.text.search(/\S/);
	const from = seen.offsets[start];
	// A quotation mark or a mark of emphasis may stand before the link's text.
	if (start < 0 || from === undefined || from < link.range.start) {
		const before = from === undefined ? "" : text.slice(from, link.range.start);
		if (from === undefined || !/^["“”'‘«*_\s]{0,4}$/.test(before)) return undefined;
	}
	const end = seen.offsets.findIndex((offset) => offset >= link.textRange.end);
	if (start < 0 || end <= start) return undefined;
	return { range: trim(seen.text, { start, end }), link };
}

const MARKED =
	/^(?:(\*\*|__|\*|_)(?=\S)([^*_\r\n]{3,200}?)\1|<(em|strong|b|i)>([^<>]{3,200})<\/\3>|["“]([^"”]{3,200})["”])/i;

/** Emphasis or quotation marks at the item's start. */
function markedTitle(seen: VisibleText, { start, end }: TextRange, text: string): ItemTitle | undefined {
	const written = text.slice(start, Math.min(end, start + LONGEST_ITEM));
	const found = MARKED.exec(written);
	const inside = found?.[2] ?? found?.[4] ?? found?.[5];
	if (!found || inside === undefined || /[:：]\s*$/.test(inside)) return undefined;
	const at = start + written.indexOf(inside);
	const from = seen.offsets.findIndex((offset) => offset >= at);
	const to = seen.offsets.findIndex((offset) => offset >= at + inside.length);
	return from >= 0 && to > from
		? { range: trim(seen.text, { start: from, end: to }), link: undefined }
		: undefined;
}

/** The people right behind the title, up to what else the item says. */
function peopleBehind({ text }: VisibleText, title: TextRange): readonly TextRange[] | undefined {
	const behind = text.slice(title.end).replace(/^["”’»*_]+/, "");
	if (behind.trim() === "") return undefined;
	const from = text.length - behind.length;
	const line = /^[^\r\n]*/.exec(behind)?.[0] ?? "";
	const candidates = [
		line,
		line.split(/\s[-–—|]\s|[.;:]\s|\s\(/)[0] ?? "",
		line
			.split(/\s[-–—|]\s/)
			.slice(0, 2)
			.join(" - "),
	];
	for (const part of new Set(candidates)) {
		const parts = titleParts(`${PLACEHOLDER}${part.trimEnd().replace(/[.;:,]+$/, "")}`);
		if (isBehind(parts) && parts.title.end <= PLACEHOLDER.length)
			return parts.speakers.map(({ start, end }) => ({
				start: start - PLACEHOLDER.length + from,
				end: end - PLACEHOLDER.length + from,
			}));
	}
	return undefined;
}

/** People in the title's own words: "[Title, Ann Lee](page)". */
function peopleIn(parts: TitleParts, title: TextRange): readonly TextRange[] | undefined {
	return isBehind(parts) ? parts.speakers.map((speaker) => shiftedBy(speaker, title.start)) : undefined;
}

function isBehind({ side }: TitleParts): boolean {
	return side === "last" || side === "comma";
}

function shiftedBy({ start, end }: TextRange, by: number): TextRange {
	return { start: start + by, end: end + by };
}

/** Stands for the title, which may hold marks of its own. */
const PLACEHOLDER = "x";

function trim(text: string, { start, end }: TextRange): TextRange {
	const shown = text.slice(start, end);
	const from = start + (shown.length - shown.replace(/^[\s"“”'‘«]+/, "").length);
	return {
		start: from,
		end: Math.max(from, end - (shown.length - shown.replace(/[\s"“”'’»,]+$/, "").length)),
	};
}
