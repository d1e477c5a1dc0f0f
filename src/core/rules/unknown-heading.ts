import * as l10n from "@vscode/l10n";
import { showsOneThing } from "../dialects/image-tags.ts";
import { type Anchors, anchorsOf } from "../post/heading-anchors.ts";
import type { Post } from "../post/post.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const unknownHeading: Rule = {
	id: "unknown-heading",
	summary: "A link within the post leads to a heading that there is.",
	rationale:
		"Engines make a heading's id of its text, each in its own way; with another id the link is there and leads nowhere. Checked where the " +
		"engine's way is known: a warning where the link is close to a heading, as layouts may have ids of their own.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("See [the talks](#The-talks).\n\n## The talks\n"),
			good: postWith("See [the talks](#the-talks).\n\n## The talks\n"),
		},
		{
			bad: postWith("See [the talks][1].\n\n## What's new?\n\n[1]: #what-s-new\n"),
			good: postWith("See [the talks][1].\n\n## What's new?\n\n[1]: #whats-new\n"),
		},
		{ bad: postWith("See [the slides](#all-slides), [too]({% link a.md %}).\n\n## The talks\n") },
		{ bad: postWith("See [the slides](#slides-of-all-talks).\n\n## The talks\n") },
	],
	clean: [
		postWith(
			'See [the talks](#the-talks), [more](#mine) and [more](#own).\n\n## The talks\n\n<a id="mine"></a>\n\n## Else {#own}\n',
		),
		postWith("[Up](#top), [comments](#comments), [note](#fn:1), [slide](#/3).\n"),
		postWith("[Twice](#day-1-1)\n\n## Day 1\n\n## Day 1\n"),
	],
	*check(post) {
		const inside = post.body.links.filter(({ destination }) => /^#[^/!:]/.test(destination));
		const anchors = inside.length > 0 ? anchorsOf(post) : undefined;
		if (!anchors) return;
		const told = new Set<number>();
		for (const { destination, destinationRange } of inside) {
			// An address that nobody wrote is one that the engine makes of a heading's text.
			if (told.has(destinationRange.start) || destinationRange.end === destinationRange.start) continue;
			told.add(destinationRange.start);
			const fragment = decode(destination.slice(1));
			if (anchors.ids.has(fragment) || anchors.ids.has(destination.slice(1)) || OF_LAYOUTS.test(fragment))
				continue;
			const meant = headingMeant(anchors, fragment);
			if (meant !== undefined)
				yield {
					message: l10n.t("Write `#{0}`: that is the id this heading gets.", meant),
					range: destinationRange,
					severity: "warning",
					fixes: [
						{
							title: l10n.t("Change to {0}", `#${meant}`),
							edits: [replaceRange(destinationRange, `#${meant}`)],
						},
					],
				};
			else if (!mayBringHeadings(post))
				yield {
					message: l10n.t("Lead this link to a heading of the post: none gets the id `{0}`.", fragment),
					range: destinationRange,
				};
		}
	},
};

/** What themes, notes and services have on a page. */
const OF_LAYOUTS =
	/^(?:top|page|header|footer|main|content|main-content|toc|table-of-contents|markdown-toc.*|more(?:-\d+)?|comments?(?:-\d+)?|respond|disqus_thread|share|nav.*|sidebar|search|_?fn.*|_?ftn.*|footnote.*|cite.*|ref.*|user-content.*)$/i;

/** The id of the one heading that a fragment is close to; undefined for none and for several. */
function headingMeant({ headings }: Anchors, fragment: string): string | undefined {
	const wanted = lettersOf(fragment);
	if (wanted === "") return undefined;
	const same = headings.filter(({ text, id }) => lettersOf(text) === wanted || lettersOf(id) === wanted);
	const near =
		same.length > 0 || wanted.length < leastLetters
			? same
			: headings.filter(({ text }) => isOneSlipApart(lettersOf(text), wanted));
	const [first] = near;
	// Of two days' headings with one slip between them each is close.
	return first && (same.length > 0 || near.length === 1) && first.id !== "" ? first.id : undefined;
}

/** Below this many letters, one more makes another word. */
const leastLetters = 6;

function lettersOf(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A tag of the engine's on a line of its own may stand for a file with headings; one in a sentence or in an address does not. */
function mayBringHeadings({ body, text }: Post): boolean {
	return body.templateTags.some(({ start, end }) => {
		const line = text.slice(lineStartAt(text, start), start) + text.slice(end, lineEndAt(text, end));
		return line.trim() === "" && !showsOneThing(text.slice(start, end));
	});
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
