import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../dialects/markdown-differences.ts";
import type { Block, UnresolvedReference } from "../post/body-model.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import type { Post } from "../post/post.ts";
import { type AddressSlip, findAddressSlip } from "../references/address-slip.ts";
import { isLostDefinition, wantedLabels } from "../references/lost-definition.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

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
		for (const reference of unresolved) {
			if (!isLostDefinition(post, reference, wanted) || isTemplated(post, reference)) continue;
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

/** Slips that an engine takes for a part of the address, as it reads the whole line (kramdown). */
const IN_ADDRESS: ReadonlySet<AddressSlip["kind"]> = new Set([
	"title-marks",
	"attributes",
	"broken",
	"words",
]);

function* slipsInAddresses(post: Post): Generator<Problem | undefined> {
	for (const { range, labelRange, destinationRange } of post.body.definitions) {
		if (post.text[destinationRange.start - 1] === "<" || !/\s/.test(maskTags(post.slice(destinationRange))))
			continue;
		if (/^javascript:/i.test(post.slice(destinationRange))) continue;
		const place = textRange(labelRange.end + 2, lineEndAt(post.text, labelRange.end));
		const slip = findAddressSlip(post, place);
		if (!slip || !IN_ADDRESS.has(slip.kind)) {
			yield undefined;
			continue;
		}
		yield {
			message: l10n.t(
				"Leave nothing but an address and a title in quotes behind `[{0}]:`: as it stands, all of it is the address.",
				post.slice(labelRange),
			),
			range: textRange(range.start, place.end),
			// The link has an address, if a wrong one: to change it is for the writer.
			fixes: chooseFixes(slip, moveBelow(post, slip)).map((fix) => ({ ...fix, isCertain: false })),
		};
	}
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

function isBelowText({ text }: Post, offset: number, block: Block): boolean {
	const start = lineStartAt(text, offset);
	return start > block.range.start && /[^\s>]/.test(text.slice(lineStartAt(text, start - 1), start));
}

/** With the quotation's mark, where it stands in one. */
function insertBlankLine({ text }: Post, offset: number, block: Block): Fix {
	const start = lineStartAt(text, offset);
	const blankLine = text.slice(start, offset).trimEnd() + dominantLineEnd(text);
	const isCode = block.kind === "paragraph" && /\t| {4}/.test(text.slice(start, offset));
	return {
		title: l10n.t("Insert a blank line"),
		// Below a blank line four columns of indentation would make code of it.
		edits: [isCode ? replaceRange(textRange(start, offset), blankLine) : insertAt(start, blankLine)],
		// In a list it would set the items apart.
		isCertain: block.kind === "paragraph",
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
	if (slip.kind === "quotes-in-title" && post.dialect.takesQuotesInTitles) return undefined;
	return {
		message: explain(post, post.slice(reference.labelRange), slip),
		range: textRange(reference.range.start, placeBehind(post, reference).end),
		// A line of its own would need a quotation's or a list's marks.
		fixes: chooseFixes(slip, block.kind === "paragraph" ? moveBelow(post, slip) : []),
	};
}

/** Attributes are removed only where they cannot be moved. */
function chooseFixes({ kind, mends }: AddressSlip, moves: readonly Fix[]): readonly Fix[] {
	return kind === "attributes" && moves.length > 0 ? moves : [...mends, ...moves];
}

function explain(post: Post, label: string, { kind, range }: AddressSlip): string {
	switch (kind) {
		case "quotes-in-title":
			return l10n.t(
				"Escape the quotes inside the title of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
			);
		case "title-marks":
			return l10n.t(
				"Put the title of `[{0}]` in straight quotes, behind a space: as it stands, this and what follows is no definition.",
				label,
			);
		case "attributes":
			return l10n.t(
				"Take `{1}` out of the line of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
				post.slice(range).trim(),
			);
		case "broken":
			return l10n.t(
				"Copy the address of `[{0}]` again: it is broken in two, so this and what follows is no definition.",
				label,
			);
		case "space":
			return l10n.t(
				"Put the address of `[{0}]` in < and >: with a space in it, this and what follows is no definition.",
				label,
			);
		case "words":
			return l10n.t(
				"Make what stands behind the address of `[{0}]` its title, in quotes, or move it: as it stands, this and what follows is no definition.",
				label,
			);
		case "brackets":
			return l10n.t(
				"Pair the round brackets in the address of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
			);
	}
}

/** kramdown reads attributes on the line below a definition; a remark is out of the way there as a comment. */
function moveBelow(post: Post, { kind, range, mends }: AddressSlip): readonly Fix[] {
	const written = post.slice(range).trim();
	const lineEnd = dominantLineEnd(post.text);
	const isRead = isKnownToDiffer(post.dialect, "wantsColonInAttributes") && written.startsWith("{:");
	if (kind === "attributes" && isRead)
		return [
			{
				title: l10n.t("Move {0} to the line below", written),
				// A blank line ends the paragraph that the list is to CommonMark.
				edits: [replaceRange(range, lineEnd + written + (isFollowed(post, range.end) ? lineEnd : ""))],
				isCertain: true,
			},
		];
	if (kind !== "words" || mends.length === 0 || /--|>|^[^\p{L}]*$|^=/u.test(written)) return [];
	const edits = [replaceRange(range, `${lineEnd}<!-- ${written} -->`)];
	return [{ title: l10n.t("Move “{0}” into a comment below", written), edits }];
}

/** Whether the line below has text. */
function isFollowed({ text }: Post, offset: number): boolean {
	const next = nextLineStart(text, offset);
	return text.slice(next, lineEndAt(text, next)).trim() !== "";
}

/** Of an engine whose Markdown is CommonMark. */
function plain(body: string): string {
	return `+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n${body}`;
}
