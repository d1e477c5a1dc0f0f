import type { FrontMatterFormat } from "../../front-matter/format.ts";

/** What an entry says. A `word` is one of the engine's own, in quotes only where it needs them. A `date` is written as it is, without quotes; `source` is a whole entry as another post has it, its key included. */
export type NewValue =
	| { readonly text: string }
	| { readonly word: string }
	| { readonly date: string }
	| { readonly flag: boolean }
	| { readonly list: readonly string[] }
	| { readonly source: string };

export interface NewEntry {
	/** Paths into mappings are joined by dots. */
	readonly key: string;
	readonly value: NewValue;
}

/** How a blog writes its front matter. */
export interface FrontMatterLook {
	readonly format: FrontMatterFormat;
	/** Whether texts stand in quotes: only where they need them, or always. */
	readonly quotes?: "double" | "single";
	/** Whether dates stand in quotes. */
	readonly quotesDates?: "double" | "single";
	/** Lists in YAML stand below their key, with this indentation; on its line where undefined. */
	readonly listIndent?: string;
	/** For `header`: there are fences around it. */
	readonly hasFences?: boolean;
	/** For `header`: `Title` and not `title`. */
	readonly hasCapitals?: boolean;
}
