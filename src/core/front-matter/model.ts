import type { TextRange } from "../text/text-range.ts";
import type { FrontMatterFormat } from "./format.ts";

export type FieldScalar = string | number | boolean | null;
export type FieldData = FieldScalar | readonly FieldData[] | { readonly [key: string]: FieldData };

/** How a value is written. `bare` is TOML's and JSON's unquoted values and the header format's text. */
export type ValueStyle =
	| "plain"
	| "single-quoted"
	| "double-quoted"
	| "literal"
	| "folded"
	| "block"
	| "flow"
	| "bare"
	| "missing";

/** A value with its place. Dates stay strings, as written: a parser's Date shifts by time zone and rolls 31 February over. */
export interface FieldValue {
	readonly value: FieldData;
	/** The value as written, quotes and block header included; empty, after the colon, where there is none. */
	readonly valueRange: TextRange;
	/** The text in `valueRange`. */
	readonly raw: string;
	readonly style: ValueStyle;
	/** A list's values, in order. */
	readonly items?: readonly FieldValue[];
	/** A mapping's entries, in order, duplicates included. */
	readonly fields?: readonly Field[];
}

/** One front-matter entry. */
export interface Field extends FieldValue {
	readonly key: string;
	/** The key as written, quotes included. */
	readonly keyRange: TextRange;
	/** From the key's first character to the value's last. */
	readonly range: TextRange;
}

/**
 * - `absent`: the text has none. `empty`: fences with nothing (or only comments) between them.
 * - `mapping`: keys and values. `not-a-mapping`: it parses, but to a list or a single value.
 * - `unclosed`: an opening fence without a closing one. `invalid`: the parser refuses it; `fields` holds what could still be read.
 * - `refused`: a fence that asks for an executable format such as `---js`; never evaluated.
 * - `too-large`: more than the limits of `front-matter.ts`; not parsed.
 */
export type FrontMatterState =
	| "absent"
	| "empty"
	| "mapping"
	| "not-a-mapping"
	| "unclosed"
	| "invalid"
	| "refused"
	| "too-large";

export interface FrontMatterError {
	/** The parser's own code, e.g. `BAD_INDENT` of yaml, or `toml`, `json`. */
	readonly code: string;
	readonly message: string;
	readonly range: TextRange;
	/** True where only the strict reader refuses it and the blog engines' own (js-yaml, through gray-matter) reads it. */
	readonly strictOnly: boolean;
}

/** A fence line without its line end. */
export interface Fence {
	readonly range: TextRange;
	/** As written, e.g. `---`, `--- `, `---json`, `...`, `----`. */
	readonly text: string;
}

export interface FrontMatter {
	readonly state: FrontMatterState;
	/** Undefined where `state` is `absent` or `refused`. */
	readonly format: FrontMatterFormat | undefined;
	/** From the opening fence (after a BOM and leading blank lines) up to the body's first character. Empty, where the body starts, if absent. */
	readonly range: TextRange;
	/** Undefined for the header format, for bare JSON, for Hexo's block without an opening fence, and where absent. */
	readonly open: Fence | undefined;
	/** Between the fences, without the opening fence's line end. */
	readonly content: TextRange;
	/** Undefined where there is none or it is missing. */
	readonly close: Fence | undefined;
	/**
	 * A line that some readers, or only the writer, take for the closing fence: `----`, `---foo`, ` ---`, `--`. gray-matter
	 * ends the front matter at one that starts with `---`, even where a real fence follows.
	 */
	readonly almostClose: Fence | undefined;
	/** Top-level entries in order, duplicates included. */
	readonly fields: readonly Field[];
	readonly errors: readonly FrontMatterError[];
}
