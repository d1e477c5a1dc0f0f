/**
 * What became of a file of the blog that a post links to; of those that are there nothing is said.
 * - `other-case`: only a file whose path differs in case is there; `name` is its path from the first folder or name that differs.
 * - `missing`: there is no such file where the engine looks for it.
 */
export type LinkedFile =
	| { readonly state: "other-case"; readonly name: string }
	| { readonly state: "missing" };
