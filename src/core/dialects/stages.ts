import type { FieldName } from "./field-name.ts";

/** Where a post is on its way to readers. Each dialect has those its engine knows. */
export type StageId = "draft" | "unpublished" | "scheduled" | "published";

/** A condition on one front-matter key; all given parts must hold. */
export interface KeyCondition {
	/** A key, or a path into mappings such as `taxonomies.tags`. */
	readonly key: string;
	/** Present (true) or absent (false). */
	readonly present?: boolean;
	/** The value, compared as the engine would (booleans and numbers typed, strings trimmed). */
	readonly equals?: string | number | boolean;
	/** The value as text, e.g. a layout's file name. */
	readonly matches?: RegExp;
	/** The date in it lies after `PostFacts.today`; never true where today is not known. */
	readonly isAfterToday?: true;
}

/** One stage: the first whose conditions all hold is the post's. */
export interface Stage {
	readonly id: StageId;
	/** For the status bar and the preview's mark, e.g. "draft, not yet in WordPress". */
	readonly label: string;
	readonly when: readonly KeyCondition[];
	/** Where the path must match, too, e.g. `/(^|\/)_drafts\//`. */
	readonly path?: RegExp;
	/** What the engine or the reader misses when it is absent at this stage. */
	readonly required: readonly FieldName[];
}
