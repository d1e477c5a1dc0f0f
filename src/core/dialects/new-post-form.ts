import type { DateFormat } from "../dates/date-format.ts";
import type { FieldName } from "./field-name.ts";

/** A line of a new post's front matter: a field, filled in under the engine's usual key for it, or a value that stands there as it is. */
export type NewPostEntry =
	| FieldName
	/** The field under another key than the usual one; paths into mappings are joined by dots. */
	| { readonly key: string; readonly field: FieldName }
	| { readonly key: string; readonly is: string | boolean }
	/** What only the writer knows; the text shows what belongs there. */
	| { readonly key: string; readonly gap: string };

/**
 * Which letters a file's name keeps of a title, small and with hyphens between words.
 * - `unicode`: letters and digits of every script. `latin`: as `unicode`, without marks: `über` is `uber`.
 * - `ascii`: a to z and 0 to 9, Latin letters without their marks.
 */
export type SlugRule = "unicode" | "latin" | "ascii";

/** What an engine's own tool, or its documentation, makes of a new post; a blog's posts may have other habits. */
export interface NewPostForm {
	/** From the site's folder. `{date}`, `{year}`, `{month}`, `{day}` and `{slug}` are filled in. */
	readonly path: string;
	/** Files from the site's folder that say how new posts start, the first that is there; `{section}` is the folder below `content`. */
	readonly templates?: readonly string[];
	/** In this order. */
	readonly entries: readonly NewPostEntry[];
	readonly slug: SlugRule;
	/** Shorter slugs are refused: they get the date. Longer ones are cut. */
	readonly slugLength?: { readonly least: number; readonly most: number };
	/** How the date is written; the dialect's first format where undefined. */
	readonly date?: DateFormat;
	/** Tags are a text with commas between. */
	readonly hasTagText?: true;
	/** Each tag is small letters and digits alone. */
	readonly hasPlainTags?: true;
	/** Sites list their posts by a tag: a new one has those that all others have among theirs. */
	readonly listsByTags?: true;
	/** A new post goes to `path` wherever the blog's other posts stand: a program moves it. */
	readonly isMovedLater?: true;
	/** A file at the site's root without which the engine takes no folder for a site. */
	readonly siteNeeds?: RegExp;
	/** Keys that the blog's other posts have because a program wrote them. */
	readonly leftOut?: readonly string[];
}
