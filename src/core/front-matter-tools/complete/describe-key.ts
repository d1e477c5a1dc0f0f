import type { Dialect } from "../../dialects/dialect.ts";
import { findKnownKey } from "../../dialects/lookup.ts";
import { translateWords } from "../../text/translate-words.ts";

/** What an engine's documentation says of a front-matter key. */
export interface KeyDescription {
	readonly key: string;
	readonly dialect: string;
	/** One sentence. */
	readonly about: string;
	/** One sentence on what happens where the key is missing. */
	readonly byItself: string | undefined;
	/** The few values the engine knows. */
	readonly values: readonly string[];
	/** An address. */
	readonly docs: string;
}

/** Undefined for a key the engine does not know: themes and sites have their own. */
export function describeKey(dialect: Dialect, key: string): KeyDescription | undefined {
	const found = findKnownKey(dialect, key);
	if (!found) return undefined;
	const [name, { about, byItself, values = [], docs = dialect.docs }] = found;
	return {
		key: name,
		dialect: dialect.label,
		about: translateWords(about),
		byItself: byItself === undefined ? undefined : translateWords(byItself),
		values,
		docs,
	};
}
