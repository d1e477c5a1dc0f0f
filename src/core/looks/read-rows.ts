import type { Post } from "../post/post.ts";
import { isPersonName } from "../post/session/person-name.ts";
import type { Session } from "../post/session-model.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { groupMarks, joinTexts } from "./group-marks.ts";
import { LINE_PREFIX, spansIn } from "./line-spans.ts";
import { linkSpans } from "./link-spans.ts";
import type { Piece, Row } from "./look.ts";
import { playerSpans } from "./player-spans.ts";
import type { SessionValues } from "./session-values.ts";
import type { MutableValues, Span } from "./span.ts";
import { speakerSpan } from "./speaker-span.ts";
import { titleSpans } from "./title-spans.ts";

const LINE_BREAK = /(?: {2,}|\\|<br ?\/?>)$/i;
/** Letters beside the parts of a line, past which it is prose. */
const MOST_WORDS = 60;
const LONGEST_LABEL = 40;
const TWO_NAMES = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+/gu;
const LONGEST_TITLE = 500;

/** What a block is made of, and what it shows. */
export interface ReadBlock {
	readonly rows: readonly Row[];
	readonly values: SessionValues;
}

interface Line {
	readonly range: TextRange;
	readonly blankLinesBefore: number;
	readonly spans: readonly Span[];
	readonly kind: Row["kind"];
}

/** Reads a session's block: the lines that show its parts, and between them the writer's notes. Undefined where its title takes several lines. */
export function readRows(post: Post, session: Session): ReadBlock | undefined {
	const { title, spans: inTitle } = titleSpans(post, session);
	const people = speakerSpan(post, session);
	const spans = [
		...inTitle,
		...(people ? [people] : []),
		...linkSpans(post, session, title),
		...playerSpans(post, session),
	];
	const lines = markNotes(post, linesOf(post, session, spans, title));
	const [first] = lines;
	// Some exports write heading and text in one line.
	if (first?.kind !== "title" || holdsText(post.slice(first.range))) return undefined;
	const values: MutableValues = { title: "", speakers: [], slides: [], videos: [], others: [], notes: [] };
	const orders = new Map<string, number>();
	const reading: Reading = {
		orderOf(role) {
			const order = orders.get(role) ?? 0;
			orders.set(role, order + 1);
			return order;
		},
		place: (span) => span.tell(values),
	};
	const rows: Row[] = [];
	for (const [order, line] of lines.entries()) {
		const before = lines[order - 1];
		if (line.kind === "notes") {
			if (before?.kind === "notes") continue;
			const end = lines.slice(order).findIndex(({ kind }) => kind !== "notes");
			const last = end < 0 ? lines.at(-1) : lines[order + end - 1];
			values.notes?.push(post.text.slice(line.range.start, last?.range.end));
			rows.push({
				kind: "notes",
				blankLinesBefore: line.blankLinesBefore,
				prefix: "",
				pieces: [],
				lineBreak: "",
			});
			continue;
		}
		rows.push(toRow(post, line, lines[order + 1], reading));
	}
	return { rows, values };
}

/** What is gathered while rows are read. */
interface Reading {
	/** Counts the links of a role. */
	orderOf(role: string): number;
	/** A part has its place. */
	place(span: Span): void;
}

function toRow(post: Post, line: Line, below: Line | undefined, reading: Reading): Row {
	const prefix = LINE_PREFIX.exec(post.slice(line.range))?.[0] ?? "";
	const start = Math.min(line.range.start + prefix.length, line.spans[0]?.range.start ?? line.range.end);
	const written = post.slice(line.range);
	const lineBreak = below?.blankLinesBefore === 0 ? (LINE_BREAK.exec(written)?.[0] ?? "") : "";
	const inside = { start, end: line.range.end - lineBreak.length };
	const pieces = piecesIn(post, inside, line.spans, reading);
	return {
		kind: line.kind,
		blankLinesBefore: line.blankLinesBefore,
		prefix: post.text.slice(line.range.start, start),
		pieces: groupMarks(pieces),
		lineBreak,
	};
}

/** Text and gaps of a stretch; of spans that overlap the outer, then the earlier stays. */
function piecesIn(post: Post, range: TextRange, spans: readonly Span[], reading: Reading): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = range.start;
	for (const span of spans) {
		if (span.range.start < from || span.range.end > range.end) continue;
		const inner = span.inside;
		const inside = inner
			? piecesIn(
					post,
					inner,
					spans.filter((other) => other !== span && containsRange(inner, other.range)),
					reading,
				)
			: [];
		pieces.push(post.text.slice(from, span.range.start), span.piece(inside, reading.orderOf));
		reading.place(span);
		from = span.range.end;
	}
	pieces.push(post.text.slice(from, range.end));
	return joinTexts(pieces);
}

function linesOf(
	post: Post,
	{ range, style }: Session,
	spans: readonly Span[],
	title: TextRange,
): readonly Line[] {
	const lines: Line[] = [];
	let blankLinesBefore = 0;
	for (let start = range.start; start < range.end; start = nextLineStart(post.text, start)) {
		const line = { start, end: Math.min(lineEndAt(post.text, start), range.end) };
		if (post.slice(line).trim() === "") {
			blankLinesBefore++;
			continue;
		}
		const here = spansIn(post, line, spans, lines.length);
		const isTitle = containsRange(line, title);
		const parts = here.filter(({ comesAlong }) => !comesAlong);
		const kind = isTitle ? "title" : parts.length > 0 && isHead(post, line, parts) ? "line" : "notes";
		const isUnderline =
			style === "heading" && lines.length === 1 && /^(?:=+|-+)[ \t]*$/.test(post.slice(line));
		const isRule =
			/^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|<hr ?\/?>)$/.test(post.slice(line).trim()) &&
			line.end === range.end;
		lines.push({
			range: line,
			blankLinesBefore,
			spans: kind === "notes" ? [] : here,
			kind: isUnderline && blankLinesBefore === 0 ? "line" : isRule ? "fixed" : kind,
		});
		blankLinesBefore = 0;
	}
	return lines;
}

function holdsText(titleLine: string): boolean {
	return titleLine.length > LONGEST_TITLE || /<p[\s>]/i.test(titleLine);
}

/** Whether a line shows parts of its session and says little else. */
function isHead(post: Post, line: TextRange, spans: readonly Span[]): boolean {
	let from = line.start;
	let words = 0;
	for (const range of [...spans.map((span) => span.range), { start: line.end, end: line.end }]) {
		if (range.start < from) continue;
		const between = post.text.slice(from, range.start).replace(/<[^<>]*>|[^\p{L}\p{N}.!?。！？\s]/gu, "");
		if (between.trim().length > LONGEST_LABEL || /[.!?。！？]\s+\S/.test(between)) return false;
		// Somebody whom the session's people do not hold: no other session's.
		if ([...between.matchAll(TWO_NAMES)].some(([name]) => isPersonName(name))) return false;
		// "… are both up." ends a sentence.
		if (range.start === line.end && spans.length > 0 && /\p{L}.*[.!。！]\s*$/u.test(between)) return false;
		words += between.replace(/\s/g, "").length;
		from = range.end;
	}
	return words <= MOST_WORDS;
}

/** A line in the middle of a paragraph of prose belongs to it; a label right above lines of parts is one of them. */
function markNotes(post: Post, lines: readonly Line[]): readonly Line[] {
	const marked = [...lines];
	for (const [order, line] of marked.entries()) {
		const above = marked[order - 1];
		const isBelowProse = above?.kind === "notes" && line.blankLinesBefore === 0;
		const aboveText = above ? post.slice(above.range) : "";
		const isApart = LINE_BREAK.test(aboveText) || /[.!?:。！？*_)\]]$/.test(aboveText.trimEnd());
		const isOwnItem = /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(post.slice(line.range));
		if (line.kind === "line" && isBelowProse && !isApart && !isOwnItem)
			marked[order] = { ...line, kind: "notes", spans: [] };
	}
	return marked.map((line, order) => {
		const below = marked[order + 1];
		const isLabel = line.kind === "notes" && below?.kind === "line" && isLabelText(post.slice(line.range));
		return isLabel ? { ...line, kind: "label" as const } : line;
	});
}

function isLabelText(line: string): boolean {
	return line.length <= LONGEST_LABEL && /^(?:#{1,6}\s.*|.*[:：][*_]{0,3}\s*)$/.test(line.trim());
}
