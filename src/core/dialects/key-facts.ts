import type { Fate } from "./fate.ts";
import type { ValueType } from "./value-types/index.ts";

/** What Recap knows of one key of an engine. */
export interface KnownKey {
	readonly types: readonly ValueType[];
	/** One sentence for completion and hover. */
	readonly about: string;
	/** The values the engine knows, where they are few. */
	readonly values?: readonly string[];
	/** At any text but `values`; absent where the engine takes it. */
	readonly atOtherWords?: Fate;
	/** At a value of another type, truth for text among them; absent where it is as with the engine's other keys. */
	readonly atOtherTypes?: Fate;
	/** At an empty text, whatever the types say. */
	readonly atBlank?: Fate;
	/** At no value at all, whatever the types say. */
	readonly atNothing?: Fate;
	/** What the engine does where the key is missing; absent where it does nothing. */
	readonly byItself?: string;
	/** The part of a file's name (a group of `Dialect.fileName`) that stands in where the key is missing. */
	readonly fromFileName?: "date" | "slug";
	/** What it does where the file's name has nothing to offer either. */
	readonly withoutFileName?: string;
	/** `false` switches it off, whatever its type. */
	readonly takesFalse?: true;
	/** The name of a file of the site's: a number is not one that only lacks its quotes. */
	readonly isFileName?: true;
	/** A key that the engine does not read where this one has a value. */
	readonly hides?: string;
	/** It stands before another key: `override:tags`. */
	readonly isPrefix?: true;
	/** The engine does nothing with it; sites that its documentation advises do. */
	readonly isSitesOwn?: true;
	/** The engine writes the value and never reads it from the file. */
	readonly isWrittenOnly?: true;
	/** Where this comes from, if more exact than the dialect's `docs`. */
	readonly docs?: string;
}
