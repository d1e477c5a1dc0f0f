import * as l10n from "@vscode/l10n";
import { whyWorthless } from "../images/why-worthless.ts";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const worthlessAlt: Rule = {
	id: "worthless-alt",
	summary: "An image's text says what that image shows.",
	rationale:
		"A file name, “Image description”, the heading again or one text for every photo tells readers who cannot see it nothing.",
	defaultSeverity: "information",
	examples: [
		{ bad: postWith("![IMG_2041.JPG](hall.jpg)\n") },
		{ bad: postWith("![Image description](hall.jpg)\n") },
		{
			bad: postWith("![The booth](a.jpg)\n\n![The booth](b.jpg)\n"),
		},
		{ bad: postWith('<img src="hall.jpg" alt="DSC00412">\n') },
		{ bad: postWith("## A ferry display\n\n![A ferry display](ferry.jpg)\n") },
		{ bad: postWith("![image-20220827150431519](a.png)\n") },
		{ bad: postWith("![2013-12-08 13-34-02-hall.gif](a.gif)\n") },
	],
	clean: [
		postWith("![The hall, full to the last row](hall.jpg)\n"),
		postWith("![The booth](a.jpg)\n\n![The booth at night](b.jpg)\n"),
		postWith("## The hall\n\n![The hall, full to the last row](hall.jpg)\n"),
		postWith("![Photo booth](a.jpg)\n\n![Image editors at work, 2016](b.jpg)\n"),
	],
	*check(post) {
		const destinations = new Map<string, string>();
		for (const image of post.body.images) {
			const alt = (image.text ?? "").trim();
			const message =
				alt === ""
					? undefined
					: (sayNothing(alt) ?? headingAgain(post, image, alt) ?? repeated(alt, image, destinations));
			if (message) yield { message, range: image.textRange };
		}
	},
};

function sayNothing(alt: string): string | undefined {
	const kind = whyWorthless(alt);
	if (kind === "file-name") return l10n.t("Say what the image shows instead of its file's name, “{0}”.", alt);
	return kind && l10n.t("Say what the image shows: “{0}” is true of any image.", alt);
}

/** Whether the heading that an image stands below says the same. */
function headingAgain({ body }: Post, { range }: Link, alt: string): string | undefined {
	const { headings } = body;
	const before = countWhile(headings.length, (at) => (headings[at]?.range.end ?? 0) <= range.start);
	const heading = headings[before - 1];
	if (heading === undefined || words(alt) === "" || words(heading.text) !== words(alt)) return undefined;
	return l10n.t(
		"Say what the image shows: “{0}” is the heading above it, which readers have heard already.",
		alt,
	);
}

function words(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** The same picture may stand twice. */
function repeated(alt: string, { destination }: Link, destinations: Map<string, string>): string | undefined {
	const key = alt.toLowerCase();
	const first = destinations.get(key);
	if (first === undefined) destinations.set(key, destination);
	return first === undefined || first === destination
		? undefined
		: l10n.t("Say what sets this image apart: another one has the text “{0}” too.", alt);
}
