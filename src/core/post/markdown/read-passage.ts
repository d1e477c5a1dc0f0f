import type { MarkdownIt, Token } from "markdown-it";
import type { Flavour } from "../../flavours/flavour.ts";
import { sliceRange, type TextRange } from "../../text/text-range.ts";
import type { Link } from "../body-model.ts";
import type { BlockContext } from "./block-context.ts";
import type { Passage } from "./block-draft.ts";
import { readHtmlTags } from "./html-elements.ts";
import { HtmlLinkReader } from "./html-link-reader.ts";
import type { LinkMark } from "./inline-parts.ts";
import type { PassageRecorder } from "./passage-recorder.ts";
import { onOneLine, textOf } from "./plain-text.ts";
import { type Gathering, ShownText } from "./shown-text.ts";
import { StrongReader } from "./strong-reader.ts";
import { findTags, maskTags } from "./template-tags.ts";
import { keepUnresolved } from "./unresolved.ts";

/**
 * Characters of one paragraph, heading or cell that are read for links and emphasis. A longer one is no prose (real ones stay below a tenth
 * of this) but a data dump or a trap: markdown-it's time for brackets grows with the square of their number, and it cannot pause.
 */
export const LONGEST_PASSAGE = 50_000;

/** A passage's tokens, and of a heading its text as a reader sees it. */
export interface PassageReading {
	readonly tokens: Token[];
	readonly text: string;
}

/** Reads a passage's inline content by markdown-it's rules and adds to `parts` what they recorded. */
export function readPassage(passage: Passage, context: BlockContext): PassageReading {
	const { parser, flavour, recorder, parts } = context;
	recorder.clear(passage.startsListItem);
	const tokens: Token[] = [];
	if (passage.content.length > LONGEST_PASSAGE)
		return { tokens: [plainText(passage.content, parser)], text: passage.content };
	parser.inline.parse(passage.content, parser, context.env, tokens);
	nameSpecialText(tokens);
	if (flavour.inline?.breaks) hardenBreaks(tokens);
	const text = isPlain(passage, recorder) ? "" : addTexts(passage, tokens, context);
	const place = passage.map;
	for (const mark of keepUnresolved(passage, context)) {
		const { kind, syntax, label } = mark;
		parts.unresolved.push({
			kind,
			syntax,
			range: place.range(mark.range.start, mark.range.end),
			textRange: place.range(mark.textRange.start, mark.textRange.end),
			labelRange: place.range(mark.labelRange.start, mark.labelRange.end),
			label,
		});
	}
	for (const { start, end } of recorder.codes) {
		parts.codes.push({ syntax: "span", range: place.range(start, end) });
	}
	for (const range of recorder.html) {
		addTags(passage, range, context);
		parts.inlineHtml.push(place.range(range.start, range.end));
	}
	for (const { start, end } of recorder.templateTags) parts.templateTags.push(place.range(start, end));
	for (const { start, end } of recorder.attributeLists) parts.attributeLists.push(place.range(start, end));
	for (const { range, label, isDefined } of recorder.footnotes) {
		parts.footnoteUses.push({
			range: place.range(range.start, range.end),
			label,
			labelRange: place.range(range.start + 2, range.end - 1),
			isDefined,
		});
	}
	return { tokens: tokens.slice(), text };
}

function plainText(content: string, parser: MarkdownIt): Token {
	const [token] = parser.parseInline("text", {})[0]?.children ?? [];
	if (token === undefined) throw new Error("markdown-it gives a text no token");
	token.content = content;
	return token;
}

/** Escapes and entities are text from here on, as markdown-it's last core rule has it. */
function nameSpecialText(tokens: readonly Token[]): void {
	for (const token of tokens) {
		if (token.type === "text_special") token.type = "text";
		else if (token.type === "image") nameSpecialText(token.children ?? []);
	}
}

function hardenBreaks(tokens: readonly Token[]): void {
	for (const token of tokens) {
		if (token.type !== "softbreak") continue;
		token.type = "hardbreak";
		token.tag = "br";
	}
}

/** Whether nothing in a passage asks for its text. */
function isPlain({ role }: Passage, { links, delimiters, html }: PassageRecorder): boolean {
	return role !== "heading" && links.length === 0 && delimiters.length === 0 && html.length === 0;
}

/** Adds links, images and strong text, each with what a reader sees of it, in one walk over the tokens. */
function addTexts(passage: Passage, tokens: readonly Token[], context: BlockContext): string {
	const { recorder, parts, flavour } = context;
	const marks = new Map(recorder.links.map((mark) => [mark.token, mark]));
	const shown = new ShownText();
	const strong = new StrongReader(passage, recorder, shown, parts);
	const html = new HtmlLinkReader(shown, (mark, text) => addLink(passage, mark, text, context));
	const whole = passage.role === "heading" ? shown.start() : undefined;
	const tags = recorder.html[Symbol.iterator]();
	const open: ({ readonly mark: LinkMark; readonly text: Gathering } | undefined)[] = [];
	for (const token of tokens) {
		const mark = token.type === "link_open" || token.type === "image" ? marks.get(token) : undefined;
		if (token.type === "link_open") {
			open.push(mark && { mark, text: shown.start() });
		} else if (token.type === "link_close") {
			const link = open.pop();
			if (link) addLink(passage, link.mark, shown.stop(link.text), context);
		} else if (token.type === "html_inline") {
			const place = tags.next();
			if (!place.done) readInlineTag(token, place.value.start, html, flavour);
		} else if (token.type === "strong_open" || token.type === "strong_close") {
			strong.read(token);
		} else {
			const text = textOf(token);
			if (mark) addLink(passage, mark, text, context);
			shown.add(text);
		}
	}
	html.finish();
	for (const mark of recorder.links) {
		if (mark.isInAlt) addLink(passage, mark, sliceRange(passage.content, mark.textRange), context);
	}
	return onOneLine(whole?.text ?? "");
}

function readInlineTag(
	{ content }: Token,
	start: number,
	html: HtmlLinkReader,
	{ templates }: Flavour,
): void {
	if (!/^<\/?(?:a|img)[\s/>]/i.test(content)) return;
	readHtmlTags(content, maskTags(content, templates), { tag: (tag) => html.read(tag) }, start);
}

function addLink(passage: Passage, mark: LinkMark, text: string | undefined, context: BlockContext): void {
	const { parts } = context;
	if (mark.syntax === "inline") addTags(passage, mark.destinationRange, context);
	const link = toLink(passage, mark, text === undefined ? undefined : onOneLine(text));
	if (mark.isInAlt) parts.altReferences.push(link);
	else if (mark.kind === "image") parts.images.push(link);
	else parts.links.push(link);
}

function addTags(
	{ content, map }: Passage,
	{ start, end }: TextRange,
	{ parts, flavour }: BlockContext,
): void {
	for (const tag of findTags(content.slice(start, end), flavour.templates)) {
		parts.templateTags.push(map.range(start + tag.start, start + tag.end));
	}
}

/** A link with its places in the text, counted from the block's start. */
export function toLink({ map }: Passage, mark: LinkMark, text: string | undefined): Link {
	const place = ({ start, end }: TextRange) => map.range(start, end);
	return {
		kind: mark.kind,
		syntax: mark.syntax,
		range: place(mark.range),
		textRange: place(mark.textRange),
		text,
		destination: mark.destination,
		destinationRange: place(mark.destinationRange),
		title: mark.title,
		titleRange: mark.titleRange && place(mark.titleRange),
		labelRange: mark.labelRange && place(mark.labelRange),
		label: mark.label,
	};
}
