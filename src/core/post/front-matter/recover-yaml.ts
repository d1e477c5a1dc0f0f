import { isMap } from "yaml";
import type { TextRange } from "../../text/text-range.ts";
import type { Field } from "../front-matter-model.ts";
import { type Entry, onOneLine } from "./entries.ts";
import { parseYaml } from "./parse-yaml.ts";
import { missingAt } from "./values.ts";
import { readPairs, type YamlSource } from "./yaml-fields.ts";

/** What can still be read of YAML that its parser refuses: entry by entry, those without an error as they were read. */
export function recoverFields(
	source: YamlSource,
	entries: readonly Entry[],
	strictFields: readonly Field[],
	errorRanges: readonly TextRange[],
): Field[] {
	return entries.flatMap((entry) => {
		const start = source.base + entry.start;
		const end = source.base + entry.end;
		const isSound = !errorRanges.some((range) => range.start <= end && start <= range.end);
		const whole = strictFields.find((field) => field.keyRange.start === start);
		if (isSound && whole && whole.range.end <= end) return [whole];
		return readAlone(source, entry) ?? [readRoughly(source, entry)];
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

/** Whatever stands behind the colon on the key's line, quotes around it aside. */
function readRoughly(source: YamlSource, entry: Entry): Field {
	const { text, base } = source;
	const keyRange = { start: base + entry.start, end: base + entry.keyEnd };
	const key = text.slice(keyRange.start, keyRange.end).replace(/^(["'])(.*)\1$/, "$2");
	const colon = text.indexOf(":", keyRange.end);
	const rest = /[^\r\n]*/.exec(text.slice(colon + 1, base + entry.end))?.[0] ?? "";
	const raw = rest.trim();
	if (raw === "")
		return { key, keyRange, range: { start: keyRange.start, end: colon + 1 }, ...missingAt(colon + 1) };
	const start = colon + 1 + rest.indexOf(raw);
	const valueRange = { start, end: start + raw.length };
	const value = raw.replace(/^(["'])([\s\S]*?)\1?$/, "$2");
	return {
		key,
		keyRange,
		range: { start: keyRange.start, end: valueRange.end },
		valueRange,
		raw,
		value,
		style: "plain",
	};
}
