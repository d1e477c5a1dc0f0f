import { linkGap, newLinkGap, row } from "./default-look.ts";
import { afterNotes, beforeNotes, insertRow } from "./insert-row.ts";
import { REFERENCE } from "./link-style.ts";
import {
	gapsIn,
	type LinkGap,
	type LinkStyle,
	type Look,
	type Marks,
	type MediaRole,
	type Piece,
	partsIn,
	partsOfLook,
	type Row,
} from "./look.ts";
import type { SessionValues } from "./session-values.ts";
import { areEmpty } from "./settle-pieces.ts";
import type { SessionWords } from "./words.ts";

/** The look with a place for a link it has none for: beside its other links, where another look has it, or above the notes. */
export function withMedia(
	look: Look,
	part: MediaRole,
	others: readonly Look[],
	{ values, words }: { readonly values: SessionValues; readonly words: SessionWords },
): Look {
	const isLinkRow = isLinkRowOf(look);
	const at = look.rows.findIndex(isLinkRow);
	const link = linkOf([look, ...others], part, words);
	if (at >= 0) {
		const media = look.rows[at];
		if (media && isOwnItem(media)) return withItem(look, at, link, part);
		if (media)
			return {
				...look,
				rows: look.rows.map((each, order) =>
					order === at ? { ...media, pieces: besideLinks(media.pieces, link, part) } : each,
				),
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
	if (part === "page" && (isTitleLinked(others) || !showPages(others)))
		return withTitleLink(look, link.style);
	return insertRow(look, row("line", [link]), beforeNotes(look));
}

/** Whether a look has a line with links that one more can stand beside. */
export function holdsLinks(look: Look): boolean {
	return look.rows.some(isLinkRowOf(look));
}

function isLinkRowOf({ style }: Look): (row: Row) => boolean {
	return ({ kind, pieces }) =>
		(kind === "line" || style === "item") &&
		[...gapsIn(pieces)].some((gap) => gap.kind === "link" && gap.role !== "page" && !gap.isTitle);
}

function isTitleLinked(looks: readonly Look[]): boolean {
	return looks.some(({ rows }) =>
		rows.some(({ pieces }) => [...gapsIn(pieces)].some((gap) => gap.kind === "link" && gap.isTitle)),
	);
}

/** Where no session had a page yet, its title leads there, as where nothing is known of the writer's ways. */
function showPages(looks: readonly Look[]): boolean {
	return looks.some((look) => partsOfLook(look).has("page"));
}

/** As another session links such a thing, or any other of its kind. */
function linkOf(looks: readonly Look[], role: MediaRole, words: SessionWords): LinkGap {
	const links = looks.flatMap(({ rows }) =>
		rows.flatMap(({ pieces }) => [...gapsIn(pieces)].filter((gap) => gap.kind === "link")),
	);
	const same = links.find((link) => link.role === role && !link.isTitle);
	if (same) return { ...same, order: 0 };
	const named = links.find(({ style }) => style.syntax !== "autolink" && style.syntax !== "bare");
	return newLinkGap(role, named?.style ?? REFERENCE, { others: links, words });
}

/** A list's item that is a link and no more. */
function isOwnItem({ prefix, pieces }: Row): boolean {
	return /[-*+] $/.test(prefix) && pieces.length === 1;
}

/** An item more in the list, right beside the one there is: the line between the list and what stands above it stays where it is. */
function withItem(look: Look, at: number, link: LinkGap, part: MediaRole): Look {
	const rows = look.rows.flatMap((media, order) => {
		if (order !== at) return [media];
		const added = { ...media, pieces: [link] };
		const [first, second] = part === "video" ? [media, added] : [added, media];
		return [first, { ...second, blankLinesBefore: 0 }];
	});
	return { ...look, rows };
}

/** A link behind a line's others, apart from them as they are from each other, in their brackets; a page stands before. */
function besideLinks(pieces: readonly Piece[], link: LinkGap, part: MediaRole): readonly Piece[] {
	const links = pieces.flatMap((piece, at) =>
		typeof piece !== "string" && [...gapsIn([piece])].some((gap) => gap.kind === "link" && !gap.isTitle)
			? [at]
			: [],
	);
	const [first = 0, second] = links;
	const at = part === "video" ? (links.at(-1) ?? pieces.length - 1) : first;
	const piece = pieces[at];
	if (typeof piece === "object" && piece.kind === "marks" && isBracket(piece))
		return pieces.map((each) =>
			each === piece ? { ...piece, inside: besideLinks(piece.inside, link, part) } : each,
		);
	const between = second === undefined ? undefined : pieces.slice(first + 1, second);
	const joints = [...(between?.length === 1 ? between : []), pieces[first - 1] ?? ""];
	const isSeparator = (joint: Piece) => typeof joint === "string" && /^(?: *[·•|,;/–—-] *| +)$/.test(joint);
	const separator = joints.find(isSeparator) ?? " · ";
	return part === "video"
		? [...pieces.slice(0, at + 1), separator, link, ...pieces.slice(at + 1)]
		: [...pieces.slice(0, at), link, separator, ...pieces.slice(at)];
}

function isBracket({ open }: Marks): boolean {
	return /[([（【「]\s*$/u.test(open);
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
