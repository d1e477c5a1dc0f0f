import type { SpanState } from "./span-state.ts";

/** Where the bracket that opens at `start` is closed, outside code, emphasis and the like; -1 where it is not. */
export function closingBracket(state: SpanState, start: number): number {
	return state.inContext({ isLink: true }, () => {
		const { brackets } = state;
		const known = brackets.get(start);
		if (known !== undefined) return known;
		const { pos } = state;
		const open: number[] = [];
		for (state.pos = start; state.pos < state.posMax; ) {
			const at = state.pos;
			const character = state.src[at];
			if (character === "[") open.push(at);
			else if (character === "]") {
				const opening = open.pop();
				if (opening !== undefined) brackets.set(opening, at);
				if (open.length === 0) break;
			} else {
				state.md.inline.skipToken(state);
				continue;
			}
			state.pos++;
		}
		// The text may go on behind this part of it, where others ask again.
		if (state.posMax === state.src.length) for (const opening of open) brackets.set(opening, -1);
		state.pos = pos;
		return brackets.get(start) ?? -1;
	});
}
