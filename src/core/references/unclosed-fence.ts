import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** A code block that nothing closes, so that it goes on to the post's end. */
export interface UnclosedFence {
	/** Its first line. */
	readonly range: TextRange;
	/** The marks that would close it. */
	readonly fence: string;
	/** Whether the engine takes it for text, as nothing closes it. */
	readonly isText: boolean;
	/** Labels of definitions that are used above and stand in it, as CommonMark compares them. */
	readonly hiddenLabels: ReadonlySet<string>;
}

const OPENING = /^(`{3,}|~{3,})/;
const DEFINITION = /^[ \t]{0,3}\[((?:[^\\[\]]|\\.)+)\]:[ \t]*\S/gm;

/** The fence that hides the end of a post as code (CommonMark 4.5), or is text to an engine that wants it closed. */
export function findUnclosedFence({ body, text }: Post): UnclosedFence | undefined {
	const [open] = body.openFences;
	if (open) {
		const marks = OPENING.exec(text.slice(open.range.start, open.range.end))?.[1] ?? "";
		return { range: open.range, fence: marks, isText: true, hiddenLabels: new Set() };
	}
	const code = body.codes.filter(({ syntax }) => syntax === "fenced").at(-1);
	const fence = code && OPENING.exec(text.slice(code.range.start, code.range.start + 1000))?.[1];
	if (!code || fence === undefined || text.slice(code.range.end, body.range.end).trim() !== "")
		return undefined;
	const content = text.slice(code.range.start, code.range.end);
	const lastLine = content.slice(Math.max(content.lastIndexOf("\n"), content.lastIndexOf("\r")) + 1);
	const isOneLine = lastLine.length === content.length;
	// Before the closing fence may stand a quotation's marks or an item's indentation.
	const closing = new RegExp(`^[ \\t>]*${fence}${fence.charAt(0)}*[ \\t]*$`);
	if (!isOneLine && closing.test(lastLine)) return undefined;
	const used = new Set(body.unresolved.map(({ label }) => label));
	const written = [...content.matchAll(DEFINITION)].map(([, label = ""]) => normalizeLabel(label));
	return {
		range: textRange(code.range.start, lineEndAt(text, code.range.start)),
		fence,
		isText: false,
		hiddenLabels: new Set(written.filter((label) => used.has(label))),
	};
}
