import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { containsRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const emptyLink: Rule = {
	id: "empty-link",
	summary: "A link has an address and a text.",
	rationale:
		"A link such as `[YouTube]()` leads nowhere; one such as `[](https://…)` cannot be seen, and screen readers spell its address.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("The recording is on [YouTube]().\n"),
		},
		{ bad: postWith("The recording is on [YouTube](#).\n") },
		{ bad: postWith("[](https://example.com/v)\n") },
		{ bad: postWith("![The hall]()\n") },
	],
	clean: [postWith("The recording is on [YouTube](https://example.com/v).\n")],
	*check(post) {
		for (const link of [...post.body.links, ...post.body.images]) {
			const problem = link.syntax === "html" ? undefined : problemWith(post, link);
			if (problem) yield problem;
		}
	},
};

function problemWith(post: Post, link: Link): Problem | undefined {
	const problem = lackOf(post, link);
	// A template tag stands for an address, and may write the text too.
	const isTemplate = () => post.body.templateTags.some((tag) => containsRange(link.range, tag));
	return problem === undefined || isTemplate() ? undefined : problem;
}

function lackOf(
	post: Post,
	{ kind, destination, destinationRange, range, text, textRange, syntax }: Link,
): Problem | undefined {
	if (destination === "" && post.slice(destinationRange) === "") {
		const message =
			kind === "image"
				? l10n.t("Give the image an address between its round brackets.")
				: l10n.t("Give the link an address between its round brackets.");
		return { message, range };
	}
	if (kind === "image") return undefined;
	if (destination === "#" && syntax === "inline") {
		return {
			message: l10n.t("Give the link its address: # leads to the top of this page."),
			range,
			severity: "information",
		};
	}
	if ((text ?? "").trim() !== "" || /<|:\w+:/.test(post.slice(textRange))) return undefined;
	const hasPicture = post.body.images.some((image) => containsRange(textRange, image.range));
	return hasPicture
		? undefined
		: { message: l10n.t("Give the link a text between its square brackets: readers cannot see it."), range };
}
