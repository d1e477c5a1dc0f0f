import type { FieldValue } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
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
	const written = isMissing
		? text.slice(start, Math.min(lineEndAt(text, start), content.end))
		: textBefore(text, start, content.start);
	const found = (
		isMissing ? /^[ \t]+([&!][^\s,[\]{}]+)[ \t]*$/ : /(?:^|[\s,[{])([&!][^\s,[\]{}]+)[ \t]+$/
	).exec(written);
	const sign = found?.[1];
	if (sign === undefined || sign.startsWith("!!") || sign === "&" || sign === "!") return undefined;
	if (sign.startsWith("&") && text.slice(content.start, content.end).includes(`*${sign.slice(1)}`))
		return undefined;
	const from = isMissing ? start + written.indexOf(sign) : start - written.length + written.lastIndexOf(sign);
	return { sign, range: textRange(from, isMissing ? from + sign.length : end) };
}

/** What stands before a value on its line, of a long line the last part. */
function textBefore(text: string, start: number, from: number): string {
	const part = text.slice(Math.max(from, start - 200), start);
	return part.slice(Math.max(part.lastIndexOf("\n"), part.lastIndexOf("\r")) + 1);
}
