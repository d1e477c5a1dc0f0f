import type { MarkdownIt } from "markdown-it";
import { wrapRule } from "./wrap-rule.ts";

/** How far a line may be indented and still start a block, where no code is made of it. */
const MOST = 3;

/** Where indentation makes no code, blocks may start at any. */
export function allowAnyIndent({ ruler }: MarkdownIt["block"]): void {
	for (const name of ["table", "fence", "blockquote", "hr", "reference", "footnote", "heading", "lheading"]) {
		wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
			const columns = state.sCount[startLine] ?? 0;
			if (columns - state.blkIndent <= MOST) return rule(state, startLine, endLine, silent);
			state.sCount[startLine] = state.blkIndent + MOST;
			const isFound = rule(state, startLine, endLine, silent);
			state.sCount[startLine] = columns;
			return isFound;
		});
	}
}
