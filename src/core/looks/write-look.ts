import { writeDestination } from "../references/destination.ts";
import { writeLineStart } from "../text/inline-text.ts";
import { usualJoiners } from "./default-look.ts";
import { joinTexts } from "./group-marks.ts";
import {
	type LinkStyle,
	type Look,
	type Part,
	type Piece,
	partsIn,
	type Row,
	type SpeakersGap,
} from "./look.ts";
import { writePlayer } from "./player.ts";
import {
	knownParts,
	type LinkValue,
	linkValue,
	type SessionValues,
	type SpeakerValue,
} from "./session-values.ts";
import { areEmpty, settlePieces } from "./settle-pieces.ts";
import type { SessionWords } from "./words.ts";

/** A link whose label the post still has to give. */
export interface LabelledLink {
	readonly text: string;
	readonly destination: string;
	readonly syntax: LinkStyle["syntax"];
	/** What a new label may be made of. */
	readonly subject: string;
}

/** A block's text, lines joined by `\n`: pieces of text, and links that need a label. */
export type WrittenPiece = string | LabelledLink;

export interface WrittenBlock {
	readonly pieces: readonly WrittenPiece[];
	/** How many of the pieces stand before the place of the writer's notes. */
	readonly notesAt: number;
	/** Whether more stands below the notes. */
	readonly goesOn: boolean;
}

/**
 * Fills a look in. A line of whose parts nothing is known is left out, and one that without its unknown parts only says again what stands
 * above; in other lines those parts are.
 */
export function writeLook(look: Look, values: SessionValues, words: SessionWords): WrittenBlock {
	const pieces: WrittenPiece[] = [];
	let notesAt: number | undefined;
	let lastBreak = "";
	let skippedBlank = 0;
	let notes = 0;
	const known = knownParts(values);
	const said = new Set<Part>();
	for (const [order, row] of look.rows.entries()) {
		// Only the first place of notes is one for a new session's.
		const isLeftOut = row.kind === "notes" && notesAt !== undefined && values.notes?.[notes] === undefined;
		const parts = partsIn(row.pieces);
		const isRepetition = row.kind === "line" && isCutTo(said, parts, known);
		if (isLeftOut || isRepetition || !isShown(row, look.rows.slice(order + 1), values)) {
			skippedBlank = Math.max(skippedBlank, row.blankLinesBefore);
			continue;
		}
		const blankLines = Math.max(skippedBlank, row.blankLinesBefore);
		if (pieces.length > 0) pieces.push((blankLines === 0 ? lastBreak : "") + "\n".repeat(blankLines + 1));
		skippedBlank = 0;
		lastBreak = row.lineBreak;
		for (const part of parts) if (known.has(part)) said.add(part);
		if (row.kind === "notes") {
			notesAt ??= pieces.length;
			pieces.push(values.notes?.[notes++] ?? "");
		} else {
			pieces.push(writePrefix(row, values));
			const settled = settlePieces(row.pieces, values);
			const isCut = row.kind === "title" && known.size < parts.size;
			const shown = isCut ? withoutJoint(settled) : settled;
			pieces.push(...asText(row, shown, writePieces(shown, values, words, "")));
		}
	}
	notesAt ??= pieces.length;
	return { pieces, notesAt, goesOn: pieces.length > notesAt + 1 };
}

/** Whether parts are missing, and those that are left were all said. */
function isCutTo(said: ReadonlySet<Part>, parts: ReadonlySet<Part>, known: ReadonlySet<Part>): boolean {
	const left = [...parts].filter((part) => known.has(part));
	return left.length > 0 && left.length < parts.size && left.every((part) => said.has(part));
}

function isShown(row: Row, below: readonly Row[], values: SessionValues): boolean {
	if (row.kind === "label") {
		const end = below.findIndex(({ kind }) => kind !== "line");
		return (end < 0 ? below : below.slice(0, end)).some((line) => !areEmpty(line.pieces, values));
	}
	return !areEmpty(row.pieces, values);
}

/** What a part says at a line's start is text there: a title "1. Getting started" below which a line is drawn is no list. */
function asText(
	{ prefix }: Row,
	[gap]: readonly Piece[],
	written: readonly WrittenPiece[],
): readonly WrittenPiece[] {
	const [first = "", ...rest] = written;
	const isOwn = typeof gap === "string" || typeof first !== "string" || prefix.includes("#");
	return isOwn ? written : [writeLineStart(first), ...rest];
}

/** The number of a list's item goes on counting. */
function writePrefix({ prefix }: Row, { number }: SessionValues): string {
	return number === undefined ? prefix : prefix.replace(/\d+(?=[.)])/, String(number));
}

function writePieces(
	pieces: readonly Piece[],
	values: SessionValues,
	words: SessionWords,
	destination: string,
): readonly WrittenPiece[] {
	return pieces.flatMap((piece): readonly WrittenPiece[] => {
		if (typeof piece === "string") return [piece];
		switch (piece.kind) {
			case "marks":
				return [piece.open, ...writePieces(piece.inside, values, words, destination), piece.close];
			case "speakers":
				return writeSpeakers(withJoiners(piece, words), values.speakers);
			case "link": {
				const value = linkValue(values, piece) ?? (piece.isTitle ? values.page : undefined);
				const own = writePieces(piece.text, values, words, value?.destination ?? "");
				if (value === undefined) return own;
				const text = plainText(own) || value.text || (piece.role === "other" ? "" : words[piece.role]);
				const subject = piece.role === "page" ? values.title : `${values.title} ${piece.role}`;
				return writeLink(piece.style, { text, subject }, value);
			}
			case "player":
				return [writePlayer(piece, linkValue(values, piece)?.destination ?? "") ?? ""];
			case "service":
				return [words.serviceOf(destination) ?? ""];
			case "number":
				return [String(values.number ?? "")];
			default:
				return [values[piece.kind] ?? ""];
		}
	});
}

/** In a link there are no other links. */
function plainText(pieces: readonly WrittenPiece[]): string {
	return joinTexts(pieces.map((piece) => (typeof piece === "string" ? piece : piece.text))).join("");
}

/** How names are joined where the look shows one name only, or two. */
function withJoiners(gap: SpeakersGap, words: SessionWords): SpeakersGap {
	const usual = usualJoiners(words);
	const last = gap.last || gap.between || usual.last;
	const between = gap.between || (/\p{L}/u.test(last) ? usual.between : last);
	return { ...gap, between, last };
}

/** A title whose people are left out keeps no comma for them. */
function withoutJoint(pieces: readonly Piece[]): readonly Piece[] {
	const last = pieces.at(-1);
	const rest = pieces.slice(0, -1);
	if (typeof last === "string") return [...rest, last.replace(/[\s,，、:：|/–—-]+$/u, "")];
	return last?.kind === "link" ? [...rest, { ...last, text: withoutJoint(last.text) }] : pieces;
}

function writeSpeakers(gap: SpeakersGap, speakers: readonly SpeakerValue[]): readonly WrittenPiece[] {
	return speakers.flatMap(({ name, url, rest = "" }, order) => {
		const isLast = order === speakers.length - 1;
		const before = order === 0 ? "" : isLast ? gap.last : gap.between;
		const link =
			url !== undefined && gap.link
				? writeLink(gap.link, { text: name, subject: name }, { destination: url })
				: [name];
		return [before + gap.open, ...link, gap.close + rest];
	});
}

function writeLink(
	style: LinkStyle,
	{ text, subject }: Pick<LabelledLink, "text" | "subject">,
	{ destination, title }: LinkValue,
): readonly WrittenPiece[] {
	const { syntax, open, middle, close } = style;
	switch (syntax) {
		case "full":
		case "collapsed":
		case "shortcut":
			return [{ text, destination, syntax, subject }];
		case "autolink":
			return [`<${destination}>`];
		case "bare":
			return [destination];
		case "html":
			return [open, destination.replace(/[<>"]/g, encodeURIComponent), middle, text, close];
		default:
			return [open, text, middle, inlineDestination(destination, middle), withTitle(close, title)];
	}
}

/** Brackets around an address that do not need to stand there are the look's. */
function inlineDestination(destination: string, middle: string): string {
	const written = writeDestination(destination, middle.endsWith("<"));
	return middle.endsWith("<") ? written.slice(1, -1) : written;
}

/** Behind the address and what closes its own brackets. */
function withTitle(close: string, title: string | undefined): string {
	if (title === undefined) return close;
	const bracket = close.startsWith(">") ? ">" : "";
	return `${bracket} ${title}${close.slice(bracket.length)}`;
}
