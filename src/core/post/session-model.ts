import type { TextRange } from "../text/text-range.ts";
import type { Link } from "./body-model.ts";
import type { MediaKind } from "./media-kind.ts";

export interface Speaker {
	readonly name: string;
	readonly range: TextRange;
	readonly link: Link | undefined;
}

/** A player or slide viewer in the text: a frame, a template tag, an address on a line of its own. */
export interface Embed {
	readonly kind: MediaKind;
	readonly range: TextRange;
}

/** One talk's block: from its heading or bold title to the next one of its kind or a heading above it, or a list's item or a paragraph. */
export interface Session {
	readonly range: TextRange;
	/** `item`: an item of a list, or a paragraph, that begins with a talk's title. */
	readonly style: "heading" | "bold" | "item";
	/** The heading's level; undefined for a bold title and an item. */
	readonly level: number | undefined;
	readonly title: string;
	readonly titleRange: TextRange;
	/** The session's page: the link that is (or is in) the title, that has the title as its text, or else the block's first to an event's page of one talk. */
	readonly link: Link | undefined;
	readonly speakers: readonly Speaker[];
	readonly slides: readonly Link[];
	readonly videos: readonly Link[];
	readonly photos: readonly Link[];
	/** Videos and slides shown in the text rather than linked. */
	readonly embeds: readonly Embed[];
}
