import type { Field, FrontMatter, FrontMatterError } from "../../front-matter/model.ts";
import { readYaml } from "../../front-matter/read/yaml.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import type { FrontMatterReaders } from "../../front-matter/readers.ts";
import { countWhile } from "../../text/count-while.ts";
import { lineStartAt, nextLineStart } from "../../text/line-bounds.ts";
import { applyEdits, replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { containsRange, sliceRange, type TextRange, textRange } from "../../text/text-range.ts";
import { guessIndentation } from "./yaml-indentation.ts";
import { readYamlLine, type YamlLine } from "./yaml-line.ts";
import { guessMistakes, type Mend, type YamlMistake } from "./yaml-mistakes.ts";

/** Why YAML refuses an entry, at which place, and mends that have been tried. */
export interface Diagnosis {
	readonly message: string;
	readonly range: TextRange;
	readonly mends: readonly Mend[];
}

/** What a parser makes of front matter, or of some of its lines. */
type Reading = Pick<FrontMatter, "fields" | "errors">;

/** A text in which mends of one entry are tried. */
interface Trial {
	readonly before: Reading;
	/** The entry's index. */
	readonly entry: number;
	/** Characters that each try reads. */
	readonly length: number;
	readonly budget: Budget;
	readWith(edits: readonly TextEdit[]): Reading;
}

/** What the post's engine says of its front matter: a mend is right where `readers` read it. */
export interface EngineOfYaml {
	readonly readers: FrontMatterReaders;
	isKnownKey(key: string): boolean;
}

/** Characters that may still be read. */
interface Budget {
	left: number;
}

/** Together some 200 ms. */
const nearbyBudget = 400_000;
const anywhereBudget = 240_000;
/** What a reading, and a look at a line, cost beside their characters. */
const readingCost = 400;
const lineCost = 100;
/** For one error. */
const mostTries = 30;
const mostCharactersTried = 60_000;

/** By entry, the first of its errors that the blog engines' readers share: the others mostly follow from it. */
export function refusedEntries({ errors, fields }: Reading): ReadonlyMap<number, FrontMatterError> {
	const firsts = new Map<number, FrontMatterError>();
	for (const error of errors) {
		const entry = entryAt(fields, error.range.start);
		if (!error.strictOnly && !firsts.has(entry)) firsts.set(entry, error);
	}
	return firsts;
}

/** The index of the entry in or behind which an offset lies; -1 before the first. */
function entryAt(fields: readonly Field[], offset: number): number {
	return countWhile(fields.length, (index) => (fields[index]?.keyRange.start ?? 0) <= offset) - 1;
}

/**
 * Looks for the mistakes behind the errors of one front matter by trying: each guess is applied and the text read again, and the first
 * that leaves its entry readable and fewer refused is right. What all of them may read is bounded, however many they are.
 */
export class YamlDiagnoser {
	readonly #text: string;
	readonly #frontMatter: FrontMatter;
	readonly #nearby: Budget = { left: nearbyBudget };
	readonly #anywhere: Budget = { left: anywhereBudget };

	readonly #readers: FrontMatterReaders;
	readonly #isKnownKey: (key: string) => boolean;

	constructor(text: string, frontMatter: FrontMatter, { readers, isKnownKey }: EngineOfYaml) {
		this.#readers = readers;
		this.#isKnownKey = isKnownKey;
		this.#text = text;
		this.#frontMatter = frontMatter;
	}

	/** Undefined where no guess helps. A quote that is never closed shows only at the end, so at last every line is tried. */
	diagnose(error: FrontMatterError): Diagnosis | undefined {
		const entry = entryAt(this.#frontMatter.fields, error.range.start);
		const lines = this.#linesAt(error, entry);
		return (
			this.#search(lines, this.#alone(entry)) ?? this.#search(this.#linesFrom(lines), this.#inTheWhole(entry))
		);
	}

	/** With the entry before it alone: mostly that is enough, and as quick in long front matter as in short. */
	#alone(entry: number): Trial {
		const first = Math.max(0, entry - 1);
		const part = textRange(this.#entryStart(first), this.#entryStart(entry + 1));
		const written = sliceRange(this.#text, part);
		const { length } = written;
		const read = (yaml: string) => readYaml(yaml, { start: 0, end: yaml.length }, this.#readers.yaml);
		const readWith = (edits: readonly TextEdit[]) => read(applyEdits(written, editsIn(part, edits)));
		return { before: read(written), entry: entry - first, length, budget: this.#nearby, readWith };
	}

	#inTheWhole(entry: number): Trial {
		const head = this.#text.slice(0, this.#frontMatter.range.end);
		const readWith = (edits: readonly TextEdit[]) => readFrontMatter(applyEdits(head, edits), this.#readers);
		return { before: this.#frontMatter, entry, length: head.length, budget: this.#anywhere, readWith };
	}

	#search(lines: Iterable<YamlLine>, trial: Trial): Diagnosis | undefined {
		const { before, entry, length, budget, readWith } = trial;
		const refused = refusedEntries(before);
		if (!refused.has(entry)) return undefined;
		// A quote that is closed too late takes whole entries in.
		const helps = ({ edits }: Mend) => {
			const after = readWith(edits);
			const left = refusedEntries(after);
			return !left.has(entry) && left.size < refused.size && after.fields.length >= before.fields.length;
		};
		let tries = Math.min(mostTries, Math.ceil(mostCharactersTried / (length + 1)));
		for (const line of lines) {
			budget.left -= line.text.length + lineCost;
			for (const { message, range = line.valueRange, mends } of this.#guesses(line)) {
				if (mends.length > 0 && tries-- <= 0) return undefined;
				budget.left -= mends.length * (length + readingCost);
				if (budget.left < 0) return undefined;
				const working = mends.filter(helps);
				if (working.length > 0) return { message, range, mends: working };
			}
		}
		return undefined;
	}

	*#guesses(line: YamlLine): Generator<YamlMistake> {
		yield* guessIndentation(this.#text, this.#frontMatter.content, line, this.#isKnownKey);
		yield* guessMistakes(line);
	}

	/** The error's own line, those its entry and the one before start in, and the next one. */
	#linesAt(error: FrontMatterError, entry: number): readonly YamlLine[] {
		const { content } = this.#frontMatter;
		const own = readYamlLine(this.#text, Math.min(error.range.start, content.end));
		const starts = [
			own.range.start,
			this.#entryStart(entry),
			this.#entryStart(entry - 1),
			nextLineStart(this.#text, own.range.end),
		];
		return [...new Set(starts)]
			.filter((start) => content.start <= start && start < content.end)
			.map((start) => readYamlLine(this.#text, start));
	}

	/** Those lines, then all others in order. */
	*#linesFrom(first: readonly YamlLine[]): Generator<YamlLine> {
		yield* first;
		const { content } = this.#frontMatter;
		for (let start = content.start; start < content.end; start = nextLineStart(this.#text, start)) {
			if (!first.some(({ range }) => range.start === start)) yield readYamlLine(this.#text, start);
		}
	}

	#entryStart(index: number): number {
		const { content, fields } = this.#frontMatter;
		if (index < 0) return content.start;
		const field = fields[index];
		return field ? Math.max(content.start, lineStartAt(this.#text, field.keyRange.start)) : content.end;
	}
}

/** The edits that lie in a part of the text, with offsets in that part. */
function editsIn(part: TextRange, edits: readonly TextEdit[]): readonly TextEdit[] {
	return edits
		.filter(({ range }) => containsRange(part, range))
		.map(({ range, newText }) =>
			replaceRange(textRange(range.start - part.start, range.end - part.start), newText),
		);
}
