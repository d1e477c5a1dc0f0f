import type { TextRange } from "../../text/text-range.ts";
import type { Block, BlockKind } from "../body-model.ts";
import type { BlockReading } from "./read-block.ts";

/** A block of a body that knows its reading, out of sight of JSON and comparisons. */
export class PlacedBlock implements Block {
	readonly kind: BlockKind;
	readonly range: TextRange;
	readonly #reading: BlockReading;

	constructor(range: TextRange, reading: BlockReading) {
		this.kind = reading.kind;
		this.range = range;
		this.#reading = reading;
	}

	/** Undefined for a block that no reading gave. */
	static readingOf(block: Block): BlockReading | undefined {
		return #reading in block ? block.#reading : undefined;
	}
}
