import type { MarkdownIt } from "markdown-it";
import type { ElementHabits } from "../../../flavours/html-habits.ts";
import { BlockState } from "../block-state.ts";
import { closesOn, isBlockStart } from "./block-start.ts";
import { ElementReader } from "./element-reader.ts";

/** Puts HTML blocks that are elements in the place of CommonMark's, which end at blank lines. */
export function readElements({ block }: MarkdownIt, habits: ElementHabits): void {
	block.ruler.at(
		"html_block",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState)) return false;
			if (silent && closesOn(state, startLine, state.openElement)) return true;
			if (!isBlockStart(state, startLine, endLine, habits, silent)) return false;
			return silent || new ElementReader(state, habits, startLine, endLine).read();
		},
		{ alt: ["paragraph", "reference", "blockquote", "list"] },
	);
}
