import type { MarkdownIt } from "markdown-it";

/** Quotations and items without lazy lines: what is not marked or indented as theirs ends them. */
export function endAtLazyLines({ block: { ruler } }: MarkdownIt): void {
	ruler.before(
		"table",
		"lazy_quote",
		(state, _line, _end, silent) => silent && state.parentType === "blockquote",
		{
			alt: ["blockquote"],
		},
	);
	ruler.before(
		"table",
		"lazy_text",
		(state, line, _, silent) => silent && (state.sCount[line] ?? 0) < state.blkIndent,
		{ alt: ["paragraph", "reference"] },
	);
}
