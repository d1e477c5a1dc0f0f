import type { Field, FrontMatter, FrontMatterError } from "../../front-matter/model.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import { applyEdits } from "../../text/text-edit.ts";
import type { TextRange } from "../../text/text-range.ts";
import { guessIndentation } from "./yaml-indentation.ts";
import { readYamlLine, type YamlLine } from "./yaml-line.ts";
import { guessMistakes, type Mend, type YamlMistake } from "./yaml-mistakes.ts";

/** Why YAML refuses an entry, at which place, and mends that have been tried. */
export interface Diagnosis {
	readonly message: string;
	readonly range: TextRange;
	readonly mends: readonly Mend[];
}

/** Characters that may be read again in search of a mend: some 30 ms. */
const readingBudget = 60_000;
const mostAttempts = 30;

/** The errors that the blog engines' readers share, the first of each entry: the others mostly follow from it. */
export function refusedEntries({ errors, fields }: FrontMatter): readonly FrontMatterError[] {
	const firsts = new Map<number, FrontMatterError>();
	for (const error of errors) {
		const start = entryAt(fields, error.range.start)?.keyRange.start ?? -1;
		if (!error.strictOnly && !firsts.has(start)) firsts.set(start, error);
	}
	return [...firsts.values()];
}

/**
 * Looks for the mistake behind an error by trying: each guess is applied and the front matter read again, and the first
 * that leaves fewer refused entries is right. A quote that is never closed shows only at the end, so every line is tried.
 * Undefined where no guess helps.
 */
export function diagnoseYaml(
	text: string,
	frontMatter: FrontMatter,
	error: FrontMatterError,
): Diagnosis | undefined {
	const head = text.slice(0, frontMatter.range.end);
	let attempts = Math.min(mostAttempts, Math.ceil(readingBudget / (head.length + 1)));
	for (const line of candidateLines(text, frontMatter, error)) {
		for (const { message, range = line.valueRange, mends } of guessesFor(text, frontMatter, line)) {
			if (mends.length > 0 && attempts-- <= 0) return undefined;
			const working = mends.filter(({ edits }) =>
				isBetter(frontMatter, readFrontMatter(applyEdits(head, edits))),
			);
			if (working.length > 0) return { message, range, mends: working };
		}
	}
	return undefined;
}

function entryAt(fields: readonly Field[], offset: number): Field | undefined {
	return fields.filter(({ keyRange }) => keyRange.start <= offset).at(-1);
}

function* guessesFor(text: string, { content }: FrontMatter, line: YamlLine): Generator<YamlMistake> {
	yield* guessIndentation(text, content, line);
	yield* guessMistakes(line);
}

/** Fewer refused entries, and none swallowed by another: a quote that is closed too late takes whole lines in. */
function isBetter(before: FrontMatter, after: FrontMatter): boolean {
	const isFewer = refusedEntries(after).length < refusedEntries(before).length;
	return isFewer && after.fields.length >= before.fields.length;
}

/** The error's own line, the one its entry starts in, the next one, then all others in order. */
function* candidateLines(
	text: string,
	{ content, fields }: FrontMatter,
	error: FrontMatterError,
): Generator<YamlLine> {
	const seen = new Set<number>();
	const entry = entryAt(fields, error.range.start);
	const own = readYamlLine(text, Math.min(error.range.start, content.end));
	for (const offset of [own.range.start, entry?.keyRange.start ?? content.start, own.range.end + 1]) {
		yield* unseenLine(text, content, offset, seen);
	}
	for (let offset = content.start; offset < content.end; ) {
		const line = readYamlLine(text, offset);
		yield* unseenLine(text, content, offset, seen);
		offset = line.range.end + (text.startsWith("\r\n", line.range.end) ? 2 : 1);
	}
}

function* unseenLine(
	text: string,
	content: TextRange,
	offset: number,
	seen: Set<number>,
): Generator<YamlLine> {
	if (offset < content.start || offset >= content.end) return;
	const line = readYamlLine(text, offset);
	if (seen.has(line.range.start)) return;
	seen.add(line.range.start);
	yield line;
}
