import { mediaServiceOf } from "../post/media-kind.ts";
import { gapsIn, type Piece } from "./look.ts";
import { writePlayer } from "./player.ts";
import { linkValue, type SessionValues } from "./session-values.ts";

/** What stands between two parts of a line: a mark that makes no sense beside a single one. */
const SEPARATOR = /(?:(?<!\s)\s+)?[·•|;,、，；｜／—]\s*|(?:^|(?<!\s)\s+)(?:[-–/]|--)\s+/;
const LETTERS = /[\p{L}\p{N}]/u;

/**
 * Leaves out of a line the parts of which nothing is known, each with its brackets, its label and a separator: of
 * `Slides: {slides}, Video: {video}` stays `Slides: {slides}`, of `{title} ({speakers})` the title.
 */
export function settlePieces(
	pieces: readonly Piece[],
	values: SessionValues,
	destination = "",
): readonly Piece[] {
	const isEmpty = (piece: Piece) => isEmptyPiece(piece, values, destination);
	const { texts, parts } = alternate(pieces);
	if (parts.length === 0 || !parts.some(isEmpty)) return pieces.map((piece) => settleInside(piece, values));
	const kept: Piece[] = [];
	let isAnyKept = false;
	for (const [order, part] of parts.entries()) {
		const before = texts[order] ?? "";
		const { tail, separator, label } = splitBetween(before);
		const isAfterKept = order > 0 && !isEmpty(parts[order - 1] ?? "");
		if (isEmpty(part)) {
			if (isAfterKept) kept.push(tail);
			continue;
		}
		if (order === 0 || isAfterKept) kept.push(before);
		else if (isAnyKept) kept.push(separator + label);
		else kept.push(separator === "" ? asStart(before) : label);
		kept.push(settleInside(part, values));
		isAnyKept = true;
	}
	const end = texts.at(-1) ?? "";
	const isLastKept = parts.length > 0 && !isEmpty(parts.at(-1) ?? "");
	if (isLastKept || !(LETTERS.test(end) || SEPARATOR.test(end))) kept.push(end);
	return kept.filter((piece) => piece !== "");
}

/** Whether some pieces have gaps, and nothing is known for any of them. */
export function areEmpty(pieces: readonly Piece[], values: SessionValues, destination = ""): boolean {
	const { parts } = alternate(pieces);
	return parts.length > 0 && parts.every((part) => isEmptyPiece(part, values, destination));
}

function isEmptyPiece(piece: Piece, values: SessionValues, destination: string): boolean {
	if (typeof piece === "string") return false;
	switch (piece.kind) {
		case "marks":
			return areEmpty(piece.inside, values, destination);
		case "speakers":
			return values.speakers.length === 0;
		case "link":
			return !piece.isTitle && linkValue(values, piece) === undefined;
		case "player": {
			const value = linkValue(values, piece);
			return value === undefined || writePlayer(piece, value.destination) === undefined;
		}
		case "service":
			return mediaServiceOf(destination) === undefined;
		case "title":
			return false;
		case "number":
			return values.number === undefined;
		default:
			return !values[piece.kind];
	}
}

function settleInside(piece: Piece, values: SessionValues): Piece {
	if (typeof piece === "string") return piece;
	if (piece.kind === "marks") return { ...piece, inside: settlePieces(piece.inside, values) };
	if (piece.kind !== "link") return piece;
	return { ...piece, text: settlePieces(piece.text, values, linkValue(values, piece)?.destination) };
}

/** Texts and what has gaps, turn by turn: a text before the first, between each two, and behind the last. */
function alternate(pieces: readonly Piece[]): { texts: readonly string[]; parts: readonly Piece[] } {
	const texts = [""];
	const parts: Piece[] = [];
	for (const piece of pieces) {
		if (typeof piece === "string" || gapsIn([piece]).next().done) {
			texts.push((texts.pop() ?? "") + asText(piece));
		} else {
			parts.push(piece);
			texts.push("");
		}
	}
	return { texts, parts };
}

function asText(piece: Piece): string {
	if (typeof piece === "string") return piece;
	return piece.kind === "marks" ? piece.open + piece.inside.map(asText).join("") + piece.close : "";
}

/** A text between two parts: what goes with the part before, the separator, and the label of the part behind. */
function splitBetween(text: string): { tail: string; separator: string; label: string } {
	const found = SEPARATOR.exec(text);
	if (!found) return { tail: "", separator: "", label: text };
	return {
		tail: text.slice(0, found.index),
		separator: found[0],
		label: text.slice(found.index + found[0].length),
	};
}

/** "by " begins a line that had something before it: "By ". */
function asStart(between: string): string {
	const words = between.trimStart();
	if (!LETTERS.test(words)) return "";
	return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
