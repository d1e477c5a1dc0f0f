import type { TextRange } from "../../text/text-range.ts";
import type { FrontMatterFormat } from "../format.ts";
import type { Fence } from "../model.ts";

/** Where front matter stands in a text, before anything in it is read. */
export interface Block {
	readonly kind: "closed" | "unclosed" | "refused" | "too-large";
	readonly format: FrontMatterFormat | undefined;
	readonly open: Fence | undefined;
	readonly content: TextRange;
	readonly close: Fence | undefined;
	readonly almostClose: Fence | undefined;
	/** Where the front matter starts, its opening fence included. */
	readonly start: number;
	/** Where the body starts. */
	readonly end: number;
	/** Its fences may be thematic breaks of a text without front matter: it must turn out to hold keys. */
	readonly isDoubtful?: boolean;
	/**
	 * The block if its closing fence is missing and the one found is a thematic break of the body. For a closed block
	 * that has prose in it: should its parser refuse it, this is what happened.
	 */
	readonly ifUnclosed?: Block;
}
