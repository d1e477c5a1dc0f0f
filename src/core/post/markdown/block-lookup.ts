import type { Lookup } from "./passage-recorder.ts";
import { ruleCalls } from "./rule-call.ts";

export interface Reference {
	readonly href: string;
	readonly title: string;
}

/** What labels mean in a body: the first definition of each label, and the footnotes. */
export interface Labels {
	readonly references: ReadonlyMap<string, Reference>;
	readonly footnotes: ReadonlySet<string>;
}

/** Answers a block's questions for labels and keeps them: with the same answers the block reads the same. */
export class BlockLookup implements Lookup {
	readonly askedReferences = new Set<string>();
	readonly askedFootnotes = new Set<string>();
	/** As markdown-it's rules ask: a label is a property. They tell what label a rule looked up. */
	readonly references: Record<string, Reference>;
	readonly #labels: Labels;

	constructor(labels: Labels) {
		this.#labels = labels;
		this.references = new Proxy<Record<string, Reference>>(
			{},
			{
				get: (_, label) => {
					const call = ruleCalls.at(-1);
					if (call) call.lookedUp = String(label);
					return this.find(String(label));
				},
			},
		);
	}

	find(label: string): Reference | undefined {
		this.askedReferences.add(label);
		return this.#labels.references.get(label);
	}

	hasFootnote(label: string): boolean {
		this.askedFootnotes.add(label);
		return this.#labels.footnotes.has(label);
	}
}
