import type { TextRange } from "../text/text-range.ts";
import type { Piece } from "./look.ts";
import type { SessionValues } from "./session-values.ts";

/** A stretch of a block that shows a part of its session. */
export interface Span {
	readonly range: TextRange;
	/** It makes no line one of parts: it only comes along with those that do. */
	readonly comesAlong?: boolean;
	/** Whether other parts may stand in it, and where. */
	readonly inside?: TextRange;
	/** The gap in its place; `inside` is what its inner range becomes. `orderOf` counts those of a role. */
	piece(inside: readonly Piece[], orderOf: (role: string) => number): Piece;
	/** What it shows. */
	tell(values: MutableValues): void;
}

/** Values while they are gathered. */
export type MutableValues = {
	-readonly [Key in keyof SessionValues]: SessionValues[Key] extends readonly (infer Each)[] | undefined
		? Each[]
		: SessionValues[Key];
};
