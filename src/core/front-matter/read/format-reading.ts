import type { Field, FrontMatterError } from "../model.ts";

/** What a format's parser makes of the text between the fences. */
export interface FormatReading {
	readonly shape: "empty" | "mapping" | "not-a-mapping" | "too-large";
	readonly fields: readonly Field[];
	readonly errors: readonly FrontMatterError[];
}
