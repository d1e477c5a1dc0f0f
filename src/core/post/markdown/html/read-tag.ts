/** A tag as an HTML block's rule needs it; offsets are those of the text it stands in. */
export interface BlockTag {
	readonly kind: "open" | "close" | "comment" | "instruction";
	/** Lower case; empty for what is no tag. */
	readonly name: string;
	readonly end: number;
	/** `<a/>`. */
	readonly isSelfClosing: boolean;
	/** The value of `markdown=`; empty where it has none. */
	readonly markdown: string | undefined;
}

const opening = /<\/?([\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?)/uy;
const closing = /\s*>/y;
const selfClosing = /\s*(\/)?>/y;
const attributeName = /\s+([\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?)/uy;
const blanks = /\s*\/?/y;
const valueStart = /\s*=\s*/y;
const word = /[\p{L}\p{M}\p{N}\p{Pc}]+/uy;
const unquoted = /[^\s"'=<>`]+/y;

/** Reads the tag, comment or instruction at `at`, as kramdown's expressions do (`HTML_TAG_RE` and its like): `open` where the text ends within. */
export function readBlockTag(text: string, at: number, wordsOnly: boolean): BlockTag | "open" | undefined {
	if (text.startsWith("<!--", at)) return endAt(text, "-->", at + 4, "comment");
	if (text.startsWith("<?", at)) return endAt(text, "?>", at + 2, "instruction");
	const name = match(opening, text, at)?.[1]?.toLowerCase();
	if (name === undefined) return undefined;
	let end = opening.lastIndex;
	if (text[at + 1] === "/") {
		if (match(closing, text, end))
			return { kind: "close", name, end: closing.lastIndex, isSelfClosing: false, markdown: undefined };
		return isBlankFrom(text, end) ? "open" : undefined;
	}
	let markdown: string | undefined;
	for (;;) {
		const attribute = match(attributeName, text, end)?.[1]?.toLowerCase();
		if (attribute === undefined) break;
		end = attributeName.lastIndex;
		const value = readValue(text, end, wordsOnly);
		if (value === "open") return "open";
		if (value) end = value.end;
		if (attribute === "markdown") markdown = value?.text ?? "";
	}
	const last = match(selfClosing, text, end);
	if (last)
		return { kind: "open", name, end: selfClosing.lastIndex, isSelfClosing: last[1] !== undefined, markdown };
	return isBlankFrom(text, end) ? "open" : undefined;
}

/** What stands behind an attribute's name; undefined where that is no value. */
function readValue(
	text: string,
	at: number,
	wordsOnly: boolean,
): { readonly text: string; readonly end: number } | "open" | undefined {
	if (!match(valueStart, text, at)) return undefined;
	const start = valueStart.lastIndex;
	const quote = text[start];
	if (quote === '"' || quote === "'") {
		const end = text.indexOf(quote, start + 1);
		return end < 0 ? "open" : { text: text.slice(start + 1, end), end: end + 1 };
	}
	const pattern = wordsOnly ? word : unquoted;
	const bare = match(pattern, text, start)?.[0];
	return bare === undefined ? undefined : { text: bare, end: pattern.lastIndex };
}

function endAt(
	text: string,
	close: string,
	from: number,
	kind: "comment" | "instruction",
): BlockTag | "open" {
	const end = text.indexOf(close, from);
	if (end < 0) return "open";
	return { kind, name: "", end: end + close.length, isSelfClosing: false, markdown: undefined };
}

function isBlankFrom(text: string, at: number): boolean {
	match(blanks, text, at);
	return blanks.lastIndex === text.length;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
