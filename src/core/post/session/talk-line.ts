import type { TextRange } from "../../text/text-range.ts";
import type { Link } from "../body-model.ts";
import { type MediaKind, mediaKindOf } from "../media-kind.ts";
import type { Speaker } from "../session-model.ts";
import { isMediaWord, type Sources, sourceRange, toSpeakers } from "./evidence.ts";
import { startingIn } from "./in-range.ts";
import type { ListItem } from "./list-items.ts";
import { mediaKindInText } from "./media-label.ts";
import { isPersonName } from "./person-name.ts";
import { isPersonPage } from "./person-page.ts";
import { sectionKindOf } from "./section-words.ts";
import { isSessionPage } from "./session-page.ts";
import { type TitleParts, titleParts } from "./title-parts.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** A talk that is an item of a list or a paragraph: "* [Title](page) by Ann Lee". */
export interface ItemTalk {
	readonly range: TextRange;
	readonly title: string;
	readonly titleRange: TextRange;
	readonly link: Link | undefined;
	readonly speakers: readonly Speaker[];
}

/** What a line shows of a talk. */
export interface TalkLine extends ItemTalk {
	/** People named behind the title, or an address of a talk's page, slides or video. */
	readonly showsTalk: boolean;
	readonly leadsToTalk: boolean;
	/** Whether the title is the link to an event's page of one talk. */
	readonly isPage: boolean;
	/** Whether the title is a word for talks, such as "Keynote": among other talks it is one. */
	readonly isOutlineWord: boolean;
	/** What the first line says behind title and people. */
	readonly rest: string;
	readonly seen: VisibleText;
}

const KEYNOTE =
	/^(?:(?:the |opening |closing |morning |evening )*keynotes?|基調講演|キーノート|키노트|기조연설|主题演讲|主題演講|eröffnungsvortrag|conférence d'ouverture|charla inaugural)(?: ?#?\d)?$/iu;

/** So many units of an item are looked at. */
const LONGEST_ITEM = 400;
/** Outline words, which a title may begin like, are shorter. */
const LONGEST_WORD = 30;

/** What an item's or a paragraph's first lines show of a talk; undefined where they name none. */
export function readTalkLine({ range, textRange }: ListItem, sources: Sources): TalkLine | undefined {
	const seen = visibleText(sources.text, textRange, sources.linksByStart, LONGEST_ITEM);
	const links = startingIn(sources.body.links, range);
	const title = linkedTitle(seen, links, sources) ?? markedTitle(seen, textRange, sources.text);
	if (!title) return undefined;
	const shown = seen.text.slice(title.range.start, title.range.end);
	const leadsToMedia = title.link !== undefined && isMedia(title.link);
	// "What is a monad, and what is none" is long for an outline word, and leads to a video.
	const kind = leadsToMedia && shown.length > LONGEST_WORD ? undefined : sectionKindOf(shown);
	// A sentence in quotation marks is what somebody said.
	if (shown.trim().length < 3 || isMediaWord(shown) || /[.。…]$/.test(shown)) return undefined;
	if (kind !== undefined && (kind !== "talks" || title.link === undefined)) return undefined;
	const inside = titleParts(shown);
	const behind = peopleBehind(seen, title.range) ?? linkedBehind(seen, title, links);
	const people = behind?.people ?? peopleIn(inside, title.range);
	const bare = people && isBehind(inside) ? shiftedBy(inside.title, title.range.start) : title.range;
	const isPage = title.link !== undefined && isSessionPage(title.link.destination);
	if (!people && !isPage && isPersonName(shown)) return undefined;
	const media = links.map((link) => mediaKindInText(sources.text, link));
	const leadsToTalk = isPage || leadsToMedia;
	const hasMedia = title.link === undefined && media.some((kind) => kind !== undefined);
	return {
		range,
		title: seen.text.slice(bare.start, bare.end).replace(/\s+/g, " "),
		titleRange: sourceRange(seen, bare),
		link: title.link ?? links.find((link) => isSessionPage(link.destination)),
		speakers: people ? toSpeakers(people, seen, sources) : [],
		showsTalk: kind === undefined && (people !== undefined || leadsToTalk || hasMedia),
		leadsToTalk: kind === undefined && (leadsToTalk || hasMedia),
		isPage,
		isOutlineWord: kind !== undefined || KEYNOTE.test(shown),
		rest: lineFrom(seen.text, behind?.end ?? title.range.end),
		seen,
	};
}

/** What is left of a line, without marks. */
function lineFrom(text: string, from: number): string {
	return (/^[^\r\n]*/.exec(text.slice(from))?.[0] ?? "").replace(/^["”’»*_\s]+|[\s*_.:：,、。]+$/gu, "");
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

interface PeopleBehind {
	readonly people: readonly TextRange[];
	/** Where the line goes on. */
	readonly end: number;
}

/** The people right behind the title, up to what else the item says. */
function peopleBehind({ text }: VisibleText, title: TextRange): PeopleBehind | undefined {
	const behind = text.slice(title.end).replace(/^["”’»*_]+/, "");
	if (behind.trim() === "") return undefined;
	const from = text.length - behind.length;
	const line = /^[^\r\n]*/.exec(behind)?.[0] ?? "";
	const candidates = [
		line,
		line.split(/\s[-–—|]\s|[.;:]\s|\s\(|\shttps?:/)[0] ?? "",
		line
			.split(/\s[-–—|]\s/)
			.slice(0, 2)
			.join(" - "),
	];
	for (const part of new Set(candidates)) {
		const parts = titleParts(`${PLACEHOLDER}${part.trimEnd().replace(/[.;:,]+$/, "")}`);
		if (isBehind(parts) && parts.title.end <= PLACEHOLDER.length)
			return {
				people: parts.speakers.map(({ start, end }) => ({
					start: start - PLACEHOLDER.length + from,
					end: end - PLACEHOLDER.length + from,
				})),
				end: from + part.length,
			};
	}
	return undefined;
}

/** The person linked behind the title and a mark: "[Title](page): [Ann Lee](https://github.com/ann), who …". */
function linkedBehind(seen: VisibleText, title: ItemTitle, links: readonly Link[]): PeopleBehind | undefined {
	if (title.link === undefined) return undefined;
	const next = links[links.indexOf(title.link) + 1];
	if (next?.kind !== "link" || next.text === undefined) return undefined;
	if (!isPersonPage(next.destination) && !isPersonName(next.text)) return undefined;
	const start = seen.offsets.findIndex((offset) => offset >= next.textRange.start);
	const between = seen.text.slice(title.range.end, Math.max(title.range.end, start));
	if (start < 0 || !/^["”’»*_]*\s*[:：,，–—-]\s+$/u.test(between)) return undefined;
	const shown = next.text.trim();
	// A firm has a page at such places, too, and so has a project.
	if (!isPersonName(shown) && /\s/.test(shown)) return undefined;
	const end = start + shown.length;
	return { people: [{ start, end }], end };
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
