import { type TextRange, textRange } from "../../text/text-range.ts";
import type { MdxStop } from "./stop.ts";

export interface JsxTag {
	readonly name: string;
	readonly isClosing: boolean;
	readonly isSelfClosing: boolean;
	readonly range: TextRange;
}

export interface JsxReading {
	/** Where to read on. */
	readonly end: number;
	readonly tag?: JsxTag;
	readonly stop?: MdxStop;
}

const nameAt = /[A-Za-z_$][\w$-]*(?:(?::(?!\/)|\.)[A-Za-z_$][\w$-]*)*/y;
const addressAt = /<((?:[a-z][a-z0-9+.-]{1,31}:|[\w.+-]+@)[^\s<>]+)>/iy;
const attributeNameAt = /[A-Za-z_$][\w$:.-]*/y;
const blanksAt = /[ \t\r\n]*/y;

/** Reads what stands at `<`, as MDX does (https://github.com/micromark/micromark-extension-mdx-jsx#syntax). */
export function readJsxTag(text: string, start: number, limit: number, takesComments: boolean): JsxReading {
	const next = text.charAt(start + 1);
	if (start + 1 >= limit || /\s/.test(next)) return { end: start + 1 };
	if (text.startsWith("<!--", start)) {
		const comment = readComment(text, start, limit);
		if (takesComments || comment.stop) return comment;
		return { ...comment, stop: { kind: "html-comment", range: textRange(start, comment.end) } };
	}
	const address = match(addressAt, text, start);
	if (address) {
		const range = textRange(start, start + address.length);
		return { end: range.end, stop: { kind: "address", range, address: address.slice(1, -1) } };
	}
	const isClosing = next === "/";
	const nameStart = start + (isClosing ? 2 : 1);
	const name = match(nameAt, text, nameStart) ?? "";
	const after = nameStart + name.length;
	if (name === "" && text[after] !== ">") return refuse("less-than", start, start + 1);
	if (name !== "" && !/[\s/>{]/.test(text.charAt(after))) return refuse("less-than", start, start + 1);
	return readAttributes(text, start, after, limit, { name, isClosing });
}

function readComment(text: string, start: number, limit: number): JsxReading {
	const close = text.indexOf("-->", start + 4);
	return close < 0 || close >= limit
		? { end: start + 4, stop: { kind: "comment", range: textRange(start, start + 4) } }
		: { end: close + 3 };
}

function readAttributes(
	text: string,
	start: number,
	after: number,
	limit: number,
	{ name, isClosing }: Pick<JsxTag, "name" | "isClosing">,
): JsxReading {
	let stop: MdxStop | undefined;
	for (let at = after; at < limit; ) {
		at += match(blanksAt, text, at)?.length ?? 0;
		const character = text.charAt(at);
		if (character === ">" || text.startsWith("/>", at)) {
			const end = at + (character === ">" ? 1 : 2);
			const tag = { name, isClosing, isSelfClosing: character === "/", range: textRange(start, end) };
			return stop ? { end, stop, tag } : { end, tag };
		}
		if (character === "{") {
			const close = text.indexOf("}", at);
			if (close < 0 || close >= limit) break;
			at = close + 1;
			continue;
		}
		const attribute = match(attributeNameAt, text, at);
		if (attribute === undefined) break;
		at += attribute.length;
		if (text[at] !== "=") continue;
		const value = readValue(text, at + 1, limit);
		if (value === undefined) break;
		stop ??= stopOf(attribute, value);
		at = value.end;
	}
	return stop ? { end: after, stop } : refuse("tag", start, after);
}

interface Value {
	readonly start: number;
	readonly end: number;
	readonly isQuoted: boolean;
	readonly isExpression: boolean;
}

function readValue(text: string, start: number, limit: number): Value | undefined {
	const quote = text.charAt(start);
	if (quote === '"' || quote === "'") {
		const close = text.indexOf(quote, start + 1);
		if (close < 0 || close >= limit) return undefined;
		return { start, end: close + 1, isQuoted: true, isExpression: false };
	}
	if (quote === "{") {
		let depth = 0;
		for (let at = start; at < limit; at++) {
			if (text[at] === "{") depth++;
			else if (text[at] === "}" && --depth === 0)
				return { start, end: at + 1, isQuoted: false, isExpression: true };
		}
		return undefined;
	}
	let end = start;
	while (end < limit && !/[\s>]/.test(text.charAt(end))) end++;
	return end === start ? undefined : { start, end, isQuoted: false, isExpression: false };
}

/** React takes no text for `style`; MDX takes no value without quotes. */
function stopOf(attribute: string, { start, end, isQuoted, isExpression }: Value): MdxStop | undefined {
	if (attribute === "style" && isQuoted) return { kind: "style", range: textRange(start, end) };
	return isQuoted || isExpression ? undefined : { kind: "unquoted", range: textRange(start, end) };
}

function refuse(kind: "less-than" | "tag", start: number, end: number): JsxReading {
	return { end, stop: { kind, range: textRange(start, end) } };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
