import type { MarkdownIt } from "markdown-it";
import type { Flavour } from "../../flavours/flavour.ts";
import { BlockLookup, InlineEnv, type Labels } from "./block-lookup.ts";
import { emptyInlineParts, type InlineParts } from "./inline-parts.ts";
import { parserOf } from "./parser.ts";
import { PassageRecorder } from "./passage-recorder.ts";

/** What reading needs and fills, emptied between blocks and passages: a long post has thousands. */
export interface BlockContext {
	readonly flavour: Flavour;
	readonly parser: MarkdownIt;
	readonly lookup: BlockLookup;
	readonly recorder: PassageRecorder;
	readonly env: InlineEnv;
	readonly parts: InlineParts;
}

export function blockContext(labels: Labels, flavour: Flavour): BlockContext {
	const lookup = new BlockLookup(labels, flavour);
	const recorder = new PassageRecorder(lookup);
	return {
		flavour,
		parser: parserOf(flavour),
		lookup,
		recorder,
		env: new InlineEnv(lookup, recorder),
		parts: emptyInlineParts(),
	};
}
