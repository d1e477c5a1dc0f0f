import { isMap } from "yaml";
import type { TextRange } from "../../text/text-range.ts";
import type { Field } from "../model.ts";
import { type Entry, onOneLine } from "./entries.ts";
import { MAX_BROKEN_ENTRIES } from "./limits.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readRoughly } from "./values.ts";
import { readPairs, type YamlSource } from "./yaml-fields.ts";

/** What can still be read of YAML that its parser refuses: entry by entry, those without an error as they were read. */
export function recoverFields(
	source: YamlSource,
	entries: readonly Entry[],
	strictFields: readonly Field[],
	errorRanges: readonly TextRange[],
): Field[] {
	let broken = 0;
	return entries.flatMap((entry) => {
		const start = source.base + entry.start;
		const end = source.base + entry.end;
		const isSound = !errorRanges.some((range) => range.start <= end && start <= range.end);
		const whole = strictFields.find((field) => field.keyRange.start === start);
		if (isSound && whole && whole.range.end <= end) return [whole];
		const alone = ++broken <= MAX_BROKEN_ENTRIES ? readAlone(source, entry) : undefined;
		return alone ?? [readRoughly(source.text, keyRangeOf(source, entry), ":", end)];
	});
}

/** An entry parsed by itself: as written, then with tabs as indentation, then with its value on one line. */
function readAlone(source: YamlSource, entry: Entry): Field[] | undefined {
	const start = source.base + entry.start;
	const written = source.text.slice(start, source.base + entry.end).replaceAll("\r", "\n");
	const spaced = written.replace(/\n[\t ]+/g, (indent) => indent.replaceAll("\t", " "));
	for (const yaml of new Set([written, spaced, onOneLine(written)])) {
		const tree = parseYaml(yaml);
		const contents = tree?.document.contents;
		if (tree && tree.document.errors.length === 0 && isMap(contents) && contents.items.length === 1) {
			return readPairs({ ...source, base: start }, contents.items);
		}
	}
	return undefined;
}

function keyRangeOf({ base }: YamlSource, entry: Entry): TextRange {
	return { start: base + entry.start, end: base + entry.keyEnd };
}
