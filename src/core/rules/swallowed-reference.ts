import * as l10n from "@vscode/l10n";
import type { HtmlBlock, SwallowedMarkup } from "../post/body-model.ts";
import { isVoidElement } from "../post/known-elements.ts";
import type { Post } from "../post/post.ts";
import { asksForMarkdown, endsWithElement, findRawText } from "../references/contested/raw-html.ts";
import { lineEndAt, lineNumberAt, lineStartAt } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const swallowedReference: Rule = {
	id: "swallowed-reference",
	summary: "Markdown links and images stand outside HTML blocks.",
	rationale:
		"In CommonMark an HTML block such as an embedded video goes on until the next blank line (section 4.6). Text that follows it directly " +
		"belongs to the block, so readers see `[GitHub repo][6]` with its brackets. " +
		"Jekyll's, WordPress' and Pelican's Markdown ends the block with its element, and shows as it stands what is within.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith(
				'<iframe src="https://example.com/v"></iframe>\nThe code is in my [repo][6].\n\n[6]: https://example.com/r\n',
			),
			good: postWith(
				'<iframe src="https://example.com/v"></iframe>\n\nThe code is in my [repo][6].\n\n[6]: https://example.com/r\n',
			),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith('<div class="talk">\n    See [the slides](https://example.com/s).\n</div>\n'),
			good: postWith('<div class="talk">\n\nSee [the slides](https://example.com/s).\n</div>\n'),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("<hr> The code is in my [repo][6].\n\n[6]: https://example.com/r\n"),
			good: postWith("<hr>\n\nThe code is in my [repo][6].\n\n[6]: https://example.com/r\n"),
			facts: { dialectId: "hugo" },
		},
		{ bad: postWith('<div class="talk">\nSee [the slides](https://example.com/s).\n</div>\n') },
	],
	clean: [
		postWith("<br/>\n![The hall](hall.jpg)\n"),
		postWith('<iframe src="https://example.com/v"></iframe>\nSee [the slides](/s).\n'),
		postWith('<div markdown="1">\nSee [the slides](/s).\n</div>\n'),
		postWith('<img src="a.jpg" alt="The hall">\nSee [the slides](/s).\n'),
	],
	*check(post) {
		for (const block of post.body.htmlBlocks) {
			if (block.swallowed.length === 0) continue;
			if (asksForMarkdown(post, block)) continue;
			// A template's own tag may read the Markdown in it.
			if (post.dialect.templates && /\{%-?\s*end/.test(post.slice(block.range))) continue;
			const isLost = endsWithElement(post) ? findRawText(post, block) : () => true;
			const line = lineNumberAt(post.text, block.range.start);
			let end = 0;
			for (const markup of block.swallowed) {
				// A picture in a link is lost with it.
				if (!markup.isResolvable || markup.range.start < end || !isLost(markup.range)) continue;
				end = markup.range.end;
				yield tell(post, block, { markup, line });
			}
		}
	},
};

function tell(
	post: Post,
	block: HtmlBlock,
	{ markup, line }: { readonly markup: SwallowedMarkup; readonly line: number },
) {
	const written = shorten(post.slice(markup.range));
	const { range } = markup;
	if (endsWithElement(post)) {
		const message = l10n.t(
			'`{0}` is inside the HTML opened at line {1}, which {2} shows as it stands: write it in HTML, or give the element `markdown="1"`.',
			written,
			line,
			post.dialect.label,
		);
		return { message, range, fixes: [] };
	}
	const fixes = endBlockBefore(post, block, markup);
	const message =
		fixes.length > 0
			? l10n.t(
					"`{0}` is inside the HTML block opened at line {1}, which ends only at a blank line: put one before it.",
					written,
					line,
				)
			: l10n.t(
					"`{0}` is inside the HTML block opened at line {1}, which ends only at a blank line: write it in HTML, or set it apart by blank lines.",
					written,
					line,
				);
	return { message, range, fixes };
}

/**
 * Ends the HTML block before the text the markup stands in. Indentation goes, as four columns of it would make the line code.
 * No fix where that is not certain: in a list or quotation, whose own marks the new line would need, and inside an element
 * that a paragraph would break.
 */
function endBlockBefore(post: Post, block: HtmlBlock, markup: SwallowedMarkup): readonly Fix[] {
	const { text } = post;
	if (!post.body.blocks.some(({ kind, range }) => kind === "html" && range.start === block.range.start))
		return [];
	const gap = findGap(text, block.range, markup.range);
	if (!gap || !mayHoldParagraph(text.slice(block.range.start, gap.start))) return [];
	const lineEnd = dominantLineEnd(text);
	const isOwnLine = gap.start === lineStartAt(text, gap.start);
	const newText = isOwnLine ? lineEnd : lineEnd + lineEnd;
	return [
		{
			title: l10n.t("End the HTML block with a blank line"),
			edits: [replaceRange(gap, newText)],
			isCertain: true,
		},
	];
}

/** The blanks to replace: the indentation of the first line of the markup's text, or what stands between the last tag and that text. */
function findGap(text: string, block: TextRange, markup: TextRange): TextRange | undefined {
	let start = lineStartAt(text, markup.start);
	const before = text.slice(start, markup.start);
	if (
		/^[ \t]*<\/?(?!(?:a|abbr|b|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b)/i.test(
			before,
		)
	) {
		const lastTag = before.lastIndexOf(">") + 1;
		const isClosedLater = text.slice(markup.end, lineEndAt(text, markup.end)).includes("</");
		return lastTag === 0 || isClosedLater
			? undefined
			: textRange(start + lastTag, start + skipBlanks(before, lastTag));
	}
	while (start > block.start) {
		const previous = lineStartAt(text, start - 1);
		if (previous < block.start || text.slice(previous, start).includes("<")) break;
		start = previous;
	}
	return start > block.start ? textRange(start, skipBlanks(text, start)) : undefined;
}

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (text[at] === " " || text[at] === "\t") at++;
	return at;
}

/** Whether HTML allows a paragraph after `html`: at the top, or in an element made to hold blocks. */
function mayHoldParagraph(html: string): boolean {
	const open: string[] = [];
	for (const [, slash, name = ""] of html.matchAll(
		/<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])(?:[^<>"']|"[^"]*"|'[^']*')*>/gi,
	)) {
		const tag = name.toLowerCase();
		if (slash) {
			const opening = open.lastIndexOf(tag);
			if (opening >= 0) open.length = opening;
		} else if (!isVoidElement(tag)) {
			open.push(tag);
		}
	}
	const innermost = open.at(-1);
	return innermost === undefined || blockHolders.has(innermost);
}

const blockHolders = new Set(
	"article aside blockquote body center dd details div figcaption figure footer header li main nav section td th".split(
		" ",
	),
);

function shorten(text: string): string {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
