import { isMap } from "yaml";
import type { TextRange } from "../../text/text-range.ts";
import type { FrontMatterError } from "../model.ts";
import type { YamlReader } from "../readers.ts";
import { splitEntries } from "./entries.ts";
import type { FormatReading } from "./format-reading.ts";
import { engineAccepts } from "./gray-matter.ts";
import { lineFrom, withoutBareReturns } from "./lines.ts";
import { parseYaml } from "./parse-yaml.ts";
import { recoverFields } from "./recover-yaml.ts";
import { judgeErrors, refusalsOf } from "./yaml-errors.ts";
import { readPairs } from "./yaml-fields.ts";
import { type EngineRefusal, findRefusal } from "./yaml-refusal.ts";
import { findStructureRefusal, mayHaveOddStructure } from "./yaml-structure.ts";

/**
 * Reads YAML between `content.start` and `content.end`. Dates stay strings; duplicate keys are all kept. What is an error is the engine's
 * reader's word; js-yaml 3's, which takes most, where that reader is not known.
 */
export function readYaml(text: string, content: TextRange, reader?: YamlReader): FormatReading {
	const yaml = withoutBareReturns(text.slice(content.start, content.end));
	const tree = parseYaml(yaml);
	if (!tree) return { shape: "too-large", fields: [], errors: [] };
	const { contents } = tree.document;
	const source = { text, base: content.start, anchors: new Map(), unresolved: [] };
	const fields = isMap(contents) ? readPairs(source, contents.items) : [];
	const refusals = refusalsOf(yaml, tree, source);
	// Where the strict parser stumbles, its tree has another structure than the engine's.
	const isTree = tree.document.errors.length === 0;
	const refusal =
		reader &&
		(findRefusal(yaml, reader) ?? (isTree ? findStructureRefusal(tree.document, reader) : undefined));
	if (refusals.length > 0 || refusal) {
		const accepts = (part: string) => (reader ? !findRefusal(part, reader) : engineAccepts(part));
		const isAccepted = reader ? !refusal : engineAccepts(yaml);
		const entries = splitEntries(yaml, isAccepted);
		const judged = judgeErrors(
			yaml,
			content.start,
			refusals,
			entries,
			isAccepted ? undefined : accepts,
			!!refusal,
		);
		const isExplained = judged.some((error) => !error.strictOnly);
		const errors = refusal && !isExplained ? [...judged, toError(yaml, content.start, refusal)] : judged;
		const ranges = errors.map((error) => error.range);
		const recovered = recoverFields(source, entries, fields, ranges);
		return { shape: recovered.length > 0 ? "mapping" : "not-a-mapping", fields: recovered, errors };
	}
	const isEmpty = contents === null || contents.range[0] === contents.range[1];
	return { shape: isMap(contents) ? "mapping" : isEmpty ? "empty" : "not-a-mapping", fields, errors: [] };
}

/** Whether an engine's reader takes the well-written YAML between two offsets, as far as that is told without parsing it; false where it is not. */
export function isSurelyTaken(text: string, { start, end }: TextRange, reader: YamlReader): boolean {
	const yaml = withoutBareReturns(text.slice(start, end));
	return !mayHaveOddStructure(yaml) && findRefusal(yaml, reader) === undefined;
}

/** For what only the engine's reader stops at: up to the end of the line. */
function toError(yaml: string, base: number, { message, offset }: EngineRefusal): FrontMatterError {
	const start = Math.min(offset, yaml.length);
	const { end } = lineFrom(yaml, start);
	return { code: "ENGINE", message, range: { start: base + start, end: base + end }, strictOnly: false };
}
