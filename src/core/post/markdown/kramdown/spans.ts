import { kramdownElements } from "../../../flavours/kramdown-html.ts";
import { readBlockTag } from "../html/read-tag.ts";

/** A piece of text: code, an element of HTML, or what is neither. */
export interface Span {
	readonly kind: "text" | "code" | "html";
	readonly start: number;
	readonly end: number;
}

/** Parts a text into code spans, HTML and the rest, as kramdown does to see where a bar counts. Linear in the text. */
export function splitSpans(text: string, takesHtml: boolean): Span[] {
	const spans: Span[] = [];
	const missing = new Set<string>();
	let from = 0;
	const add = (kind: Span["kind"], start: number, end: number) => {
		if (start > from) spans.push({ kind: "text", start: from, end: start });
		spans.push({ kind, start, end });
		from = end;
	};
	const next = /[`<\\]/g;
	for (let found = next.exec(text); found; found = next.exec(text)) {
		const at = found.index;
		if (found[0] === "\\") {
			// Only code and HTML are looked for here: a backslash escapes neither.
			continue;
		}
		const end =
			found[0] === "`" ? endOfCodeSpan(text, at, missing) : takesHtml ? endOfElement(text, at, missing) : -1;
		if (end < 0) {
			if (found[0] === "`") while (text[next.lastIndex] === "`") next.lastIndex++;
			continue;
		}
		add(found[0] === "`" ? "code" : "html", at, end);
		next.lastIndex = end;
	}
	if (from < text.length) spans.push({ kind: "text", start: from, end: text.length });
	return spans;
}

/** Where the code span that opens at `at` ends (`parse_codespan`); -1 where it is text. */
export function endOfCodeSpan(text: string, at: number, missing: Set<string>): number {
	let length = 1;
	while (text[at + length] === "`") length++;
	const isAfterBlank = at === 0 || /\s/.test(text[at - 1] ?? "");
	if (length === 1 && isAfterBlank && /\s/.test(text[at + 1] ?? "")) return -1;
	const marks = "`".repeat(length);
	if (missing.has(marks)) return -1;
	const close = text.indexOf(marks, at + length);
	if (close >= 0) return close + length;
	missing.add(marks);
	return -1;
}

/** Where the element or comment that opens at `at` ends; -1 where it is text. */
function endOfElement(text: string, at: number, missing: Set<string>): number {
	if (text.startsWith("<!--", at)) {
		const close = missing.has("-->") ? -1 : text.indexOf("-->", at + 4);
		if (close < 0) missing.add("-->");
		return close < 0 ? -1 : close + 3;
	}
	const tag = readBlockTag(text, at, true);
	if (typeof tag !== "object" || tag.kind !== "open") return -1;
	if (tag.isSelfClosing || kramdownElements.empty.has(tag.name)) return tag.end;
	const close = `</${tag.name}>`;
	const end = missing.has(close) ? -1 : text.indexOf(close, tag.end);
	if (end < 0) missing.add(close);
	return end < 0 ? text.length : end + close.length;
}
