import type { TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";

/** What a pasted page has lost or brought along. */
export type TidyKind = "heading" | "session" | "list" | "code" | "leftover" | "front-matter";

/** One thing that can be put right in a pasted text, by itself or together with the others. */
export interface TidyPart {
	readonly kind: TidyKind;
	/** The lines it is about. */
	readonly range: TextRange;
	readonly edits: readonly TextEdit[];
	/** For the menu: "Make this line a heading". */
	readonly title: string;
	/** What is written has one possible meaning, and nothing is taken away. */
	readonly isCertain: boolean;
}

/** What a pasted text is made of, as far as it can be put right. */
export interface Tidied {
	/** In the order of the text; no two of them touch. */
	readonly parts: readonly TidyPart[];
	/** Lines that stood below or for a picture: only the writer has the picture. */
	readonly captions: readonly TextRange[];
}
