import { isEscaped } from "../../text/is-escaped.ts";
import { isVoidElement } from "../known-elements.ts";
import { readExpression } from "./read-expression.ts";
import { type JsxTag, readJsxTag } from "./read-jsx-tag.ts";
import type { MdxStop } from "./stop.ts";

/** What to look at: the body's text, and what of it is no MDX or a line of tags alone. */
export interface MdxText {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** The end of the code, import or export that holds an offset; undefined where none does. */
	codeEnd(offset: number): number | undefined;
	/** Whether the line holds nothing but tags: an element that opens there may hold blocks. */
	isTagLine(offset: number): boolean;
	/** Whether comments of HTML pass. */
	readonly takesComments: boolean;
	/** The names that the file imports or exports. */
	readonly names: ReadonlySet<string>;
}

interface OpenElement {
	readonly tag: JsxTag;
	readonly isBlock: boolean;
}

/** Finds what MDX stops at, in the order of the text (https://mdxjs.com/docs/troubleshooting-mdx/). Time is linear in the text. */
export function* findStops(source: MdxText): Generator<MdxStop> {
	const { text, end } = source;
	const open: OpenElement[] = [];
	for (let at = source.start; at < end; at++) {
		const codeEnd = source.codeEnd(at);
		if (codeEnd !== undefined) {
			at = codeEnd - 1;
			continue;
		}
		const character = text[at];
		if (character === "\n" && /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 200))) {
			yield* closeInline(open);
		} else if (character === "{" && !isEscaped(text, at)) {
			const expression = readExpression(text, at, end, source.names);
			if (expression.stop) yield expression.stop;
			at = expression.end - 1;
		} else if (character === "<" && !isEscaped(text, at)) {
			const found = readJsxTag(text, at, end, source.takesComments);
			if (found.stop) yield found.stop;
			if (found.tag) yield* nest(found.tag, open, source);
			at = found.end - 1;
		}
	}
	for (const { tag } of open) yield { kind: "unclosed", range: tag.range, name: tag.name };
}

function* nest(tag: JsxTag, open: OpenElement[], source: MdxText): Generator<MdxStop> {
	const isBlock = source.isTagLine(tag.range.start);
	if (isBlock) yield* closeInline(open);
	if (tag.isSelfClosing) return;
	if (!tag.isClosing) {
		if (isVoidElement(tag.name)) yield { kind: "void", range: tag.range, name: tag.name };
		else open.push({ tag, isBlock });
		return;
	}
	const last = open.at(-1);
	if (last?.tag.name === tag.name && last.isBlock === isBlock) {
		open.pop();
		return;
	}
	yield { kind: "stray-end", range: tag.range, name: tag.name };
	const opener = open.map((element) => element.tag.name).lastIndexOf(tag.name);
	if (opener >= 0) open.length = opener;
}

/** An element that opens beside text must end in its paragraph. */
function* closeInline(open: OpenElement[]): Generator<MdxStop> {
	for (let last = open.at(-1); last && !last.isBlock; last = open.at(-1)) {
		open.pop();
		yield { kind: "unclosed", range: last.tag.range, name: last.tag.name };
	}
}
