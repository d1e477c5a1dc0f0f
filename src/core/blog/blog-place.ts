import { siteFolderOf } from "../dialects/site-folders.ts";
import type { Post } from "../post/post.ts";
import { ownLanguage } from "../post/post-language.ts";

/** Which posts of a folder belong together: posts of another site or language share no tags, titles or authors. */
export interface BlogPlace {
	/** The site's folder, from the blog's. */
	readonly site: string;
	/** Empty where nothing tells it. */
	readonly language: string;
}

export function placeOf(post: Pick<Post, "frontMatter">, path: string): BlogPlace {
	return { site: siteFolderOf(path).join("/"), language: ownLanguage(post, path) };
}
