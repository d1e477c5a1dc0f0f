import type { FieldValue } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt, lineStartAt } from "../../text/line-bounds.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** An anchor or a tag of YAML before a value, with the value: `&c. and more`, `!important talks`. */
export interface SignBefore {
	readonly sign: string;
	readonly range: TextRange;
}

/**
 * The anchor or tag that YAML takes off the start of a value without quotes, where it looks like text: an anchor that no `*alias` names,
 * a tag that is none of YAML's own.
 */
export function findSignBefore({ text, frontMatter }: Post, value: FieldValue): SignBefore | undefined {
	if (value.style !== "plain" && value.style !== "missing") return undefined;
	const { content } = frontMatter;
	const { start, end } = value.valueRange;
	const isMissing = value.style === "missing";
	const before = textBefore(text, start, content.start);
	const found = isMissing
		? (findIn(IN_FLOW, before) ?? findIn(ALONE, lineAround(text, start)))
		: findIn(BEFORE_TEXT, before);
	if (!found || found.sign.startsWith("!!")) return undefined;
	const { sign, at } = found;
	const isNamed =
		sign.startsWith("&") && text.slice(content.start, content.end).includes(`*${sign.slice(1)}`);
	return isNamed ? undefined : { sign, range: textRange(at, isMissing ? at + sign.length : end) };
}

function findIn(
	form: RegExp,
	{ text, start }: Part,
): { readonly sign: string; readonly at: number } | undefined {
	const [match, lead = "", sign] = form.exec(text) ?? [];
	if (match === undefined || sign === undefined) return undefined;
	return { sign, at: start + text.lastIndexOf(match) + lead.length };
}

/** Nothing but the sign stands between brackets and commas, or behind a dash or colon. */
const IN_FLOW = /([,[][ \t]{0,80})([&!][^\s,[\]{}]{1,80})[ \t]{0,80}$/;
const ALONE = /([:-][ \t]{1,80})([&!][^\s,[\]{}]{1,80})[ \t]{0,80}$/;
const BEFORE_TEXT = /(^|[\s,[{])([&!][^\s,[\]{}]{1,80}|!)[ \t]{1,80}$/;

interface Part {
	readonly text: string;
	readonly start: number;
}

function lineAround(text: string, offset: number): Part {
	const start = lineStartAt(text, offset);
	return { text: text.slice(start, lineEndAt(text, offset)), start };
}

/** What stands before a value on its line, of a long line the last part. */
function textBefore(text: string, end: number, from: number): Part {
	const start = Math.max(from, end - 200, lineStartAt(text, end));
	return { text: text.slice(start, end), start };
}
