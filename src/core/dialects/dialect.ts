/** What Recap asks a post for, whatever the blog engine calls it. */
export type FieldName =
	| "postId"
	| "title"
	| "author"
	| "publishedOn"
	| "updatedOn"
	| "published"
	| "draft"
	| "permalink"
	| "slug"
	| "tags"
	| "categories"
	| "coverImage"
	| "excerpt"
	| "layout"
	| "eventName"
	| "eventDate"
	| "eventPlace"
	| "eventUrl";

/** How front matter can be written: between fences (`---` YAML or JSON, `+++` TOML, `;;;` or bare `{` JSON) or as `Key: value` lines. */
export type FrontMatterFormat = "yaml" | "toml" | "json" | "header";

/** Where a post is on its way to readers. Each dialect has those its engine knows. */
export type StageId = "draft" | "unpublished" | "scheduled" | "published";

/** A condition on one front-matter key; all given parts must hold. */
export interface KeyCondition {
	readonly key: string;
	/** Present (true) or absent (false). */
	readonly present?: boolean;
	/** The value, compared as the engine would (booleans and numbers typed, strings trimmed). */
	readonly equals?: string | number | boolean;
}

/** One stage: the first whose conditions all hold is the post's. */
export interface Stage {
	readonly id: StageId;
	/** For the status bar and the preview's mark, e.g. "draft, not yet in WordPress". */
	readonly label: string;
	readonly when: readonly KeyCondition[];
	/** What the engine or the reader misses when it is absent at this stage. */
	readonly required: readonly FieldName[];
}

/** What tells that a post is of this dialect. */
export interface DialectMarks {
	/** Sets of keys; a post that has every key of one set is of this dialect as far as keys tell. */
	readonly keys: readonly (readonly string[])[];
	/** Matched against the path with forward slashes, e.g. `/(^|\/)_posts\//`. */
	readonly paths?: readonly RegExp[];
	/** Files at the site's root, e.g. `_config.yml`. */
	readonly siteFiles?: readonly string[];
}

/** A blog engine's front-matter vocabulary, as data. Adding one is one file and one line in `index.ts`. */
export interface Dialect {
	readonly id: string;
	readonly label: string;
	/** The documentation all of this comes from. */
	readonly docs: string;
	readonly formats: readonly FrontMatterFormat[];
	/** The engine's own keys for a field, the usual one first. */
	readonly keys: Readonly<Partial<Record<FieldName, readonly string[]>>>;
	/** In order; the last has no condition. */
	readonly stages: readonly Stage[];
	readonly marks: DialectMarks;
	/** How the engine reads a date; see `dates.ts`. The first is what Recap writes. */
	readonly dateFormats: readonly DateFormat[];
	/** A file name that carries the date, with named groups `year`, `month`, `day`, `slug`. */
	readonly fileName?: RegExp;
}

/** `time` is hours, minutes and maybe seconds; `zone` an offset such as `-0800`, `+01:00` or `Z`. */
export type DateFormat =
	| "YYYY-MM-DD"
	| "YYYY-MM-DD time"
	| "YYYY-MM-DD time zone"
	| "YYYY-MM-DDTtime"
	| "YYYY-MM-DDTtimezone"
	| "YYYY/MM/DD"
	| "YYYY/MM/DD time"
	| "Mon D, YYYY"
	| "any";
