import type { TextRange } from "../../text/text-range.ts";
import type { ContestedReason } from "./reasons.ts";

/** A label that may mean something else to the post's engine, and where. */
export interface Doubt {
	/** As CommonMark compares it. */
	readonly label: string;
	/** The label as it stands there, without brackets. */
	readonly range: TextRange;
	readonly reason: ContestedReason;
}
