import type { TextRange } from "../../text/text-range.ts";
import type { Link } from "../body-model.ts";
import { isPersonName } from "./person-name.ts";
import { isPersonPage } from "./person-page.ts";
import { readNames } from "./speaker-names.ts";
import type { TitleParts } from "./title-parts.ts";
import type { VisibleText } from "./visible-text.ts";

/** A title's people where a mark sets them apart: `## Title *Ann Lee*`, `### [Title](talk) [Ann Lee](speaker)`. */
export function markedPeople(
	source: string,
	titleRange: TextRange,
	visible: VisibleText,
	links: readonly Link[],
): Pick<TitleParts, "title" | "speakers" | "side"> | undefined {
	if (visible.text.length > LONGEST) return undefined;
	return linkedPeople(visible, links) ?? emphasisedPeople(source, titleRange, visible);
}

/** The links at the title's end whose texts are people's names; a link or a separator stands before them. */
function linkedPeople(
	visible: VisibleText,
	links: readonly Link[],
): Pick<TitleParts, "title" | "speakers" | "side"> | undefined {
	const speakers: TextRange[] = [];
	let end = visible.text.trimEnd().replace(/[.)\]]+$/, "").length;
	for (const link of [...links].reverse()) {
		const range = rangeIn(visible, link.textRange);
		if (!range || range.end < end || !isPerson(link, visible.text.slice(range.start, range.end))) break;
		speakers.unshift(range);
		end = visible.text.slice(0, range.start).replace(/\s*(?:[,&+/]|and|und|et|y)?\s*$/u, "").length;
	}
	const [first] = speakers;
	if (!first) return undefined;
	const before = visible.text.slice(0, first.start);
	const title = before.replace(/(?:\s*(?:[,，:：/|(（–—-]|by|par|von|with|w\/))*\s*$/iu, "");
	const isApart = title.length < before.trimEnd().length || links.length > speakers.length;
	if (title.trim() === "" || !isApart || /[.!?。]\s/.test(title)) return undefined;
	return {
		title: { start: before.length - before.trimStart().length, end: title.length },
		speakers,
		side: "last",
	};
}

function isPerson(link: Link, shown: string): boolean {
	if (link.kind !== "link") return false;
	return (
		isPersonName(shown) ||
		(isPersonPage(link.destination) && /^\p{Lu}[\p{L}.'’ -]{1,60}$/u.test(shown.trim()))
	);
}

const EMPHASISED = /^(.*\S)[ \t]+([*_]{1,2})([^*_]+)\2[ \t]*$/su;

function emphasisedPeople(
	source: string,
	titleRange: TextRange,
	visible: VisibleText,
): Pick<TitleParts, "title" | "speakers" | "side"> | undefined {
	const written = source.slice(titleRange.start, Math.min(titleRange.end, titleRange.start + LONGEST));
	const [, before = "", marks = "", inside = ""] = EMPHASISED.exec(written) ?? [];
	const names = inside === "" ? undefined : readNames(inside, "likely");
	const start = written.length - written.trimStart().length;
	if (!names || /[*_]$/.test(before)) return undefined;
	const insideAt = titleRange.start + written.lastIndexOf(inside);
	const speakers = names.flatMap(
		(name) => rangeIn(visible, { start: insideAt + name.start, end: insideAt + name.end }) ?? [],
	);
	const title = rangeIn(visible, {
		start: titleRange.start + start,
		end: titleRange.start + before.replace(/[\s,–—:/-]+$/u, "").length,
	});
	return title && speakers.length === names.length && marks !== ""
		? { title, speakers, side: "last" }
		: undefined;
}

const LONGEST = 300;

/** Where a stretch of the source stands in the visible text. */
function rangeIn({ offsets }: VisibleText, { start, end }: TextRange): TextRange | undefined {
	const from = offsets.findIndex((offset) => offset >= start);
	let to = offsets.findIndex((offset) => offset >= end);
	if (to < 0) to = offsets.length - 1;
	return from >= 0 && from < to ? { start: from, end: to } : undefined;
}
