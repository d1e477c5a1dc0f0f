import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import type { Problem, Rule } from "./rule.ts";

export const emptyLink: Rule = {
	id: "empty-link",
	summary: "A link has an address and a text.",
	rationale:
		"A link such as `[YouTube]()` leads nowhere; one such as `[](https://…)` cannot be seen, and screen readers spell its address.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: post("The recording is on [YouTube]().\n"),
		},
		{ bad: post("The recording is on [YouTube](#).\n") },
		{ bad: post("[](https://example.com/v)\n") },
		{ bad: post("![The hall]()\n") },
	],
	clean: [post("The recording is on [YouTube](https://example.com/v).\n")],
	*check(post) {
		for (const link of [...post.body.links, ...post.body.images]) {
			const problem = link.syntax === "html" ? undefined : problemWith(post, link);
			if (problem) yield problem;
		}
	},
};

function problemWith(
	post: Post,
	{ kind, destination, destinationRange, range, text, textRange, syntax }: Link,
): Problem | undefined {
	// A template tag stands for an address, and may write the text too.
	if (post.body.templateTags.some((tag) => tag.start >= range.start && tag.end <= range.end))
		return undefined;
	const written = post.slice(destinationRange);
	if (destination === "" && written === "") {
		return { message: `Give the ${kind} an address between its round brackets.`, range };
	}
	if (kind === "link" && destination === "#" && syntax === "inline") {
		return {
			message: "Give the link its address: # leads to the top of this page.",
			range,
			severity: "information",
		};
	}
	const hasPicture = post.body.images.some(
		(image) => image.range.start >= textRange.start && image.range.end <= textRange.end,
	);
	if (
		kind === "link" &&
		(text ?? "").trim() === "" &&
		!hasPicture &&
		!/<|:\w+:/.test(post.slice(textRange))
	) {
		return { message: "Give the link a text between its square brackets: readers cannot see it.", range };
	}
	return undefined;
}

function post(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
