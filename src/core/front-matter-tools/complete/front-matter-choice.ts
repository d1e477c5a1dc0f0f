import type { TextRange } from "../../text/text-range.ts";
import type { KeyDescription } from "./describe-key.ts";

export interface FrontMatterChoice {
	/** The key or value as the writer sees it. */
	readonly label: string;
	readonly insertText: string;
	/** What the text between the start of the range and the cursor is compared with. */
	readonly filterText: string;
	/** True for keys that the post needs at its stage. */
	readonly isRequired: boolean;
	/** How many posts of the blog have this value, 0 where only the site's own files name it; undefined for what comes from the engine. */
	readonly posts?: number | undefined;
	readonly about: KeyDescription | undefined;
}

export interface FrontMatterCompletion {
	readonly kind: "key" | "value";
	/** What a choice replaces, on one line; the cursor stands in it. */
	readonly range: TextRange;
	readonly choices: readonly FrontMatterChoice[];
}
