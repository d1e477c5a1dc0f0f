import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../dialects/markdown-differences.ts";
import type { Link, UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { explainAddressSlip } from "../references/slips/explain-address-slip.ts";
import { findLinkInLink } from "../references/slips/link-in-link.ts";
import type { LinkSlip } from "../references/slips/link-slip.ts";
import {
	findMoreInAddress,
	findMoreInBrackets,
	hasSpaceInAddress,
} from "../references/slips/more-in-brackets.ts";
import { findRepeatedText } from "../references/slips/repeated-text.ts";
import { findSpacedAutolinks } from "../references/slips/spaced-autolink.ts";
import { findSpacedBrackets, findSpacedNumber } from "../references/slips/spaced-brackets.ts";
import { findSpacedImage } from "../references/slips/spaced-image.ts";
import { findSwappedBrackets } from "../references/slips/swapped-brackets.ts";
import { findSwappedLabel, hasCitations } from "../references/slips/swapped-label.ts";
import { findUnclosedLink } from "../references/slips/unclosed-link.ts";
import { indexRanges } from "../text/range-index.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const brokenLinkSyntax: Rule = {
	id: "broken-link-syntax",
	summary: "A link is written as `[text](address)`.",
	rationale:
		"With a space or a line's end between the brackets, the brackets swapped, or a space in the address, readers see the brackets instead of a link. " +
		"`[text] [1]` with a space was a reference in the first Markdown; CommonMark links the number alone.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("The slides are [on her page] (https://example.com/slides).\n"),
			good: postWith("The slides are [on her page](https://example.com/slides).\n"),
		},
		{
			bad: postWith("The slides are (on her page)[https://example.com/slides].\n"),
			good: postWith("The slides are [on her page](https://example.com/slides).\n"),
		},
		{
			bad: postWith("![The hall] (https://example.com/hall.jpg)\n"),
			good: postWith("![The hall](https://example.com/hall.jpg)\n"),
		},
		{
			bad: postWith("We met at [the booth]\n(https://example.com/booth) again.\n"),
			good: postWith("We met at [the booth](https://example.com/booth) again.\n"),
		},
		{
			bad: postWith("See [the docs] [1].\n\n[1]: https://example.com/docs\n"),
			good: postWith("See [the docs][1].\n\n[1]: https://example.com/docs\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("The [slides](https://example.com/my slides.pdf) are out.\n"),
			good: postWith("The [slides](<https://example.com/my slides.pdf>) are out.\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("![The hall](images/my hall.jpg)\n"),
			good: postWith("![The hall](<images/my hall.jpg>)\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("We use [Rust](https://en.wikipedia.org/wiki/Rust_(language) a lot.\n"),
			good: postWith("We use [Rust](https://en.wikipedia.org/wiki/Rust_(language)) a lot.\n"),
		},
		{
			bad: postWith("See [all of [the deck](/deck) here](/talk).\n"),
			good: postWith("See [all of](/talk) [the deck](/deck) here.\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("! [The hall](hall.jpg)\n"),
			good: postWith("![The hall](hall.jpg)\n"),
		},
		{
			bad: postWith("The deck: <https://example.com/my deck.pdf>\n"),
			good: postWith("The deck: <https://example.com/my%20deck.pdf>\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("[Go in practice](Go in practice\nhttps://example.com/go) was good.\n"),
			good: postWith("[Go in practice](https://example.com/go) was good.\n"),
		},
	],
	clean: [
		postWith("[both] [1] and [x] [2], [^1] [1]\n\n[both]: /b\n[1]: /1\n[2]: /2\n"),
		postWith("The code [MIT](or so it says) and [sic](/ who knows).\n"),
		postWith("What a hall! [Here it is](hall.jpg)\n"),
		postWith("See [the docs] [1].\n\n[1]: https://example.com/docs\n"),
	],
	*check(post) {
		const shortcuts = new Set(
			post.body.links.filter(({ syntax }) => syntax === "shortcut").map(({ range }) => range.start),
		);
		// `stray-table` tells of links that a bar tears in two.
		const isTorn = indexRanges(post.body.barTables.map(({ range }) => range));
		for (const reference of post.body.unresolved) {
			if (reference.syntax !== "shortcut" || isTorn(reference.range)) continue;
			const problem = inReference(post, reference, shortcuts);
			if (problem) yield problem;
		}
		for (const link of [...post.body.links, ...post.body.images]) {
			const problem = inAddress(post, link);
			if (problem) yield problem;
		}
		const mayBeLabels = !hasCitations(post);
		for (const link of post.body.links) {
			const problem = besideLink(post, link, mayBeLabels);
			if (problem) yield problem;
		}
		if (isKnownToDiffer(post.dialect, "takesSpacesInAddresses")) return;
		for (const slip of findSpacedAutolinks(post)) {
			const message = l10n.t("Write the space in the address as %20: a link's address ends at a space.");
			yield toProblem(slip, message, l10n.t("Change to %20"), { isCertain: true });
		}
	},
};

/** What was meant as a link or an image, and is none. */
function inReference(
	post: Post,
	reference: UnresolvedReference,
	shortcuts: ReadonlySet<number>,
): Problem | undefined {
	const spaced = findSpacedBrackets(post, reference) ?? findSpacedNumber(post, reference, shortcuts);
	if (spaced) {
		const message =
			reference.kind === "link"
				? l10n.t("Remove the space between the link's brackets: readers see both as they stand.")
				: l10n.t("Remove the space between the image's brackets: readers see both as they stand.");
		return toProblem(spaced, message, l10n.t("Remove the space"));
	}
	const swapped = findSwappedBrackets(post, reference);
	if (swapped) {
		const message = l10n.t("Swap the brackets: the text stands in square ones, the address in round ones.");
		return toProblem(swapped, message, l10n.t("Swap the brackets"), { isCertain: true });
	}
	const repeated = repeatedText(post, reference);
	if (repeated) return repeated;
	const more = findMoreInBrackets(post, reference);
	if (more) return { message: explainAddressSlip(post, more.slip), range: more.range, fixes: more.mends };
	const unclosed = findUnclosedLink(post, reference);
	if (!unclosed) return undefined;
	const message = l10n.t("Put a round bracket behind the address: without it, readers see the brackets.");
	return toProblem(unclosed, message, l10n.t("Insert )"));
}

function repeatedText(post: Post, reference: UnresolvedReference): Problem | undefined {
	const slip = findRepeatedText(post, reference);
	if (!slip) return undefined;
	const message = l10n.t(
		"Leave only the address in the round brackets: the link's text stands in them again.",
	);
	return toProblem(slip, message, l10n.t("Remove the text"), { isCertain: true });
}

/** What an engine reads as an address with more in it, where another engine reads no link. */
function inAddress(post: Post, link: Link): Problem | undefined {
	if (!hasSpaceInAddress(post, link)) return undefined;
	// A tag may go on in the next line.
	if (post.dialect.templates && /\{[{%]/.test(post.slice(link.destinationRange))) return undefined;
	const { kind, range, textRange } = link;
	const brackets = { start: range.start, end: textRange.end + 1 };
	const asRead = { kind, range: brackets, textRange, labelRange: textRange, label: "" };
	const repeated = repeatedText(post, { ...asRead, syntax: "shortcut" });
	if (repeated) return repeated;
	const more = findMoreInAddress(post, link);
	const message = l10n.t(
		"Leave nothing but an address and a title in quotes in the brackets: as it stands, all of it is the address.",
	);
	return more && { message, range, fixes: more.mends };
}

/** What stands before a link, or inside of its text. */
function besideLink(post: Post, link: Link, mayBeLabels: boolean): Problem | undefined {
	const swapped = mayBeLabels ? findSwappedLabel(post, link) : undefined;
	if (swapped) {
		const message = l10n.t("Put the link's text in square brackets, like its label.");
		return {
			...toProblem(swapped, message, l10n.t("Change to square brackets")),
			severity: "information",
		};
	}
	const spaced = findSpacedImage(post, link);
	if (spaced) {
		const message = l10n.t(
			"Remove the space behind the exclamation mark: with it, the picture is only a link.",
		);
		// A link would be gone for a picture, which fix-all never does.
		return toProblem(spaced, message, l10n.t("Remove the space"));
	}
	const nested = findLinkInLink(post, link);
	const message = l10n.t("Take one link out of the other: a link's text cannot hold another link.");
	return nested && toProblem(nested, message, l10n.t("Set the links apart"));
}

function toProblem(
	{ range, edits }: LinkSlip,
	message: string,
	title: string,
	{ isCertain = false } = {},
): Problem {
	return { message, range, fixes: edits.length > 0 ? [{ title, edits, isCertain }] : [] };
}
