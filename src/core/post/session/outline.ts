import type { TextRange } from "../../text/text-range.ts";
import type { Body, Link } from "../body-model.ts";
import { startingIn } from "./in-range.ts";
import { markedPeople } from "./marked-people.ts";
import { type SectionKind, sectionKindOf } from "./section-words.ts";
import { readSpeakerLine } from "./speaker-line.ts";
import { type TitleParts, titleParts, withoutPeople } from "./title-parts.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** A heading or a bold paragraph: what could be a talk's title. */
export interface OutlineEntry {
	readonly style: "heading" | "bold";
	/** 1 to 6 for headings; bold titles stand below them all. */
	readonly level: number;
	readonly titleRange: TextRange;
	readonly visible: VisibleText;
	readonly parts: TitleParts;
	/** Whether no other title of the level has people where this one seems to. */
	readonly isDoubtful: boolean;
	readonly kind: SectionKind | undefined;
	/** From below the title to the next entry. */
	readonly own: TextRange;
	/** From the title to the next entry of its level or above. */
	readonly block: TextRange;
	/** The entry it stands under. */
	readonly parent: OutlineEntry | undefined;
}

/** Below every heading. */
const BOLD_LEVEL = 7;
const LONGEST_BOLD_TITLE = 200;

type Title = Pick<OutlineEntry, "style" | "level" | "titleRange"> & { readonly range: TextRange };
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The post's headings and bold titles in order, each with its stretch of text. */
export function readOutline(
	text: string,
	body: Body,
	linksByStart: ReadonlyMap<number, Link>,
): readonly OutlineEntry[] {
	const titles = [...body.headings.map(headingTitle), ...boldTitles(text, body)].sort(
		(a, b) => a.range.start - b.range.start,
	);
	const entries: Writable<OutlineEntry>[] = [];
	const open: Writable<OutlineEntry>[] = [];
	for (const [order, title] of titles.entries()) {
		const visible = visibleText(text, title.titleRange, linksByStart);
		const parts = partsOf(text, title, visible, body);
		const last = entries.at(-1);
		if (last && isPeopleBelow(text, last, title, visible)) continue;
		const next = titles[order + 1]?.range.start ?? body.range.end;
		if (last) last.own = { start: last.own.start, end: title.range.start };
		while ((open.at(-1)?.level ?? 0) >= title.level) close(open.pop(), title.range.start);
		const entry: Writable<OutlineEntry> = {
			style: title.style,
			level: title.level,
			titleRange: title.titleRange,
			visible,
			parts,
			isDoubtful: parts.side === "with",
			kind: kindOf(visible.text, parts),
			own: { start: Math.min(title.range.end, next), end: body.range.end },
			block: { start: title.range.start, end: body.range.end },
			parent: open.at(-1),
		};
		entries.push(entry);
		open.push(entry);
	}
	chooseSides(entries);
	dropLonelyPeople(entries);
	dropRepeated(entries);
	return entries;
}

function partsOf(text: string, { titleRange }: Title, visible: VisibleText, body: Body): TitleParts {
	const parts = titleParts(visible.text);
	if (parts.side === "last" && !parts.reversed) return parts;
	const marked = markedPeople(text, titleRange, visible, startingIn(body.links, titleRange));
	if (!marked) return parts;
	const { whole, isNamedTalk } = titleParts(visible.text.slice(0, marked.title.end));
	return { ...marked, title: whole, whole: parts.whole, isNamedTalk };
}

/** Where both sides of a dash look like people, they stand where the other titles of the level have them. */
function chooseSides(entries: readonly Writable<OutlineEntry>[]): void {
	for (const level of new Set(entries.map((entry) => entry.level))) {
		const siblings = entries.filter((entry) => entry.level === level);
		const first = siblings.filter(({ parts }) => parts.side === "first").length;
		const last = siblings.filter(({ parts }) => parts.side === "last" && !parts.reversed).length;
		for (const entry of siblings)
			if (entry.parts.reversed && first > last) entry.parts = entry.parts.reversed;
	}
}

/** What stands under several titles in the same words, "Slides" or "Key points", is a part of each and no talk. */
function dropRepeated(entries: readonly Writable<OutlineEntry>[]): void {
	const parents = new Map<string, Set<OutlineEntry | undefined>>();
	const wordsOf = ({ level, visible }: OutlineEntry) => `${level} ${visible.text.trim().toLowerCase()}`;
	for (const entry of entries) {
		const known = parents.get(wordsOf(entry)) ?? new Set();
		parents.set(wordsOf(entry), known.add(entry.parent));
	}
	for (const entry of entries)
		if (entry.kind === undefined && (parents.get(wordsOf(entry))?.size ?? 0) > 1) entry.kind = "section";
}

/** People before a title, behind a comma, or by a bare name count where at least two titles of a level, and half of them, have them there. */
function dropLonelyPeople(entries: readonly Writable<OutlineEntry>[]): void {
	for (const level of new Set(entries.map((entry) => entry.level))) {
		const siblings = entries.filter((entry) => entry.level === level && entry.kind === undefined);
		for (const side of ["first", "comma", "bare"] as const) {
			const doubtful = siblings.filter((entry) => entry.parts.side === side);
			const agreeing = side === "bare" ? siblings.filter(({ parts }) => parts.side === "last").length : 0;
			const named = doubtful.length + agreeing;
			if (named >= 2 && named * 2 >= siblings.length) continue;
			for (const entry of doubtful) {
				if (side === "comma") entry.isDoubtful = true;
				else entry.parts = withoutPeople(entry.parts);
			}
		}
	}
}

/** "How to Run a Team – Ann Lee" is a talk; "Photos by Ann Lee" is not. */
function kindOf(text: string, { title, whole, side }: TitleParts): SectionKind | undefined {
	return (
		sectionKindOf(side === "last" ? text.slice(title.start, title.end) : text) ??
		sectionKindOf(text.slice(whole.start, whole.end))
	);
}

function close(entry: Writable<OutlineEntry> | undefined, end: number): void {
	if (entry) entry.block = { start: entry.block.start, end };
}

function headingTitle(heading: Body["headings"][number]): Title {
	return { style: "heading", level: heading.level, titleRange: heading.textRange, range: heading.range };
}

function boldTitles(text: string, body: Body): Title[] {
	const titles: Title[] = [];
	for (const strong of body.strongs) {
		if (strong.text.length > LONGEST_BOLD_TITLE) continue;
		if (!strong.isWholeParagraph && !isFirstLine(text, strong.range)) continue;
		// "Key resources:" is a label above a list, not a title.
		if (/^\s*$|[:：]\s*$/.test(strong.text)) continue;
		const marks = /^(\*\*|__)/.test(text.slice(strong.range.start, strong.range.start + 2)) ? 2 : 0;
		const titleRange = { start: strong.range.start + marks, end: strong.range.end - marks };
		titles.push({ style: "bold", level: BOLD_LEVEL, titleRange, range: strong.range });
	}
	return titles;
}

/** Whether something in bold is the whole first line of its paragraph: "**Title**", and the link to its page right below. */
function isFirstLine(text: string, { start, end }: TextRange): boolean {
	const before = text.slice(Math.max(0, start - LONGEST_INDENT), start);
	const after = text.slice(end, end + LONGEST_INDENT);
	return /(?:^|\n[ \t]*\r?\n)$/.test(before) && /^[ \t\\]*\r?\n[ \t]*\S/.test(after);
}

/** Whitespace around a bold line; more is no plain paragraph. */
const LONGEST_INDENT = 16;

/** A name right under a title ("## Ann Lee, Acme" or "**Ann Lee, Acme**") belongs to that title. */
function isPeopleBelow(text: string, above: OutlineEntry, title: Title, visible: VisibleText): boolean {
	if (above.kind !== undefined || above.parts.speakers.length > 0) return false;
	if (title.style === "heading" && title.level <= above.level) return false;
	if (text.slice(above.own.start, title.range.start).trim() !== "") return false;
	// Two words with capitals could be a subtitle; a role or firm behind them tells a person, and so does a talk's own page.
	if (above.level > 1 && !/[,，(（@&]/.test(visible.text)) return false;
	return readSpeakerLine(visible.text, "below-title") !== undefined;
}
