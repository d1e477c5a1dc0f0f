import type { BlockState } from "./block-state.ts";

/** Records a note, `[^label]: …`, whose `[` stands at `start` and whose last line ends at `end`. */
export function recordNote(state: BlockState, start: number, label: string, end: number): void {
	state.parts.footnotes.push({
		range: state.range(start, start + label.length + 4),
		label,
		labelRange: state.range(start + 2, start + 2 + label.length),
		wholeRange: state.range(start, end),
	});
}
