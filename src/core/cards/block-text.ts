import { Parser } from "htmlparser2";
import type { Block } from "../post/body-model.ts";
import { renderBlock, tokensOf } from "../post/markdown/body-tokens.ts";
import { findTags, mayHoldTags } from "../post/markdown/template-tags.ts";

/** What a reader sees of a block, on one line; `stoppedAt` tells that a divider cut it. */
export interface BlockText {
	readonly text: string;
	readonly isStopped: boolean;
}

const unseen = new Set("script style template noscript iframe object svg math audio video".split(" "));
/** Elements that end a word: `<li>a</li><li>b</li>` is two. */
const inline = new Set(
	"a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
		" ",
	),
);
const engineMarks = /\{:[^{}\n]*\}|\{\/\*[^\n]{0,1000}?\*\/\}/g;

/** By markdown-it's tokens, which stay the same while a block does: typing in one block reads one block. */
const known = new WeakMap<object, { readonly text: string; readonly hasComment: boolean }>();

/** The text of a block as HTML shows it: without markup, pictures, template tags and the marks of footnotes. A comment that is a divider ends it. */
export function blockText(block: Block, isDivider?: (comment: string) => boolean): BlockText {
	const tokens = tokensOf(block);
	const before = known.get(tokens);
	if (before && !(isDivider && before.hasComment)) return { text: before.text, isStopped: false };
	const html = renderBlock(block);
	const read = readText(html, isDivider);
	if (!read.isStopped) known.set(tokens, { text: read.text, hasComment: html.includes("<!--") });
	return read;
}

function readText(html: string, isDivider: ((comment: string) => boolean) | undefined): BlockText {
	let text = "";
	let hidden = 0;
	let isStopped = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (isUnseen(name, attributes.class)) hidden++;
			if (!inline.has(name)) text += " ";
		},
		onclosetag(name) {
			if (hidden > 0 && (unseen.has(name) || name === "sup")) hidden--;
			if (!inline.has(name)) text += " ";
		},
		ontext(part) {
			if (hidden === 0 && !isStopped) text += part;
		},
		oncomment(comment) {
			if (isDivider?.(comment.trim())) isStopped = true;
		},
	});
	parser.end(html);
	return { text: withoutTags(text).replace(engineMarks, " ").replace(/\s+/gu, " ").trim(), isStopped };
}

function isUnseen(name: string, classes = ""): boolean {
	return unseen.has(name) || (name === "sup" && classes === "footnote-ref");
}

function withoutTags(text: string): string {
	if (!mayHoldTags(text)) return text;
	let result = "";
	let from = 0;
	for (const { start, end } of findTags(text)) {
		result += text.slice(from, start);
		from = end;
	}
	return result + text.slice(from);
}
