import { completeLook } from "./complete-look.ts";
import { holdsLinks } from "./complete-media.ts";
import { type Look, type Part, type Piece, partsIn, partsOfLook } from "./look.ts";
import { knownParts, type SessionValues } from "./session-values.ts";
import type { SessionWords } from "./words.ts";

/** So many looks are compared. */
const MOST_COMPARED = 40;
/** What a shape that every look has is worth beside one more part that a look has a place for. */
const SHARED_SHAPE = 2;

/** The look, of those of other sessions (the nearest first), that is best for what is known of a new one, with a place for all of it. */
export function chooseLook(
	looks: readonly Look[],
	values: SessionValues,
	words: SessionWords,
): Look | undefined {
	const usual = usualKind(looks);
	const alike = looks.filter((look) => kindOf(look) === usual).slice(0, MOST_COMPARED);
	const known = knownParts(values);
	const shown = new Set(alike.flatMap((look) => [...partsOfLook(look)]));
	// No look has a place for these: they stand beside a session's other such links.
	const newMedia = new Set<Part>((["slides", "video"] as const).filter((part) => !shown.has(part)));
	const shares = countShapes(alike);
	let best: { look: Look; worth: number } | undefined;
	for (const look of alike) {
		const parts = partsOfLook(look);
		const hasPlace = (part: Part) => parts.has(part) || (newMedia.has(part) && holdsLinks(look));
		const covered = [...known].filter(hasPlace).length;
		const extra = [...parts].filter((part) => !known.has(part)).length;
		const share = (shares.get(shapeOf(look)) ?? 0) / alike.length;
		const worth = covered + SHARED_SHAPE * share - extra / 10;
		if (!best || worth > best.worth) best = { look, worth };
	}
	return best && completeLook(best.look, alike, values, words);
}

function usualKind(looks: readonly Look[]): string | undefined {
	const counts = new Map<string, number>();
	for (const look of looks) counts.set(kindOf(look), (counts.get(kindOf(look)) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function kindOf({ style, level }: Look): string {
	return `${style} ${level}`;
}

function countShapes(looks: readonly Look[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const look of looks) counts.set(shapeOf(look), (counts.get(shapeOf(look)) ?? 0) + 1);
	return counts;
}

/** Where people stand, and how: what makes blocks alike at first sight. */
function shapeOf({ rows }: Look): string {
	const shown = rows.filter(({ pieces, kind }) => kind === "title" || partsIn(pieces).has("speakers"));
	return JSON.stringify(shown.map(({ kind, pieces }) => [kind, outlineOf(pieces)]));
}

function outlineOf(pieces: readonly Piece[]): unknown {
	return pieces.map((piece) => {
		if (typeof piece === "string") return piece.trim();
		if (piece.kind === "marks") return [piece.open, outlineOf(piece.inside)];
		return piece.kind === "link" ? [piece.role, outlineOf(piece.text)] : piece.kind;
	});
}
