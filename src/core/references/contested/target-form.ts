import type { Dialect } from "../../dialects/dialect.ts";
import { mayDiffer } from "../../dialects/markdown-differences.ts";
import { sliceRange, type TextRange } from "../../text/text-range.ts";
import { areBracketsPaired } from "../destination.ts";

/** Where a definition or an inline link leads, as its parts stand in the text. */
interface Target {
	/** Without `<` and `>`. */
	readonly destinationRange: TextRange;
	/** Quotes included. */
	readonly titleRange: TextRange | undefined;
}

/** Address and title as a definition or an inline link writes them, on one line; undefined where they stand on several. */
export function writtenTarget(text: string, { destinationRange, titleRange }: Target): string | undefined {
	const address = sliceRange(text, destinationRange);
	const title = titleRange && sliceRange(text, titleRange);
	if (/[\r\n]/.test(address + (title ?? ""))) return undefined;
	const target = text[destinationRange.start - 1] === "<" ? `<${address}>` : address;
	return title === undefined ? target : `${target} ${title}`;
}

/** A written target as `(…)` behind a link's text, where brackets that do not pair would end it or never end. */
export function writeInline(target: string): string {
	const address = ADDRESS.exec(target)?.[0];
	if (address === undefined || address.startsWith("<") || areBracketsPaired(address)) return `(${target})`;
	const title = target.slice(address.length);
	return title === "" || TITLE.test(title) ? `(<${address}>${title})` : `(${target})`;
}

const ADDRESS = /^(?:<[^<>\s\\"']+>|[^<>\s\\"'][^\s\\"']*)/;
const TITLE = /^ (?:"[^\s"[\\\]](?:[^"[\\\]]*[^\s"[\\\]])?"|'[^\s'[\\\]](?:[^'[\\\]]*[^\s'[\\\]])?')$/;
/** Liquid is read before the Markdown. */
const LIQUID_OUTPUT = /\{\{[^{}<>"'%]*\}\}/g;

/** Whether a written target is the same to every reader the engine may have. */
export function isReadAlike(target: string, dialect: Dialect): boolean {
	if (!mayDiffer(dialect, "readsTargetsByLetter")) return true;
	const source = dialect.markdown?.templates?.includes("liquid")
		? target.replace(LIQUID_OUTPUT, "x")
		: target;
	const address = ADDRESS.exec(source)?.[0];
	if (address === undefined) return false;
	const title = source.slice(address.length);
	if (title === "") return true;
	// Blanks beyond ASCII are dropped by one reader and kept by another.
	if (/[^\S ]/.test(title)) return false;
	return TITLE.test(title) && !(title.endsWith("'") && mayDiffer(dialect, "takesNoTitleInSingleQuotes"));
}
