import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../dialects/markdown-differences.ts";
import type { Block, UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { type AddressSlip, findAddressSlip } from "../references/address-slip.ts";
import { isLostDefinition, wantedLabels } from "../references/lost-definition.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { insertBlankLine, isBelowText } from "./malformed-definition/below-text.ts";
import { chooseFixes, explain, moveBelow } from "./malformed-definition/slip-of-line.ts";
import { slipsInAddresses } from "./malformed-definition/whole-line-address.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const malformedDefinition: Rule = {
	id: "malformed-definition",
	summary: "A definition is one CommonMark reads.",
	rationale:
		"A definition with a slip in it begins a paragraph, and every definition below it becomes part of that paragraph: one mistake, " +
		"and thirty links are gone. kramdown and PHP Markdown are more lenient, so a published page may look right until the blog moves.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/a “The talk”\n[2]: https://example.com/b\n"),
			good: postWith('[a][1] [b][2]\n\n[1]: https://example.com/a "The talk"\n[2]: https://example.com/b\n'),
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/a {: .btn}\n[2]: https://example.com/b\n"),
			good: postWith("[a][1] [b][2]\n\n[1]: https://example.com/a\n{: .btn}\n\n[2]: https://example.com/b\n"),
		},
		{
			bad: plain(
				'[a][1] [b][2]\n\n[1]: https://example.com/a "The "best" talk"\n[2]: https://example.com/b\n',
			),
			good: plain(
				'[a][1] [b][2]\n\n[1]: https://example.com/a "The \\"best\\" talk"\n[2]: https://example.com/b\n',
			),
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/my slides.pdf\n[2]: https://example.com/b\n"),
			good: postWith(
				"[a][1] [b][2]\n\n[1]: <https://example.com/my slides.pdf>\n[2]: https://example.com/b\n",
			),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: http://(https://example.com/a\n[2]: https://example.com/b\n"),
			facts: { dialectId: "eleventy" },
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/annual- report\n[2]: https://example.com/b\n"),
			good: postWith("[a][1] [b][2]\n\n[1]: https://example.com/annual-report\n[2]: https://example.com/b\n"),
		},
		{
			bad: postWith("[a][1] [b][2]\n\n[1]: https://example.com/a - by Ann Lee\n[2]: https://example.com/b\n"),
			good: postWith(
				'[a][1] [b][2]\n\n[1]: https://example.com/a "by Ann Lee"\n[2]: https://example.com/b\n',
			),
		},
		{ bad: postWith("[a][1] [b][2]\n\n[1]:\n[2]: https://example.com/b\n") },
		{
			bad: postWith("See [a][1].\n[1]: https://example.com/a\n[2]: https://example.com/b\n"),
			good: postWith("See [a][1].\n\n[1]: https://example.com/a\n[2]: https://example.com/b\n"),
		},
	],
	*check(post) {
		const { blocks, unresolved } = post.body;
		const wanted = wantedLabels(post);
		let at = 0;
		let told: Block | undefined;
		// `stray-table` tells of definitions that a bar tears in two.
		const isTorn = indexRanges(post.body.barTables.map(({ range }) => range));
		for (const reference of unresolved) {
			if (
				!isLostDefinition(post, reference, wanted) ||
				isTemplated(post, reference) ||
				isTorn(reference.range)
			)
				continue;
			while ((blocks[at]?.range.end ?? reference.range.end) < reference.range.end) at++;
			const block = blocks[at];
			if (block === undefined) return;
			// The first line makes text of those below it: they are told of slips of their own alone.
			const problem = block === told ? ownSlip(post, reference, block) : reasonLost(post, reference, block);
			told = block;
			if (problem) yield problem;
		}
		yield* slipsInAddresses(post);
	},
};

/** What the engine's templates make of a line is not known before: its label, or whether text stands above it. */
function isTemplated(post: Post, { labelRange, range }: UnresolvedReference): boolean {
	if (!post.dialect.templates) return false;
	if (/\{[{%]/.test(post.slice(labelRange))) return true;
	const above = lineEndAt(post.text, lineStartAt(post.text, range.start) - 1);
	return /^[ \t]*\{%[^\r\n]*%\}[ \t]*$/.test(post.text.slice(lineStartAt(post.text, above), above));
}

function reasonLost(post: Post, reference: UnresolvedReference, block: Block): Problem | undefined {
	const { range, labelRange } = reference;
	const label = post.slice(labelRange);
	if (isBelowText(post, range.start, block))
		return {
			message: l10n.t("Put a blank line above `[{0}]:`: right below other text it is no definition.", label),
			range,
			fixes: [insertBlankLine(post, range.start, block)],
		};
	const place = placeBehind(post, reference);
	const slip = findAddressSlip(post, place);
	if (slip) return tell(post, reference, block, slip);
	return {
		message:
			post.slice(place).trim() === ""
				? l10n.t("Write the address of `[{0}]`: without one, this and what follows is no definition.", label)
				: l10n.t(
						"Leave nothing but an address and a title in quotes behind `[{0}]:`: as it stands, this and what follows is no definition.",
						label,
					),
		range: textRange(range.start, place.end),
	};
}

/** What stands behind the colon, to the end of the line. */
function placeBehind({ text }: Post, { range: { end } }: UnresolvedReference): TextRange {
	return textRange(end + 1, lineEndAt(text, end));
}

function ownSlip(post: Post, reference: UnresolvedReference, block: Block): Problem | undefined {
	const slip = findAddressSlip(post, placeBehind(post, reference));
	return slip && tell(post, reference, block, slip);
}

function tell(
	post: Post,
	reference: UnresolvedReference,
	block: Block,
	slip: AddressSlip,
): Problem | undefined {
	if (slip.kind === "quotes-in-title" && isKnownToDiffer(post.dialect, "readsTargetsByLetter"))
		return undefined;
	return {
		message: explain(post, post.slice(reference.labelRange), slip),
		range: textRange(reference.range.start, placeBehind(post, reference).end),
		// A line of its own would need a quotation's or a list's marks.
		fixes: chooseFixes(slip, block.kind === "paragraph" ? moveBelow(post, slip) : []),
	};
}

/** Of an engine whose Markdown is CommonMark. */
function plain(body: string): string {
	return `+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n${body}`;
}
