import type { TextRange } from "../../text/text-range.ts";
import type { Body } from "../body-model.ts";

/** An item of a list that stands in no other list. */
export interface ListItem {
	/** From its mark to its end. */
	readonly range: TextRange;
	/** Its first paragraph, without the mark. */
	readonly textRange: TextRange;
}

const MARK = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
/** A longer list is no list of talks. */
const MOST_ITEMS = 200;
const LONGEST_TEXT = 600;

/** The items of each list, list by list. */
export function* topLists(text: string, body: Body): Generator<readonly ListItem[]> {
	for (const { kind, range } of body.blocks) {
		if (kind !== "list") continue;
		const items = itemsOf(text, range);
		if (items.length <= MOST_ITEMS) yield items;
	}
}

function itemsOf(text: string, list: TextRange): readonly ListItem[] {
	const starts: { readonly start: number; readonly textStart: number }[] = [];
	let indent: number | undefined;
	for (const { start, line } of linesOf(text, list)) {
		const mark = MARK.exec(line);
		if (!mark) continue;
		const width = mark[1]?.length ?? 0;
		indent ??= width;
		if (width > indent + 1) continue;
		starts.push({ start: start + width, textStart: start + mark[0].length });
		if (starts.length > MOST_ITEMS) break;
	}
	return starts.map(({ start, textStart }, order) => {
		const next = starts[order + 1]?.start ?? list.end;
		const end = start + text.slice(start, next).trimEnd().length;
		return {
			range: { start, end },
			textRange: { start: textStart, end: paragraphEnd(text, textStart, end) },
		};
	});
}

function paragraphEnd(text: string, start: number, end: number): number {
	const limit = Math.min(end, start + LONGEST_TEXT);
	let last = limit;
	for (const { start: at, line } of linesOf(text, { start, end: limit })) {
		if (at > start && (line.trim() === "" || MARK.test(line))) break;
		last = at + line.length;
	}
	return last;
}

function* linesOf(text: string, range: TextRange): Generator<{ start: number; line: string }> {
	for (const { 0: line, index } of text.slice(range.start, range.end).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
		if (line === "") return;
		yield { start: range.start + index, line: line.replace(/[\r\n]+$/, "") };
	}
}
