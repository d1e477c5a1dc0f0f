import type { LinkSyntax } from "../post/body-model.ts";

/** What a session's block may show of a session, its notes aside. */
const PARTS = ["title", "page", "speakers", "slides", "video", "time", "room"] as const;
export type Part = (typeof PARTS)[number];

/** What a link or a player of a block leads to. */
export type MediaRole = "page" | "slides" | "video";

/** `other` is a link of the block's own, to code or a handout: the next session's block has none. */
export type LinkRole = MediaRole | "other";

/** How a link is written around its text and its address. */
export interface LinkStyle {
	readonly syntax: LinkSyntax;
	/** Before the first of text and address, between the two, and behind. Empty for references, whose labels the post gives. */
	readonly open: string;
	readonly middle: string;
	readonly close: string;
}

/** A piece of a line: text as it stands, or a gap for a part. Plain data, as it outlives its post. */
export type Piece =
	| string
	| { readonly kind: "title" | "number" | "id" | "time" | "room" | "service" }
	| SpeakersGap
	| LinkGap
	| PlayerGap
	| Marks;

/** One name after the other, each written alike. */
export interface SpeakersGap {
	readonly kind: "speakers";
	/** Around each name: emphasis, for example. */
	readonly open: string;
	readonly close: string;
	/** Undefined where names stand without a link. */
	readonly link: LinkStyle | undefined;
	readonly between: string;
	/** Before the last of several. */
	readonly last: string;
}

/** A link, `order` counted among those of its role. Without an address only a title keeps its text. */
export interface LinkGap {
	readonly kind: "link";
	readonly role: LinkRole;
	readonly order: number;
	readonly style: LinkStyle;
	readonly text: readonly Piece[];
	/** The heading's own link. */
	readonly isTitle: boolean;
}

/** A player that the text shows: what stands around the video's address, its player's address or its id. */
export interface PlayerGap {
	readonly kind: "player";
	readonly role: MediaRole;
	readonly order: number;
	readonly open: string;
	readonly close: string;
	readonly writes: "address" | "player" | "id";
	/** Of videos that are told by their id: whose. */
	readonly host: string | undefined;
}

/** Brackets, emphasis or a tag, and what stands between them. */
export interface Marks {
	readonly kind: "marks";
	readonly open: string;
	readonly close: string;
	readonly inside: readonly Piece[];
}

/** A line of a block; of `kind` "notes" where the writer's own words stand, "fixed" for a rule below each block. */
export interface Row {
	readonly kind: "title" | "line" | "label" | "notes" | "fixed";
	readonly blankLinesBefore: number;
	/** Indentation, heading marks, a list's marker: they stay whatever the line says. */
	readonly prefix: string;
	readonly pieces: readonly Piece[];
	/** What breaks the line where the next stands right below: two spaces, a backslash, `<br>`. */
	readonly lineBreak: string;
}

/** How a session's block is written. */
export interface Look {
	readonly style: "heading" | "bold" | "item";
	/** Undefined for bold titles and items. */
	readonly level: number | undefined;
	/** Blank lines above the block, below other text. */
	readonly blankLinesAbove: number;
	readonly rows: readonly Row[];
	/** How the page is linked where that is done in the notes: "I went to [On naming](…) by Ann Lee". */
	readonly linkInNotes?: LinkStyle | undefined;
}

/** Every gap of some pieces, the outer of two first. */
export function* gapsIn(pieces: readonly Piece[]): Generator<Exclude<Piece, string | Marks>> {
	for (const piece of pieces) {
		if (typeof piece === "string") continue;
		if (piece.kind === "marks") {
			yield* gapsIn(piece.inside);
			continue;
		}
		yield piece;
		if (piece.kind === "link") yield* gapsIn(piece.text);
	}
}

/** The part that a gap shows; undefined for what comes along with others. */
function partOf(gap: Exclude<Piece, string | Marks>): Part | undefined {
	if (gap.kind === "link" || gap.kind === "player") return gap.role === "other" ? undefined : gap.role;
	return gap.kind === "number" || gap.kind === "id" || gap.kind === "service" ? undefined : gap.kind;
}

/** The parts that some pieces have a gap for. */
export function partsIn(pieces: readonly Piece[]): ReadonlySet<Part> {
	return new Set([...gapsIn(pieces)].flatMap((gap) => partOf(gap) ?? []));
}

/** The parts that a look has a place for. */
export function partsOfLook({ rows }: Look): ReadonlySet<Part> {
	return new Set(rows.flatMap(({ pieces }) => [...partsIn(pieces)]));
}
