export type TokenKind =
	| "directive"
	| "document-start"
	| "document-end"
	| "block-sequence"
	| "block-mapping"
	| "block-end"
	| "["
	| "]"
	| "{"
	| "}"
	| ","
	| "-"
	| "key"
	| "value"
	| "alias"
	| "anchor"
	| "tag"
	| "scalar"
	| "end";

export interface Token {
	readonly kind: TokenKind;
	readonly offset: number;
	/** An anchor's or alias' name. */
	readonly name?: string;
}
