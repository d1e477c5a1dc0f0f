/**
 * Whether a line's text would be no text any more at the start of a list's item, but a definition, heading, quote, fence, formula, rule, HTML
 * or attributes of its own (CommonMark 4, kramdown's `{: …}` and `$$`). In a paragraph's middle all of them but the first are text.
 */
export function startsBlock(text: string): boolean {
	return BLOCK.test(text);
}

const BLOCK =
	/^(?:\[[^\]]*\]:|#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|\${2}|<[!?/a-z]|\{:|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
