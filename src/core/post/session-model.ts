import type { TextRange } from "../text/text-range.ts";
import type { Link } from "./body-model.ts";

export interface Speaker {
	readonly name: string;
	readonly range: TextRange;
	readonly link: Link | undefined;
}

/** One talk's block: from its heading or bold title to the next one of its kind or a heading above it. */
export interface Session {
	readonly range: TextRange;
	readonly style: "heading" | "bold";
	/** The heading's level; undefined for a bold title. */
	readonly level: number | undefined;
	readonly title: string;
	readonly titleRange: TextRange;
	/** The link that is (or is in) the title, or that has the title as its text: the session's page. */
	readonly link: Link | undefined;
	readonly speakers: readonly Speaker[];
	readonly slides: readonly Link[];
	readonly videos: readonly Link[];
	readonly photos: readonly Link[];
}
