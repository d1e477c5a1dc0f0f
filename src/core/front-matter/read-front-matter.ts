import type { TextRange } from "../text/text-range.ts";
import type { FrontMatterFormat } from "./format.ts";
import type { FrontMatter, FrontMatterState } from "./model.ts";
import type { Block } from "./read/block.ts";
import { findFencedBlock } from "./read/find-block.ts";
import { findUnfencedBlock } from "./read/find-unfenced.ts";
import type { FormatReading } from "./read/format-reading.ts";
import { cutContent } from "./read/gray-matter.ts";
import { readHeader } from "./read/header.ts";
import { readJson } from "./read/json.ts";
import { readToml } from "./read/toml.ts";
import { isSurelyTaken, readYaml } from "./read/yaml.ts";
import type { FrontMatterReaders, YamlReader } from "./readers.ts";

type Read = (text: string, content: TextRange, readers: FrontMatterReaders) => FormatReading;

const READERS: Readonly<Record<FrontMatterFormat, Read>> = {
	yaml: (text, content, { yaml }) => readYaml(text, content, yaml),
	toml: (text, content, { toml }) => readToml(text, content, toml),
	json: readJson,
	header: readHeader,
};

/**
 * Reads the front matter a text starts with. Never throws and takes linear time; a block beyond the limits
 * (`front-matter/limits.ts`) is found but not parsed, and one that would be run as a program is only named. What is an error is the word of
 * the engine's `readers`.
 */
export function readFrontMatter(text: string, readers: FrontMatterReaders = {}): FrontMatter {
	const start = text.startsWith("\uFEFF") ? 1 : 0;
	const block =
		findFencedBlock(text, start, readers) ?? findUnfencedBlock(text, startOfJson(text, start, readers));
	if (!block) return absentAt(start);
	const reading = readBlock(text, block, readers);
	if (block.isDoubtful && (reading?.shape !== "mapping" || isRefused(reading))) return absentAt(start);
	if (block.ifUnclosed && isRefused(reading)) {
		const shorter = readBlock(text, block.ifUnclosed, readers);
		if (!isRefused(shorter)) return frontMatterOf(block.ifUnclosed, shorter);
	}
	return frontMatterOf(block, reading);
}

/** Where unfenced front matter starts: what is no JSON starts at the text's first character. */
function startOfJson(text: string, start: number, { looksPastBlanks }: FrontMatterReaders): number {
	const blanks = looksPastBlanks
		? (/^\s{0,200}(?=\{)/.exec(text.slice(start, start + 201))?.[0].length ?? 0)
		: 0;
	return start + blanks;
}

function readBlock(text: string, block: Block, readers: FrontMatterReaders): FormatReading | undefined {
	if (block.kind === "refused" || block.kind === "too-large") return undefined;
	const read = block.format && READERS[block.format];
	return read?.(text, cutContent(text, block), readers);
}

function frontMatterOf(block: Block, reading: FormatReading | undefined): FrontMatter {
	return {
		state: stateOf(block, reading),
		format: block.format,
		range: { start: block.start, end: block.end },
		open: block.open,
		content: block.content,
		close: block.close,
		almostClose: block.almostClose,
		fields: reading?.fields ?? [],
		errors: reading?.errors ?? [],
	};
}

function stateOf(block: Block, reading: FormatReading | undefined): FrontMatterState {
	if (block.kind !== "closed" || !reading) return block.kind === "closed" ? "too-large" : block.kind;
	if (reading.shape === "too-large") return "too-large";
	return isRefused(reading) ? "invalid" : reading.shape;
}

/** Whether the engines' own readers refuse it, too. */
function isRefused(reading: FormatReading | undefined): boolean {
	return reading?.errors.some((error) => !error.strictOnly) ?? false;
}

function absentAt(start: number): FrontMatter {
	const nowhere = { start, end: start };
	return {
		state: "absent",
		format: undefined,
		range: nowhere,
		open: undefined,
		content: nowhere,
		close: undefined,
		almostClose: undefined,
		fields: [],
		errors: [],
	};
}

/** Front matter that was read without knowing the engine, as that engine reads it. */
export function readAsEngine(
	text: string,
	frontMatter: FrontMatter,
	readers: FrontMatterReaders | undefined,
): FrontMatter {
	const { format } = frontMatter;
	// Another block may stand behind the blanks, or further in.
	if (readers?.looksPastBlanks && !frontMatter.open) return readFrontMatter(text, readers);
	if (format === "yaml" && readers?.yaml)
		return isReadAlike(text, frontMatter, readers.yaml) ? frontMatter : readFrontMatter(text, readers);
	return format === "toml" && readers?.toml ? readFrontMatter(text, readers) : frontMatter;
}

/** Most front matter is: nothing was found wrong with it, and the engine's own reader takes it. It need not be parsed again then. */
function isReadAlike(text: string, { state, errors, content }: FrontMatter, reader: YamlReader): boolean {
	const isWhole = state === "mapping" || state === "empty" || state === "not-a-mapping";
	return isWhole && errors.length === 0 && isSurelyTaken(text, content, reader);
}
