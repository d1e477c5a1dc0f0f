import type { BlockState } from "../block-state.ts";
import { indentOf } from "./line-frames.ts";

/** Where the lines end that are indented by four and stand from `line` on, blank lines between them included. */
export function endOfIndented(state: BlockState, line: number, endLine: number): number {
	let end = line;
	for (let at = line; at < endLine; at++) {
		if (state.isEmpty(at)) continue;
		if (indentOf(state, at) < 4) break;
		end = at + 1;
	}
	return end;
}
