import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** Indented lines right below a definition are text: to CommonMark the definition began a paragraph, and code ends none. */
export function readTextBelowDefinitions({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "code", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState) || state.definitionEnd !== startLine || state.isEmpty(startLine - 1))
			return rule(state, startLine, endLine, silent);
		// Its own text does not tell that it is no code.
		state.lookTo(state.lineMax);
		return false;
	});
}
