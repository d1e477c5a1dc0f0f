import { isMap } from "yaml";
import type { TextRange } from "../../text/text-range.ts";
import { splitEntries } from "./entries.ts";
import { engineAccepts } from "./gray-matter.ts";
import { withoutBareReturns } from "./lines.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Reading } from "./reading.ts";
import { recoverFields } from "./recover-yaml.ts";
import { judgeErrors, refusalsOf } from "./yaml-errors.ts";
import { readPairs } from "./yaml-fields.ts";

/** Reads YAML between `content.start` and `content.end`. Dates stay strings; duplicate keys are all kept. */
export function readYaml(text: string, content: TextRange): Reading {
	const yaml = withoutBareReturns(text.slice(content.start, content.end));
	const tree = parseYaml(yaml);
	if (!tree) return { shape: "too-large", fields: [], errors: [] };
	const { contents } = tree.document;
	const source = { text, base: content.start, anchors: new Map(), unresolved: [] };
	const fields = isMap(contents) ? readPairs(source, contents.items) : [];
	const refusals = refusalsOf(yaml, tree, source);
	if (refusals.length > 0) {
		const isAccepted = engineAccepts(yaml);
		const entries = splitEntries(yaml, isAccepted);
		const errors = judgeErrors(yaml, content.start, refusals, entries, isAccepted);
		const ranges = errors.map((error) => error.range);
		const recovered = recoverFields(source, entries, fields, ranges);
		return { shape: recovered.length > 0 ? "mapping" : "not-a-mapping", fields: recovered, errors };
	}
	const isEmpty = contents === null || contents.range[0] === contents.range[1];
	return { shape: isMap(contents) ? "mapping" : isEmpty ? "empty" : "not-a-mapping", fields, errors: [] };
}
