import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { startsBlock } from "../text/starts-block.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Line, Passage } from "./passages.ts";
import type { TidyPart } from "./tidy-part.ts";

/** A bullet of slides, mails and text editors, with what follows it. */
const BULLET = /^[ \t\u00a0]*(?:([•●▪‣◦·∙⁃○■□➢➤►▶✓✔❖])[ \t\u00a0]*|([o§–—])[ \t\u00a0]+)(?=[^\s\u00a0])/;
const deepest = 3;

interface Item {
	readonly line: Line;
	readonly bullet: string;
	readonly mark: string;
}

/** Lists whose bullets are characters of the text: in one paragraph, or with blank lines between. */
export function findBullets(post: Post, passages: readonly Passage[]): readonly TidyPart[] {
	const marker = markerOf(post);
	const lineEnd = dominantLineEnd(post.text);
	const parts: TidyPart[] = [];
	let run: { readonly passage: Passage; readonly items: readonly Item[] }[] = [];
	const close = () => {
		const part = toPart(run, marker, lineEnd);
		if (part) parts.push(part);
		run = [];
	};
	for (const passage of passages) {
		const items = itemsOf(passage);
		// Text above the first bullet begins another list.
		if (items.length === 0 || items[0]?.line !== passage.lines[0]) close();
		if (items.length > 0) run.push({ passage, items });
	}
	close();
	return parts;
}

function itemsOf({ kind, lines }: Passage): readonly Item[] {
	if (kind !== "paragraph") return [];
	return lines.flatMap((line) => {
		const found = BULLET.exec(line.text);
		return found ? [{ line, bullet: found[0], mark: found[1] ?? found[2] ?? "" }] : [];
	});
}

function toPart(
	run: readonly { readonly passage: Passage; readonly items: readonly Item[] }[],
	marker: string,
	lineEnd: string,
): TidyPart | undefined {
	const items = run.flatMap((each) => each.items);
	const [first, last] = [run[0], run.at(-1)];
	const start = items[0]?.line;
	if (!first || !last || !start || items.length < 2) return undefined;
	const isPlain = items.every(({ line, bullet }) => !startsBlock(line.text.slice(bullet.length)));
	const marks = [...new Set(items.map(({ mark }) => mark))];
	// Dashes with blank lines between are speech.
	if (run.length > 1 && marks.some((mark) => /[–—§]/.test(mark))) return undefined;
	const isSure = /^[•●▪‣◦∙⁃]+$/.test(marks.join(""));
	// Dashes may be speech, and a lone o a word: as marks of a second level they are known.
	if (!isPlain || (/^[o§–—]$/.test(marks[0] ?? "") && marks.length > 1) || marks.length > deepest)
		return undefined;
	const edits: TextEdit[] = items.map(({ line, bullet, mark }) => {
		const level = marks.indexOf(mark);
		const place = textRange(line.range.start, line.range.start + bullet.length);
		return replaceRange(place, `${"    ".repeat(level)}${marker} `);
	});
	if (start !== first.passage.lines[0]) edits.unshift(insertAt(start.range.start, lineEnd));
	return {
		kind: "list",
		range: textRange(start.range.start, last.passage.range.end),
		edits,
		title: l10n.t("Change to a Markdown list"),
		isCertain: isSure && marks.length === 1,
	};
}

/** As the post's lists are written. */
function markerOf({ text, body }: Post): string {
	const list = body.blocks.find(
		({ kind, range }) => kind === "list" && /[-*+]/.test(text.charAt(range.start)),
	);
	return list ? text.charAt(list.range.start) : "-";
}
