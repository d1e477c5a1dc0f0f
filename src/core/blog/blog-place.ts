import { siteFolderOf } from "../dialects/site-folders.ts";
import type { Post } from "../post/post.ts";

/** Which posts of a folder belong together: posts of another site or language share no tags, titles or authors. */
export interface BlogPlace {
	/** The site's folder, from the blog's. */
	readonly site: string;
	/** Empty where nothing tells it. */
	readonly language: string;
}

export function placeOf(post: Pick<Post, "frontMatter">, path: string): BlogPlace {
	return { site: siteFolderOf(path).join("/"), language: languageOf(post, path) };
}

/** As the post says, or its path; empty where neither does. */
function languageOf({ frontMatter }: Pick<Post, "frontMatter">, path: string): string {
	const field = frontMatter.fields.find(({ key }) => /^(?:lang|language|locale)$/i.test(key));
	if (typeof field?.value === "string") return field.value.toLowerCase();
	const language =
		/(?:^|\/)([a-z]{2}(?:-[a-z]{2,4})?)\/|\.([a-z]{2}(?:-[a-z]{2,4})?)\.(?:md|mdx|markdown)$/i.exec(path);
	return (language?.[1] ?? language?.[2] ?? "").toLowerCase();
}
