import { linkGap, row } from "./default-look.ts";
import { afterNotes, beforeNotes, insertRow } from "./insert-row.ts";
import { REFERENCE } from "./link-style.ts";
import {
	gapsIn,
	type LinkGap,
	type LinkStyle,
	type Look,
	type MediaRole,
	type Piece,
	partsIn,
	partsOfLook,
	type Row,
} from "./look.ts";
import type { SessionValues } from "./session-values.ts";
import { areEmpty } from "./settle-pieces.ts";

/** The look with a place for a link it has none for: beside its other links, where another look has it, or above the notes. */
export function withMedia(look: Look, part: MediaRole, others: readonly Look[], values: SessionValues): Look {
	const isLinkRow = ({ kind, pieces }: Row) =>
		(kind === "line" || look.style === "item") &&
		[...gapsIn(pieces)].some((gap) => gap.kind === "link" && gap.role !== "page" && !gap.isTitle);
	const at = look.rows.findIndex(isLinkRow);
	const link = linkOf([look, ...others], part);
	if (at >= 0) {
		const media = look.rows[at];
		if (media && isOwnItem(media)) return withItem(look, at, link, part);
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
	if (part === "page" && (isTitleLinked(others) || !showPages(others)))
		return withTitleLink(look, link.style);
	return insertRow(look, row("line", [link]), beforeNotes(look));
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
function linkOf(looks: readonly Look[], role: MediaRole): LinkGap {
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
