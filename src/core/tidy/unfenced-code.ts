import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { codeLanguages } from "./code-languages.ts";
import { breakTagAt, languagesOf, lookOf } from "./code-lines.ts";
import type { Line, Passage } from "./passages.ts";
import type { TidyPart } from "./tidy-part.ts";

/** Lines of code, with the blank lines between them. */
interface Run {
	readonly lines: Line[];
	/** Whether text stands in the line right above. */
	readonly isBelowText: boolean;
}

/** Code that stands in the text as if it were text, as a whole: the blank lines in it belong to it. */
export function findUnfencedCode(post: Post, passages: readonly Passage[]): readonly TidyPart[] {
	const { text, body } = post;
	const lineEnd = dominantLineEnd(text);
	// Somebody who writes Markdown's marks there means them: what is pasted as text has none.
	const isMarked = indexRanges([
		// A Makefile's `$$(…)` is no formula.
		...body.codes
			.filter(({ syntax, range }) => syntax !== "indented" && text[range.start] !== "$")
			.map(({ range }) => range),
		...body.images.map(({ range }) => range),
		...body.links.filter(({ syntax }) => syntax !== "bare").map(({ range }) => range),
		...body.templateTags,
	]);
	return runsOf(passages, isMarked)
		.filter(isCode)
		.map((run) => fence(text, run, lineEnd));
}

function runsOf(passages: readonly Passage[], isMarked: (range: TextRange) => boolean): readonly Run[] {
	const runs: Run[] = [];
	let open: Run | undefined;
	for (const passage of passages) {
		if (open && passage.kind === "code" && /^(?: {4}|\t)/.test(passage.text)) {
			for (const line of passage.lines) open.lines.push(line);
			continue;
		}
		const code = isMarked(passage.range) ? undefined : codeIn(passage);
		// A label above the code ends what was before.
		if (!code || code.isBelowText || !open) {
			open = code;
			if (code) runs.push(code);
			continue;
		}
		for (const line of code.lines) open.lines.push(line);
	}
	return runs;
}

/** The lines of a block that are code: all of them, or all below a first one that announces them. */
function codeIn({ kind, lines, text }: Passage): Run | undefined {
	if (kind !== "paragraph" || /<\/?(?:code|pre)\b/i.test(text)) return undefined;
	const [first, ...rest] = lines;
	if (!first) return undefined;
	const label = first.text.trimEnd();
	const isLabel = rest.length > 0 && label.endsWith(":") && /\p{L}/u.test(label) && isLabelLike(label);
	const code = isLabel ? rest : lines;
	const looks = code.map(({ text }) => lookOf(text));
	const likely = looks.filter((look) => look === "strong" || look === "weak").length;
	if (looks.includes("prose") || !looks.includes("strong") || likely / looks.length < 0.6) return undefined;
	return { lines: [...code], isBelowText: isLabel };
}

/** Words, and not the first line of a definition or a block. */
function isLabelLike(text: string): boolean {
	return (
		lookOf(text) === "prose" ||
		(/\s/.test(text.trim()) && /^\s*\p{Lu}[\p{L}\d .,_'’“”"()/-]*:\s*$/u.test(text))
	);
}

/** One line must say more than a pair of brackets in it does. */
function isCode({ lines }: Run): boolean {
	const strong = lines.filter(({ text }) => lookOf(text) === "strong");
	return strong.length > 1 || strong.some(({ text }) => languagesOf(text).length > 0);
}

function fence(text: string, { lines, isBelowText }: Run, lineEnd: string): TidyPart {
	const [first, last] = [lines[0]?.range, lines.at(-1)?.range];
	const range = textRange(first?.start ?? 0, last?.end ?? 0);
	const written = text.slice(range.start, range.end);
	const marks = "`".repeat(1 + longestRun(written));
	const language = languageOf(lines);
	const tags: readonly TextEdit[] = lines.flatMap(({ text: line, range: { start, end } }) => {
		const tag = breakTagAt(line);
		return tag === undefined ? [] : [replaceRange(textRange(start + tag, end), "")];
	});
	return {
		kind: "code",
		range,
		edits: [
			insertAt(range.start, `${isBelowText ? lineEnd : ""}${marks}${language ?? ""}${lineEnd}`),
			...tags,
			insertAt(range.end, lineEnd + marks),
		],
		title:
			tags.length > 0
				? l10n.t("Put this code in a fence, without its <br>")
				: l10n.t("Put this code in a fence"),
		isCertain: false,
	};
}

/** Of backticks; two where there are fewer. */
function longestRun(text: string): number {
	let longest = 2;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}

/** The one that most lines speak for. */
function languageOf(lines: readonly Line[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		for (const id of languagesOf(text)) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	return codeLanguages.find(({ id }) => most > 0 && counts.get(id) === most)?.id;
}
