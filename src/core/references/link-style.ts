import type { Post } from "../post/post.ts";

/** How a post writes its links: addresses beside the words, or in a list of definitions, as Recap does where there is none yet. */
export function linkStyle({ body }: Post): "inline" | "reference" {
	const written = [...body.links, ...body.images];
	const inline = written.filter(({ syntax }) => syntax === "inline").length;
	const references = written.filter(({ labelRange }) => labelRange !== undefined).length;
	return inline > references ? "inline" : "reference";
}
