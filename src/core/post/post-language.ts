import type { Post } from "./post.ts";

/** The code of the language that a post is in, in lower case, e.g. `de-at`: as it says itself, its path or its site; empty where nothing tells. */
export function languageOfPost({ frontMatter, facts }: Pick<Post, "frontMatter" | "facts">): string {
	return ownLanguage({ frontMatter }, facts.path ?? "") || (facts.siteLanguage ?? "").toLowerCase();
}

/** As the post says, or its path; empty where neither does. */
export function ownLanguage({ frontMatter }: Pick<Post, "frontMatter">, path: string): string {
	const field = frontMatter.fields.find(({ key }) => /^(?:lang|language|locale)$/i.test(key));
	if (typeof field?.value === "string") return field.value.trim().toLowerCase();
	const language =
		/(?:^|\/)([a-z]{2}(?:-[a-z]{2,4})?)\/|\.([a-z]{2}(?:-[a-z]{2,4})?)\.(?:md|mdx|markdown)$/i.exec(path);
	return (language?.[1] ?? language?.[2] ?? "").toLowerCase();
}
