import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { KeyCondition } from "./stages.ts";

/** One sign; all given parts must hold. */
export interface Sign {
	/** Every one of these keys is there, whatever its value; paths into mappings are joined by dots. */
	readonly keys?: readonly string[];
	/** None of these keys is there. */
	readonly withoutKeys?: readonly string[];
	readonly condition?: KeyCondition;
	/** Matched against the path with forward slashes, e.g. `/(^|\/)_posts\//`. */
	readonly path?: RegExp;
	readonly format?: FrontMatterFormat;
	/** The closing fence is missing. */
	readonly isUnclosed?: true;
	/** The opening fence as written; `""` matches where there is none. */
	readonly opening?: RegExp;
	/** A file at the site's root, e.g. `_config.yml`. */
	readonly siteFile?: RegExp;
}

/** A sign of a dialect and how much it says: 1 a hint, 3 usual only there, 10 certain. */
export interface WeighedSign extends Sign {
	readonly weight: number;
}
