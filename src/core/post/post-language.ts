import { isLanguageCode } from "../text/language-code.ts";
import type { Post } from "./post.ts";

interface WithFields {
	readonly frontMatter: Pick<Post["frontMatter"], "fields">;
}

/** The code of the language that a post is in, in lower case, e.g. `de-at`: as it says itself, its path or its site; empty where nothing tells. */
export function languageOfPost({ frontMatter, facts }: Pick<Post, "frontMatter" | "facts">): string {
	return ownLanguage({ frontMatter }, facts.path ?? "") || (facts.siteLanguage ?? "").toLowerCase();
}

/** As the post says, or its path; empty where neither does. */
export function ownLanguage({ frontMatter }: WithFields, path: string): string {
	const field = frontMatter.fields.find(({ key }) => /^(?:lang|language|locale)$/i.test(key));
	if (typeof field?.value === "string") return field.value.trim().toLowerCase();
	const folders = path.split("/").slice(0, -1);
	const ending = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.(?:md|mdx|markdown)$/i.exec(path)?.[1];
	const code = folders.find(isLanguageCode) ?? (ending !== undefined && isLanguageCode(ending) ? ending : "");
	return code.toLowerCase();
}
