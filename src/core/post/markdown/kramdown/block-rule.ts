import type { MarkdownIt } from "markdown-it";
import { BlockState } from "../block-state.ts";

type Rule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** A block rule of kramdown's: whether a block of its kind starts on `line`, and reading it if not `silent`. */
export type BlockRule = (state: BlockState, line: number, endLine: number, silent: boolean) => boolean;

/** A rule as markdown-it calls it. */
export function toRule(rule: BlockRule): Rule {
	return (state, line, endLine, silent) => state instanceof BlockState && rule(state, line, endLine, silent);
}
