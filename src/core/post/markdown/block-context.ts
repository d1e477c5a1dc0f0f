import { BlockLookup, InlineEnv, type Labels } from "./block-lookup.ts";
import { emptyInlineParts, type InlineParts } from "./inline-parts.ts";
import { PassageRecorder } from "./passage-recorder.ts";

/** What reading needs and fills, emptied between blocks and passages: a long post has thousands. */
export interface BlockContext {
	readonly lookup: BlockLookup;
	readonly recorder: PassageRecorder;
	readonly env: InlineEnv;
	readonly parts: InlineParts;
}

export function blockContext(labels: Labels): BlockContext {
	const lookup = new BlockLookup(labels);
	const recorder = new PassageRecorder(lookup);
	return { lookup, recorder, env: new InlineEnv(lookup, recorder), parts: emptyInlineParts() };
}
