import type { InlineState } from "../inline-state.ts";
import { ruleCalls } from "../rule-call.ts";

/** Where the brackets close that were seen in one passage, by where they open; -1 where they do not. */
type Ends = Map<number, number>;

/** In a link's text no link is read, and so brackets pair otherwise than in an image's. */
const known = { withLinks: new WeakMap<InlineState, Ends>(), withoutLinks: new WeakMap<InlineState, Ends>() };

/**
 * Where the bracket at `start` closes; -1 if it does not. As markdown-it's `parseLinkLabel` counts, but all brackets on the way are found
 * out at once: of a thousand that nothing closes, each would be looked for to the end.
 */
export function closingBracket(state: InlineState, start: number): number {
	const all = ruleCalls.some(({ kind }) => kind === "link") ? known.withoutLinks : known.withLinks;
	let ends = all.get(state);
	if (!ends) {
		ends = new Map();
		all.set(state, ends);
	}
	if (!ends.has(start)) findEnds(state, start, ends);
	const end = ends.get(start) ?? -1;
	return end < state.posMax ? end : -1;
}

function findEnds(state: InlineState, start: number, ends: Ends): void {
	const before = state.pos;
	const open = [start];
	state.pos = start + 1;
	while (state.pos < state.posMax) {
		const at = state.pos;
		const character = state.src[at];
		if (character === "]") {
			ends.set(open.pop() ?? start, at);
			if (open.length === 0) break;
		}
		state.md.inline.skipToken(state);
		if (character === "[" && state.pos === at + 1) open.push(at);
	}
	for (const unclosed of open) ends.set(unclosed, -1);
	state.pos = before;
}
