import type { TextRange } from "../../text/text-range.ts";

/** What MDX stops at, and where. */
export type MdxStop =
	| { readonly kind: "void" | "unclosed" | "stray-end"; readonly range: TextRange; readonly name: string }
	| { readonly kind: "address"; readonly range: TextRange; readonly address: string }
	| {
			readonly kind: "less-than" | "comment" | "html-comment" | "style" | "tag";
			readonly range: TextRange;
	  }
	| { readonly kind: "unquoted"; readonly range: TextRange }
	| { readonly kind: "brace"; readonly range: TextRange };
