import type { Flavour } from "../../flavours/flavour.ts";
import { sliceRange } from "../../text/text-range.ts";
import { type LabelComparison, labelComparison } from "./classic/compare-labels.ts";
import type { Lookup, PassageRecorder } from "./passage-recorder.ts";
import { type RuleCall, ruleCalls } from "./rule-call.ts";

export interface Reference {
	readonly href: string;
	readonly title: string;
	/** Its label is no definition's but a heading's own text. */
	readonly isHeading?: true;
}

/** What labels mean in a body: the first definition of each label, and the footnotes. */
export interface Labels {
	/** What they come from: the blocks' own lists, the same as long as the blocks are. */
	readonly sources: readonly object[];
	readonly references: ReadonlyMap<string, Reference>;
	readonly footnotes: ReadonlySet<string>;
}

/** Answers questions for labels and keeps them until they are taken: with the same answers a block reads the same. */
export class BlockLookup implements Lookup {
	readonly askedReferences: string[] = [];
	readonly askedFootnotes: string[] = [];
	readonly #labels: Labels;
	readonly #blanksCount: boolean;
	readonly #referred: LabelComparison["referred"] | undefined;
	#references: Record<string, Reference> | undefined;

	constructor(labels: Labels, { definitions, brackets, labels: habits }: Flavour) {
		this.#labels = labels;
		this.#blanksCount = definitions?.blanksCount === true;
		// Rules of a flavour's own compare labels themselves.
		this.#referred = habits && !brackets ? labelComparison(habits).referred : undefined;
	}

	/** As markdown-it's rules ask: a label is a property. They tell what label a rule looked up. */
	get references(): Record<string, Reference> {
		this.#references ??= new Proxy<Record<string, Reference>>(
			{},
			{ get: (_, label) => this.#lookUp(String(label)) },
		);
		return this.#references;
	}

	find(label: string): Reference | undefined {
		this.askedReferences.push(label);
		return this.#labels.references.get(label);
	}

	hasFootnote(label: string): boolean {
		this.askedFootnotes.push(label);
		return this.#labels.footnotes.has(label);
	}

	#lookUp(compared: string): Reference | undefined {
		const call = ruleCalls.at(-1);
		if (!call) return this.find(compared);
		const written = labelOf(call);
		const label = this.#referred?.(written) ?? compared;
		call.lookedUp = label;
		const found = this.find(label);
		return this.#blanksCount && written !== written.trim() ? undefined : found;
	}
}

function labelOf({ source, secondLabel, textStart, textEnd }: RuleCall): string {
	const isOwn = secondLabel && secondLabel.end > secondLabel.start;
	return isOwn ? sliceRange(source.src, secondLabel) : source.src.slice(textStart, textEnd);
}

/** What markdown-it hands to its inline rules. */
export class InlineEnv {
	[key: string | symbol]: unknown;
	readonly #lookup: BlockLookup;
	readonly recorder: PassageRecorder;

	constructor(lookup: BlockLookup, recorder: PassageRecorder) {
		this.#lookup = lookup;
		this.recorder = recorder;
	}

	get references(): Record<string, Reference> {
		return this.#lookup.references;
	}
}
