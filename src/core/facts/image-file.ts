/**
 * What became of a local image:
 * - `found`: the file is there, `bytes` long; with `unpublishedIn` in a folder of which the site publishes only the posts, e.g. `_posts`.
 * - `other-case`: only a file whose path differs in case is there; `name` is its path from the first folder or name that differs.
 * - `missing`: its folder is there, the file is not.
 */
export type ImageFile =
	| { readonly state: "found"; readonly bytes: number; readonly unpublishedIn?: string }
	| { readonly state: "other-case"; readonly name: string }
	| { readonly state: "missing" };
