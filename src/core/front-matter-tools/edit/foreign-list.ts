/**
 * The values of a list that is written as YAML writes none: `(go, rust)`, `'go' 'rust'`, `[go] [rust]`, `[- go, - rust]`, `go; rust`.
 * Undefined where a sign is left that may be a part of a value.
 */
export function readForeignList(text: string): readonly string[] | undefined {
	const items = apart(text.trim())
		.map((item) => item.trim().replace(/^-[ \t]+/, ""))
		.map((item) => bareOf(item))
		.filter((item) => item !== "");
	const isClean = items.every((item) => !/^[#&*!|>%@`?-]|[[\]{}()<>"'\\]/.test(item));
	return items.length > 0 && isClean ? items : undefined;
}

/** Quotes that stand for themselves, each around one value. */
const QUOTED = /^(?:(?:"[^"]*"|'[^']*'|[“„][^“”„]*[“”])[\s,;]*)+$/;

/** Several pairs of square brackets, each around one value. */
const BRACKETED = /^(?:\[[^[\],]*\][\s,;]*){2,}$/;

function apart(text: string): readonly string[] {
	if (BRACKETED.test(text)) return text.match(/(?<=\[)[^\]]*(?=\])/g) ?? [];
	const inner = text.replace(/^(?:\((.*)\)|\[(.*)\]|<(.*)>)$/, "$1$2$3");
	if (QUOTED.test(inner.trim())) return inner.match(/"[^"]*"|'[^']*'|[“„][^“”„]*[“”]/g) ?? [];
	return inner.split(LIST_SIGN);
}

/** What parts the values of lists that other programs write. */
export const LIST_SIGN: RegExp = /[,;；，、]|\s\|\s/;

function bareOf(item: string): string {
	return item.replace(/^(?:"([^"]*)"|'([^']*)'|[“„]([^“”„]*)[“”])$/, "$1$2$3").trim();
}
