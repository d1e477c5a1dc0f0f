import type { Post } from "../../post/post.ts";

/** Whether the post's engine hands the front matter to a YAML reader: Pelican reads `Key: value` lines between `---`, too. */
export function readsYaml({ frontMatter, dialect }: Post): boolean {
	return frontMatter.format === "yaml" && dialect.formats.includes("yaml");
}
