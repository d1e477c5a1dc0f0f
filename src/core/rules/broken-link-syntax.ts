import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../dialects/markdown-differences.ts";
import type { Link, UnresolvedReference } from "../post/body-model.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import type { Post } from "../post/post.ts";
import { looksLikePath } from "../references/address-like.ts";
import { type AddressSlip, findAddressSlip } from "../references/address-slip.ts";
import { isNumber } from "../references/number-labels.ts";
import { findLinkInLink } from "../references/slips/link-in-link.ts";
import { findRepeatedText } from "../references/slips/repeated-text.ts";
import { findSpacedAutolinks } from "../references/slips/spaced-autolink.ts";
import { findSpacedImage } from "../references/slips/spaced-image.ts";
import { findUnclosedLink } from "../references/slips/unclosed-link.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

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
		for (const reference of post.body.unresolved) {
			if (reference.syntax !== "shortcut") continue;
			const problem =
				spaceBetween(post, reference) ??
				spaceBeforeNumber(post, reference, shortcuts) ??
				swappedBrackets(post, reference) ??
				repeatedText(post, reference) ??
				slipInBrackets(post, reference) ??
				unclosedLink(post, reference);
			if (problem) yield problem;
		}
		for (const link of [...post.body.links, ...post.body.images]) {
			const problem = slipInAddress(post, link);
			if (problem) yield problem;
		}
		const mayBeLabels = !hasCitations(post);
		for (const link of post.body.links) {
			const problem =
				(mayBeLabels ? swappedLabel(post, link) : undefined) ??
				spacedImage(post, link) ??
				linkInLink(post, link);
			if (problem) yield problem;
		}
		if (isKnownToDiffer(post.dialect, "takesSpacesInAddresses")) return;
		for (const slip of findSpacedAutolinks(post))
			yield {
				message: l10n.t("Write the space in the address as %20: a link's address ends at a space."),
				range: slip.range,
				fixes: [{ title: l10n.t("Change to %20"), edits: slip.edits, isCertain: true }],
			};
	},
};

/** What stands behind the address and is a part of it to an engine that reads all of the brackets so (kramdown). */
function slipInAddress(
	post: Post,
	{ kind, syntax, range, textRange, destinationRange }: Link,
): Problem | undefined {
	if (syntax !== "inline" || post.text[destinationRange.start - 1] === "<") return undefined;
	if (!/\s/.test(maskTags(post.slice(destinationRange)))) return undefined;
	const brackets = { start: range.start, end: textRange.end + 1 };
	const repeated = repeatedText(post, {
		kind,
		syntax: "shortcut",
		range: brackets,
		textRange,
		labelRange: textRange,
		label: "",
	});
	if (repeated) return repeated;
	const place = { start: textRange.end + 2, end: range.end - 1 };
	const slip = findAddressSlip(post, place);
	if (slip?.kind !== "attributes" && slip?.kind !== "title-marks" && slip?.kind !== "broken")
		return undefined;
	return {
		message: l10n.t(
			"Leave nothing but an address and a title in quotes in the brackets: as it stands, all of it is the address.",
		),
		range,
		// The link has an address, if a wrong one: to change it is for the writer.
		fixes: chooseFixes(slip, moveBehind(post, slip, place.end)).map((fix) => ({ ...fix, isCertain: false })),
	};
}

/** No link text is longer, and no address: the rule stays linear on hostile text. */
const LONGEST = 2000;

/** `[text] (https://…)`; a number is a citation, with its source in brackets behind it. */
function spaceBetween(post: Post, { range, textRange, kind }: UnresolvedReference): Problem | undefined {
	const after = /^(?:[ \t]+|[ \t]*(?:\r\n?|\n)[ \t]*)\((?=https?:\/\/[^\s()]+\))/i.exec(
		post.text.slice(range.end, range.end + LONGEST),
	)?.[0];
	if (after === undefined || MARK.test(post.slice(textRange))) return undefined;
	return removeGap(range, after.length - 1, kind);
}

/** Brackets with these in them are no link's: task lists, citations, footnotes. */
const MARK = /^(?:[\s\dxX]*|\^.*)$/;

function removeGap({ start, end }: TextRange, length: number, kind: "link" | "image"): Problem {
	const gap = { start: end, end: end + length };
	return {
		message:
			kind === "link"
				? l10n.t("Remove the space between the link's brackets: readers see both as they stand.")
				: l10n.t("Remove the space between the image's brackets: readers see both as they stand."),
		range: { start, end: gap.end },
		fixes: [{ title: l10n.t("Remove the space"), edits: [replaceRange(gap, "")] }],
	};
}

/** `[text] [1]` */
function spaceBeforeNumber(
	post: Post,
	{ range, textRange, kind }: UnresolvedReference,
	shortcuts: ReadonlySet<number>,
): Problem | undefined {
	if (isKnownToDiffer(post.dialect, "joinsSpacedBrackets")) return undefined;
	const gap = /^(?:[ \t]+|[ \t]*(?:\r\n?|\n)[ \t]*)(?=\[\d{1,4}\])/.exec(
		post.text.slice(range.end, range.end + 20),
	)?.[0].length;
	if (gap === undefined || MARK.test(post.slice(textRange))) return undefined;
	return shortcuts.has(range.end + gap) ? removeGap(range, gap, kind) : undefined;
}

/** `[text](https://… …)`, with one line end at most. */
const IN_BRACKETS = /^\((?:https?:\/\/|www\.|\.{0,2}\/)[^\s()<>][^()<>\r\n]*(?:(?:\r\n?|\n)[^()<>\r\n]*)?\)/i;

/** `[text](my slides.pdf)` */
const PATH_IN_BRACKETS = /^\([^()<>\s][^()<>\r\n]*\)/;

function addressInBrackets(post: Post, { range: { end } }: UnresolvedReference): string | undefined {
	const after = post.text.slice(end, end + LONGEST);
	const address = IN_BRACKETS.exec(after)?.[0];
	if (address !== undefined || isKnownToDiffer(post.dialect, "takesSpacesInAddresses")) return address;
	const path = PATH_IN_BRACKETS.exec(after)?.[0];
	return path !== undefined && looksLikePath(path.slice(1, -1)) ? path : undefined;
}

function slipInBrackets(post: Post, reference: UnresolvedReference): Problem | undefined {
	const { range } = reference;
	const written = addressInBrackets(post, reference);
	if (written === undefined) return undefined;
	const place = { start: range.end + 1, end: range.end + written.length - 1 };
	const slip = findAddressSlip(post, place);
	if (slip === undefined || (slip.kind === "quotes-in-title" && post.dialect.takesQuotesInTitles))
		return undefined;
	return {
		message: explain(post, slip),
		range: { start: range.start, end: place.end + 1 },
		fixes: chooseFixes(slip, moveBehind(post, slip, place.end)),
	};
}

/** Attributes are removed only where they cannot be moved. */
function chooseFixes({ kind, mends }: AddressSlip, moves: readonly Fix[]): readonly Fix[] {
	return kind === "attributes" && moves.length > 0 ? moves : [...mends, ...moves];
}

function explain(post: Post, { kind, range }: AddressSlip): string {
	switch (kind) {
		case "quotes-in-title":
			return l10n.t("Escape the quotes inside the title: as they stand, readers see the brackets.");
		case "title-marks":
			return l10n.t(
				"Put the title in straight quotes, behind a space: as it stands, readers see the brackets.",
			);
		case "attributes":
			return l10n.t(
				"Move `{0}` out of the brackets: as it stands, readers see them.",
				post.slice(range).trim(),
			);
		case "broken":
			return l10n.t("Copy the address again: it is broken in two, so readers see the brackets.");
		case "words":
			return l10n.t(
				"Make what stands behind the address its title, in quotes, or move it: as it stands, readers see the brackets.",
			);
		default:
			return l10n.t(
				"Take the space out of the address, or put it in < and >: a link's address ends at a space.",
			);
	}
}

/** kramdown reads attributes right behind a link. */
function moveBehind(post: Post, { kind, range }: AddressSlip, end: number): readonly Fix[] {
	const written = post.slice(range).trim();
	if (kind !== "attributes" || post.dialect.markdown?.id !== "kramdown" || !written.startsWith("{:"))
		return [];
	return [
		{
			title: l10n.t("Move {0} behind the brackets", written),
			edits: [replaceRange({ start: range.start, end: end + 1 }, `)${written}`)],
			isCertain: true,
		},
	];
}

function repeatedText(post: Post, reference: UnresolvedReference): Problem | undefined {
	const slip = findRepeatedText(post, reference);
	return (
		slip && {
			message: l10n.t("Leave only the address in the round brackets: the link's text stands in them again."),
			range: slip.range,
			fixes: [{ title: l10n.t("Remove the text"), edits: slip.edits, isCertain: true }],
		}
	);
}

function unclosedLink(post: Post, reference: UnresolvedReference): Problem | undefined {
	const slip = findUnclosedLink(post, reference);
	return (
		slip && {
			message: l10n.t("Put a round bracket behind the address: without it, readers see the brackets."),
			range: slip.range,
			fixes: [{ title: l10n.t("Insert )"), edits: slip.edits }],
		}
	);
}

function spacedImage(post: Post, link: Link): Problem | undefined {
	const slip = findSpacedImage(post, link);
	return (
		slip && {
			message: l10n.t("Remove the space behind the exclamation mark: with it, the picture is only a link."),
			range: slip.range,
			// A link would be gone for a picture, which fix-all never does.
			fixes: [{ title: l10n.t("Remove the space"), edits: slip.edits }],
		}
	);
}

function linkInLink(post: Post, link: Link): Problem | undefined {
	const slip = findLinkInLink(post, link);
	return (
		slip && {
			message: l10n.t("Take one link out of the other: a link's text cannot hold another link."),
			range: slip.range,
			fixes: slip.edits.length > 0 ? [{ title: l10n.t("Set the links apart"), edits: slip.edits }] : [],
		}
	);
}

/** `(the deck)[1]`, in a post that uses no number in single brackets otherwise. */
function swappedLabel(post: Post, { syntax, label, labelRange, range }: Link): Problem | undefined {
	if (syntax !== "shortcut" || label === undefined || labelRange === undefined || !isNumber(label))
		return undefined;
	const before = post.text.slice(Math.max(post.body.range.start, range.start - 70), range.start);
	const text = /(?:^|[\s(])\(([^()[\]\r\n\d]{1,60})\)$/.exec(before)?.[1];
	if (text === undefined) return undefined;
	const whole = { start: range.start - text.length - 2, end: range.end };
	return {
		message: l10n.t("Put the link's text in square brackets, like its label."),
		range: whole,
		severity: "information",
		fixes: [
			{
				title: l10n.t("Change to square brackets"),
				edits: [replaceRange({ start: whole.start, end: range.start }, `[${text}]`)],
			},
		],
	};
}

/** Whether numbers in single brackets also stand behind plain words, as sources do. */
function hasCitations({ body, text }: Post): boolean {
	return body.links.some(
		({ syntax, label, range }) =>
			syntax === "shortcut" && isNumber(label ?? "") && text[range.start - 1] !== ")",
	);
}

/** `(text)[https://…]` */
function swappedBrackets(post: Post, { range, textRange }: UnresolvedReference): Problem | undefined {
	const address = post.slice(textRange);
	if (!/^https?:\/\/[^\s()<>]+$/i.test(address)) return undefined;
	const before = post.text.slice(Math.max(post.body.range.start, range.start - LONGEST), range.start);
	const text = /\(([^()[\]\r\n]+)\)$/.exec(before)?.[1];
	if (text === undefined) return undefined;
	const whole = { start: range.start - text.length - 2, end: range.end };
	return {
		message: l10n.t("Swap the brackets: the text stands in square ones, the address in round ones."),
		range: whole,
		fixes: [
			{
				title: l10n.t("Swap the brackets"),
				edits: [replaceRange(whole, `[${text}](${address})`)],
				isCertain: true,
			},
		],
	};
}
