import type { FieldValue } from "../../front-matter/model.ts";

/** A backslash in double quotes that became a line end, a tab or another character nobody sees. */
export interface SwallowedEscape {
	/** As written, `\n` for one. */
	readonly escape: string;
	/** The value's text with all its backslashes kept. */
	readonly kept: string;
	/** The value is a path of Windows: nothing else can be meant. */
	readonly isPath: boolean;
}

/** The escapes of YAML and TOML that no page shows as a character, blanks of all kinds among them; `\n` and the like only where a word goes on behind them. */
const UNSEEN = /\\(?:[0abefrv _NLP]|[nt](?=[A-Za-z]))/;

/** Finds one in a value on one line in double quotes. */
export function findSwallowedEscape({ raw, style }: FieldValue): SwallowedEscape | undefined {
	if (style !== "double-quoted" || !/^".*"$/.test(raw)) return undefined;
	const inner = raw.slice(1, -1);
	const unseen = UNSEEN.exec(inner.replaceAll("\\\\", "//"))?.[0];
	if (unseen === undefined) return undefined;
	// A backslash that is written twice is one already.
	const kept = inner.replaceAll("\\\\", "\\").replaceAll('\\"', '"');
	return { escape: unseen, kept, isPath: /^[A-Za-z]:\\/.test(inner) };
}
