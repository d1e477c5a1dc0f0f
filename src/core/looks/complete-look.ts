import { withMedia } from "./complete-media.ts";
import { linkGap, peopleRow, row, speakersGap } from "./default-look.ts";
import { insertRow } from "./insert-row.ts";
import {
	gapsIn,
	type LinkStyle,
	type Look,
	type Part,
	type Piece,
	partsIn,
	type SpeakersGap,
} from "./look.ts";
import { knownParts, type SessionValues } from "./session-values.ts";
import { areEmpty } from "./settle-pieces.ts";
import type { SessionWords } from "./words.ts";

/** The look with a line, or a place in one, for each known part that it has none for: as another look has it, or by default. */
export function completeLook(
	look: Look,
	others: readonly Look[],
	values: SessionValues,
	words: SessionWords,
): Look {
	let completed = withJoiners(withLinkedNames(look, others, values), others);
	const inNotes = others.find(({ linkInNotes }) => linkInNotes !== undefined)?.linkInNotes;
	if (inNotes && knownParts(values).has("page") && !hasPlace(completed, "page", values))
		completed = withLinkedTitle(completed, inNotes, values, words);
	for (const part of ["speakers", "slides", "video", "page"] as const) {
		if (!knownParts(values).has(part) || hasPlace(completed, part, values)) continue;
		completed =
			part === "speakers"
				? withPeople(completed, others, words)
				: withMedia(completed, part, others, { values, words });
	}
	return completed;
}

/** A player that cannot show the video is no place for it. */
function hasPlace({ rows }: Look, part: Part, values: SessionValues): boolean {
	return rows.some(({ pieces }) => {
		const gaps = [...gapsIn(pieces)];
		return gaps.some(
			(gap) =>
				(gap.kind === "link" || gap.kind === "player" ? gap.role : gap.kind) === part &&
				(gap.kind !== "player" || !areEmpty([gap], values)),
		);
	});
}

/** Names are links where another session's are. */
function withLinkedNames(look: Look, others: readonly Look[], { speakers }: SessionValues): Look {
	if (!speakers.some(({ url }) => url !== undefined)) return look;
	const linked = others.flatMap(peopleGaps).find(({ link }) => link !== undefined)?.link;
	return linked ? withPeopleGap(look, (gap) => ({ ...gap, link: gap.link ?? linked })) : look;
}

/** Where one session has a single name, another shows how names are joined. */
function withJoiners(look: Look, others: readonly Look[]): Look {
	const gaps = others.flatMap(peopleGaps);
	const last = gaps.find((gap) => gap.last !== "")?.last ?? "";
	const between = gaps.find((gap) => gap.between !== "")?.between ?? "";
	return withPeopleGap(look, (gap) => ({ ...gap, last: gap.last || last, between: gap.between || between }));
}

function withPeopleGap(look: Look, change: (gap: SpeakersGap) => SpeakersGap): Look {
	const changed = (pieces: readonly Piece[]): readonly Piece[] =>
		pieces.map((piece) => {
			if (typeof piece === "string") return piece;
			if (piece.kind === "speakers") return change(piece);
			if (piece.kind === "link") return { ...piece, text: changed(piece.text) };
			return piece.kind === "marks" ? { ...piece, inside: changed(piece.inside) } : piece;
		});
	return { ...look, rows: look.rows.map((each) => ({ ...each, pieces: changed(each.pieces) })) };
}

function peopleGaps({ rows }: Look): readonly SpeakersGap[] {
	return rows.flatMap(({ pieces }) => [...gapsIn(pieces)].filter((gap) => gap.kind === "speakers"));
}

function withPeople(look: Look, others: readonly Look[], words: SessionWords): Look {
	const shown = others
		.flatMap(({ rows }) => rows)
		.find(({ kind, pieces }) => kind === "line" && partsIn(pieces).has("speakers"));
	if (shown) return insertRow(look, shown, afterTitle(look));
	if (look.style === "item") return withPeopleInTitle(look, words);
	return insertRow(look, peopleRow(words, undefined), afterTitle(look));
}

/** "[Title](page) by Ann Lee", as the notes of other sessions begin. */
function withLinkedTitle(look: Look, style: LinkStyle, values: SessionValues, words: SessionWords): Look {
	const people = hasPlace(look, "speakers", values) ? [] : [byWord(words), speakersGap(words, style)];
	const line = row("line", [linkGap("page", style, [{ kind: "title" }]), ...people]);
	return insertRow(look, line, afterTitle(look));
}

/** " by ": in the middle of a line. */
function byWord({ by }: SessionWords): string {
	return /^\p{L}+$/u.test(by) ? ` ${by.toLowerCase()} ` : " – ";
}

/** "* Title by Ann Lee". */
function withPeopleInTitle(look: Look, words: SessionWords): Look {
	const [title, ...rest] = look.rows;
	return title
		? {
				...look,
				rows: [
					{ ...title, pieces: [...title.pieces, byWord(words), speakersGap(words, undefined)] },
					...rest,
				],
			}
		: look;
}

function afterTitle({ rows }: Look): number {
	const next = rows.findIndex(
		({ kind, pieces }, order) => order > 0 && (kind !== "line" || [...gapsIn(pieces)].length > 0),
	);
	return next < 0 ? rows.length : next;
}
