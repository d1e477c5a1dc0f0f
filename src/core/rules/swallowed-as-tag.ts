import * as l10n from "@vscode/l10n";
import { isHtmlElement } from "../post/known-elements.ts";
import { type HtmlTag, readHtmlTags } from "../post/markdown/html-elements.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { sliceRange, type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const swallowedAsTag: Rule = {
	id: "swallowed-as-tag",
	summary: "Words in angle brackets are code or written with `&lt;`.",
	rationale:
		"Markdown leaves `<your-name>` and the `<T>` of `Vec<T>` to the browser, which takes them for tags it does not know: readers see nothing of them.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("It gives a Vec<T> back.\n"),
			good: postWith("It gives a `Vec<T>` back.\n"),
		},
		{
			bad: postWith("Log in as <your-name> there.\n"),
			good: postWith("Log in as `<your-name>` there.\n"),
		},
		{
			bad: postWith("<div>\nUse List<String> here.\n</div>\n"),
			good: postWith("<div>\nUse List&lt;String> here.\n</div>\n"),
		},
	],
	clean: [
		postWith("Get it at <{{ release.url }}>.\n"),
		postWith("It gives a `Vec<T>` back, and a Map\\<K>.\n"),
		postWith("Press <kbd>F1</kbd><br>or <BIG>wait</BIG>.\n"),
		postWith('<lite-youtube videoid="abc"></lite-youtube> and <my-note>text</my-note> and <my-toc/>\n'),
		postWith('<svg width="9"><path d="M0 0"/><text>a</text></svg>\n'),
		postWith("a <b and c> d, 1 <2 and <https://example.com>.\n"),
	],
	*check(post) {
		const { html } = post.body.flavour;
		if (html?.asText || html?.jsx) return;
		if (!mayHoldSwallowed(post)) return;
		const tags = [...findTags(post)];
		const ended = new Set(tags.filter(({ tag }) => tag.isClosing).map(({ tag }) => tag.name));
		let end = 0;
		for (const { tag, isInBlock, block } of tags) {
			if (isInBlock && html?.showsOddTags && !isPlainTag(post, tag)) continue;
			if (tag.isClosing || tag.range.start < end || ended.has(tag.name) || !isSwallowed(post, tag)) continue;
			const word = isInBlock ? tag.range : wordAround(post, tag.range);
			// Without it there is no block, and its other tags may stand in code.
			end = Math.max(word.end, tag.range.start === block.start ? block.end : 0);
			yield {
				message: l10n.t(
					"Put `{0}` in backticks, or write `&lt;` for `<`: browsers take it for a tag, so readers do not see it.",
					shorten(post.slice(tag.range)),
				),
				range: tag.range,
				fixes: fixesFor(post, word, isInBlock),
			};
		}
	},
};

/** A first look at the names alone: nearly all HTML is plain elements in small letters. */
function mayHoldSwallowed({ text, body }: Post): boolean {
	return [...body.htmlBlocks.map(({ range }) => range), ...body.inlineHtml].some((range) =>
		[...sliceRange(text, range).matchAll(/<([A-Za-z][^\s/>]*)/g)].some(
			([, name = ""]) => /^[A-Z]/.test(name) || !isHtmlElement(name),
		),
	);
}

interface FoundTag {
	readonly tag: HtmlTag;
	readonly isInBlock: boolean;
	/** The block or tag it stands in. */
	readonly block: TextRange;
}

/** Elements whose content is code or pictures: what is no HTML there is nobody's words, or shown in other ways. */
const otherContent = new Set(["pre", "code", "samp", "kbd", "xmp", "svg", "math", "textarea"]);

/** The tags of HTML blocks and of text, in order, those in code and drawings aside. */
function* findTags({ text, body }: Post): Generator<FoundTag> {
	const { templates } = body.flavour;
	const blocks = body.htmlBlocks.map(({ range }) => ({ range, isInBlock: true }));
	const inline = body.inlineHtml.map((range) => ({ range, isInBlock: false }));
	let inside: string | undefined;
	for (const { range, isInBlock } of [...blocks, ...inline].sort((a, b) => a.range.start - b.range.start)) {
		const found: FoundTag[] = [];
		const html = sliceRange(text, range);
		// What stays open goes on beyond its block in browsers, but a slip must not end the search.
		if (isInBlock) inside = undefined;
		readHtmlTags(
			html,
			maskTags(html, templates),
			{
				tag: (tag) => {
					if (inside === undefined) {
						if (otherContent.has(tag.name) && !tag.isClosing) inside = tag.name;
						// A tag that alone makes a block of its paragraph.
						found.push({ tag, isInBlock: isInBlock && tag.range.start > range.start, block: range });
					} else if (tag.isClosing && tag.name === inside) inside = undefined;
				},
			},
			range.start,
		);
		yield* found;
	}
}

/** No element of HTML's, and none of the site's own: those have attributes, an end tag or end at once. */
function isSwallowed({ text }: Post, { name, attributes, range, nameRange }: HtmlTag): boolean {
	if (text.charAt(range.end - 1) !== ">" || text.charAt(range.end - 2) === "/") return false;
	// What a template writes here is not known: `<{{ release.url }}>` may be an address.
	if (text.slice(nameRange.start, nameRange.end).includes("{")) return false;
	if (isHtmlElement(name) && !isTypeOfWord(text, nameRange)) return false;
	return [...attributes.values()].every(({ value }) => value === "");
}

/** A name, and attributes of letters, digits, `.`, `:`, `_` and hyphens: `<ann@example.org>` is text to readers that ask for that. */
function isPlainTag({ text }: Post, { range, attributes }: HtmlTag): boolean {
	if (attributes.size > 0 && [...attributes.values()].some(({ value }) => value !== "")) return true;
	return /^<\/?[\w:.-]+(?:\s+[\w:.-]+)*\s*\/?>$/.test(text.slice(range.start, range.end));
}

/** `List<Object>`, `Result<A>`: HTML's names are not written so and glued to a word, but for a `<P>` that has no end tag. */
function isTypeOfWord(text: string, name: TextRange): boolean {
	const isCapitalized = /^(?:[A-Z][a-z]{2}.*|[A-OQ-Z])$/.test(text.slice(name.start, name.end));
	return isCapitalized && /\w/.test(text.charAt(name.start - 2));
}

/** Code that a tag is a part of: `Vec<Option<T>>` and `GET /users/<id>` as far as no blank and no markup stands in it. */
function wordAround({ text, body }: Post, { start, end }: TextRange): TextRange {
	const before = /[\w.:</=-]*$/.exec(text.slice(Math.max(body.range.start, start - longestWord), start));
	const after = /^[\w.:>/=<-]*/.exec(text.slice(end, end + longestWord))?.[0] ?? "";
	return textRange(start - (before?.[0].length ?? 0), end + after.replace(/[.:=<-]+$/, "").length);
}

const longestWord = 60;

function fixesFor(post: Post, word: TextRange, isInBlock: boolean): readonly Fix[] {
	const written = post.slice(word);
	const escaped: Fix = {
		title: l10n.t("Write &lt;"),
		edits: [replaceRange(word, written.replaceAll("<", "&lt;"))],
	};
	const beside = post.text.charAt(word.start - 1) + post.text.charAt(word.end);
	if (isInBlock || /[`\\&;]/.test(beside) || written.includes("\n")) return [escaped];
	return [{ title: l10n.t("Put it in backticks"), edits: [replaceRange(word, `\`${written}\``)] }, escaped];
}

function shorten(written: string): string {
	const line = written.replaceAll(/\s+/g, " ");
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
