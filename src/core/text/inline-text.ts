/** Between these, an underscore is a letter like any other (CommonMark 6.2). */
const WORD_UNIT = /[\p{L}\p{N}]/u;

/**
 * Text as Markdown that shows exactly this text, on one line, in a link's brackets, an alt text, a heading or a table cell:
 * brackets, pipes, emphasis and code marks, tags and entities escaped, line ends made spaces. What starts a template tag
 * (`{{`, `{%`), an expression or an attribute list is taken apart, so that no engine evaluates it.
 */
export function writeInlineText(text: string): string {
	const line = oneLine(text);
	return line.replace(/[\\`*[\]<|_~&{%#^]/g, (unit, at: number) =>
		needsEscape(line, unit, at) ? (ENTITIES[unit] ?? `\\${unit}`) : unit,
	);
}

/** What `writeInlineText` has written, so that it is text at a line's start as well: no list, heading, quote, rule, formula or definition. */
export function writeLineStart(written: string): string {
	return written
		.replace(/^(?=[->#]|\+(?:\s|$))/, "\\")
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\")
		.replace(/^:(?=\s)/, "&#58;")
		.replace(/^\$(?=\$)/, "&#36;");
}

/** What kramdown takes a backslash before for text (`ESCAPED_CHARS`). */
const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"%": "&#37;",
	"~": "&#126;",
	// Python-Markdown and PHP Markdown show a backslash before it, and read the tag.
	"<": "&lt;",
	// kramdown takes no backslash before it, and no link that begins with it.
	"^": "&#94;",
	// PHP Markdown cuts it off a heading's end, behind a backslash, too.
	"#": "&#35;",
};

/** One line without control characters, blanks collapsed, for titles and names. */
export function oneLine(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/\p{Cc}/gu, "")
		.replace(/\p{Cs}/gu, "\ufffd")
		.trim();
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iy;

function needsEscape(line: string, unit: string, at: number): boolean {
	const before = line[at - 1] ?? "";
	const after = line[at + 1] ?? "";
	if ("\\`*[]<|{".includes(unit)) return true;
	if (unit === "^") return at === 0;
	// The last would be a heading's closing mark, in some readers without a space before it: C#.
	if (unit === "#" && at === line.length - 1) return true;
	if (unit === "_") return !(WORD_UNIT.test(before) && WORD_UNIT.test(after));
	// Two strike through what stands between them, in some readers one on each side.
	if (unit === "~") return line.indexOf("~") !== line.lastIndexOf("~");
	if (unit === "&") {
		ENTITY.lastIndex = at;
		return ENTITY.test(line);
	}
	return before === "{";
}
