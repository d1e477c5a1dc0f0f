import { linkGap, peopleRow, row, speakersGap } from "./default-look.ts";
import { REFERENCE } from "./link-style.ts";
import {
	gapsIn,
	type LinkGap,
	type LinkStyle,
	type Look,
	type MediaRole,
	type Part,
	type Piece,
	partsIn,
	type Row,
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
			part === "speakers" ? withPeople(completed, others, words) : withMedia(completed, part, others, values);
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

function withMedia(look: Look, part: MediaRole, others: readonly Look[], values: SessionValues): Look {
	const isLinkRow = ({ kind, pieces }: Row) =>
		(kind === "line" || look.style === "item") &&
		[...gapsIn(pieces)].some((gap) => gap.kind === "link" && gap.role !== "page" && !gap.isTitle);
	const at = look.rows.findIndex(isLinkRow);
	const link = linkOf([look, ...others], part);
	if (at >= 0) {
		const media = look.rows[at];
		if (media && isOwnItem(media))
			return insertRow(
				look,
				{ ...media, blankLinesBefore: 0, pieces: [link] },
				part === "video" ? at + 1 : at,
			);
		if (media)
			return {
				...look,
				rows: look.rows.map((each, order) => (order === at ? besideLinks(media, link, part) : each)),
			};
	}
	for (const other of others) {
		const place = other.rows.findIndex(
			(each) => isLinkRow(each) && !areEmpty(each.pieces, values) && partsIn(each.pieces).has(part),
		);
		const shown = other.rows[place];
		if (!shown) continue;
		const notes = other.rows.findIndex(({ kind }) => kind === "notes");
		return insertRow(look, shown, notes >= 0 && notes < place ? afterNotes(look) : beforeNotes(look));
	}
	if (look.style === "item") return withLinkInTitleRow(look, link);
	const isTitleLinked = others.some(({ rows }) =>
		rows.some(({ pieces }) => [...gapsIn(pieces)].some((gap) => gap.kind === "link" && gap.isTitle)),
	);
	if (part === "page" && isTitleLinked) return withTitleLink(look, link.style);
	return insertRow(look, row("line", [link]), beforeNotes(look));
}

/** As another session links such a thing, or any other of its kind. */
function linkOf(looks: readonly Look[], role: LinkGap["role"]): LinkGap {
	const links = looks.flatMap(({ rows }) =>
		rows.flatMap(({ pieces }) => [...gapsIn(pieces)].filter((gap) => gap.kind === "link")),
	);
	const same = links.find((link) => link.role === role && !link.isTitle);
	if (same) return { ...same, order: 0 };
	return linkGap(
		role,
		links.find(({ style }) => style.syntax !== "autolink" && style.syntax !== "bare")?.style ?? REFERENCE,
		[],
	);
}

/** A list's item that is a link and no more. */
function isOwnItem({ prefix, pieces }: Row): boolean {
	return /[-*+] $/.test(prefix) && pieces.length === 1;
}

/** A link behind a line's others, apart from them as they are from each other; a page stands before. */
function besideLinks(media: Row, link: LinkGap, part: MediaRole): Row {
	const { pieces } = media;
	const links = pieces.flatMap((piece, at) =>
		typeof piece !== "string" && [...gapsIn([piece])].some((gap) => gap.kind === "link" && !gap.isTitle)
			? [at]
			: [],
	);
	const [first = 0, second] = links;
	const between = second === undefined ? undefined : pieces.slice(first + 1, second);
	const joints = [...(between?.length === 1 ? between : []), pieces[first - 1] ?? ""];
	const isSeparator = (piece: Piece) => typeof piece === "string" && /^(?: *[·•|,;/–—-] *| +)$/.test(piece);
	const separator = joints.find(isSeparator) ?? " · ";
	if (part === "video") {
		const last = links.at(-1) ?? pieces.length - 1;
		return { ...media, pieces: [...pieces.slice(0, last + 1), separator, link, ...pieces.slice(last + 1)] };
	}
	return { ...media, pieces: [...pieces.slice(0, first), link, separator, ...pieces.slice(first)] };
}

function withLinkInTitleRow(look: Look, link: LinkGap): Look {
	const [title, ...rest] = look.rows;
	return title ? { ...look, rows: [{ ...title, pieces: [...title.pieces, " – ", link] }, ...rest] } : look;
}

function withTitleLink(look: Look, style: LinkStyle): Look {
	const linked = (pieces: readonly Piece[]): readonly Piece[] =>
		pieces.map((piece) => {
			if (typeof piece === "string") return piece;
			if (piece.kind === "title") return { ...linkGap("page", style, [piece]), isTitle: true };
			return piece.kind === "marks" ? { ...piece, inside: linked(piece.inside) } : piece;
		});
	return {
		...look,
		rows: look.rows.map((each) => (each.kind === "title" ? { ...each, pieces: linked(each.pieces) } : each)),
	};
}

function beforeNotes({ rows }: Look): number {
	const notes = rows.findIndex(({ kind }) => kind === "notes");
	return notes < 0 ? rows.length : notes;
}

function afterNotes(look: Look): number {
	return Math.min(look.rows.length, beforeNotes(look) + 1);
}

function insertRow(look: Look, inserted: Row, at: number): Look {
	return { ...look, rows: [...look.rows.slice(0, at), inserted, ...look.rows.slice(at)] };
}
