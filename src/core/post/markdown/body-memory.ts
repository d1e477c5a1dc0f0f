import type { Body } from "../body-model.ts";
import type { Labels } from "./block-lookup.ts";
import type { BlockReading } from "./read-block.ts";

/** A block read through, and where it starts in the body. */
export interface PlacedReading {
	readonly start: number;
	readonly reading: BlockReading;
}

/** What a reading keeps for the next one, beside the body it gave. */
export interface BodyMemory {
	/** The body's text. */
	readonly text: string;
	readonly placed: readonly PlacedReading[];
	readonly labels: Labels;
}

const memories = new WeakMap<Body, BodyMemory>();

export function rememberBody(body: Body, memory: BodyMemory): void {
	memories.set(body, memory);
}

export function memoryOf(body: Body): BodyMemory | undefined {
	return memories.get(body);
}
