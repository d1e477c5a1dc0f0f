import * as l10n from "@vscode/l10n";
import { nextLineStart } from "../text/line-bounds.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { readArchiveLine } from "./archive-line.ts";
import { isFurniture } from "./page-furniture.ts";
import type { Line, Passage } from "./passages.ts";
import { isSharingRow, isSharingWord, mayHoldSharing } from "./sharing-words.ts";
import type { TidyPart } from "./tidy-part.ts";

/** So many words of sharing buttons below each other are a row of them. */
const fewestWords = 3;

/** Sharing buttons and other parts of a page's frame that were copied along. */
export function findLeftovers(text: string, passages: readonly Passage[]): readonly TidyPart[] {
	return leftoverRanges(passages).map((range) => ({
		kind: "leftover",
		range,
		edits: [removeLines(text, range)],
		title: l10n.t("Remove “{0}”: it belongs to the page", shorten(text.slice(range.start, range.end))),
		isCertain: false,
	}));
}

/** Runs of lines that belong to the page, in the order of the text. */
export function leftoverRanges(passages: readonly Passage[]): readonly TextRange[] {
	return rangesOf(
		passages,
		(text, isFirst) =>
			isSharingRow(text) || isFurniture(text) || (isFirst && readArchiveLine(text, true) !== undefined),
	);
}

/** Those of sharing buttons alone. */
export function findSharingRows(passages: readonly Passage[]): readonly TextRange[] {
	return rangesOf(
		passages.filter(({ text }) => mayHoldSharing(text)),
		isSharingRow,
	);
}

function rangesOf(
	passages: readonly Passage[],
	isLeft: (text: string, isFirst: boolean) => boolean,
): readonly TextRange[] {
	return passages.flatMap((passage, at) => {
		if (passage.kind !== "paragraph") return [];
		const { lines } = passage;
		const areWords = lines.length >= fewestWords && lines.every(({ text }) => isSharingWord(text));
		return runsOf(lines, ({ text }) => areWords || isLeft(text, at === 0 && lines.length === 1));
	});
}

function runsOf(lines: readonly Line[], isLeft: (line: Line) => boolean): readonly TextRange[] {
	const runs: TextRange[] = [];
	let open: TextRange | undefined;
	for (const line of lines) {
		if (isLeft(line)) open = textRange(open?.start ?? line.range.start, line.range.end);
		else if (open) {
			runs.push(open);
			open = undefined;
		}
	}
	return open ? [...runs, open] : runs;
}

/** Takes out whole lines, and one of the blank lines around them: those above where nothing is left below. */
export function removeLines(text: string, { start, end }: TextRange): TextEdit {
	const after = nextLineStart(text, end);
	const above = text.slice(Math.max(0, start - reach), start);
	const blankAbove = /(?:^|\n)((?:[ \t]*\r?\n)+)$/.exec(above)?.[1]?.length ?? 0;
	const blankBelow = /^(?:[ \t]*\r?\n)+/.exec(text.slice(after, after + reach))?.[0].length ?? 0;
	if (!/\S/.test(text.slice(after))) return replaceRange(textRange(start - blankAbove, after), "");
	return replaceRange(textRange(start, after + (blankAbove > 0 || start === 0 ? blankBelow : 0)), "");
}

/** So many UTF-16 units of blank lines. */
const reach = 200;

function shorten(written: string): string {
	const line = written.replaceAll(/\s+/g, " ").trim();
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
