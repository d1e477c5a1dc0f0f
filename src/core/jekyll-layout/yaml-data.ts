import type { FieldData } from "../front-matter/model.ts";
import { linesFrom } from "../front-matter/read/lines.ts";
import { mappingOf } from "../front-matter/read/values.ts";
import { readYaml } from "../front-matter/read/yaml.ts";
import type { Variables } from "./layout-model.ts";

const longestYaml = 262_144;

/** A YAML mapping's values, dates as written; empty for what is none, and what could be read of what is broken. Never throws. */
export function readYamlMapping(yaml: string): Variables {
	const { start, end } = contentOf(yaml);
	if (end - start > longestYaml) return {};
	const value = mappingOf(readYaml(yaml, { start, end }).fields);
	return isMapping(value) ? value : {};
}

/** A YAML file's value, which may be a list; undefined for what is too long or broken. Never throws. */
export function readYamlData(yaml: string): FieldData | undefined {
	const { start, end } = contentOf(yaml);
	if (end - start > longestYaml) return undefined;
	// The reader takes mappings only, so the whole becomes the value of a key.
	const wrapped = `all:\n ${yaml.slice(start, end).replace(/\r\n?|\n/g, "\n ")}`;
	const reading = readYaml(wrapped, { start: 0, end: wrapped.length });
	if (reading.errors.some((error) => !error.strictOnly)) return undefined;
	return reading.fields.find(({ key }) => key === "all")?.value;
}

export function isMapping(value: FieldData | undefined): value is Variables {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Without a BOM, a first line `---` and what follows a last line `---` or `...`. */
function contentOf(yaml: string): { readonly start: number; readonly end: number } {
	const start = contentStart(yaml);
	const rest = yaml.slice(start);
	const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
	return { start, end: close ? start + close.index : yaml.length };
}

/** After the line `---`, which only blank lines and comments may stand above. */
function contentStart(yaml: string): number {
	const start = yaml.startsWith("\uFEFF") ? 1 : 0;
	for (const line of linesFrom(yaml, start)) {
		const written = yaml.slice(line.start, line.end);
		if (/^---[ \t]*$/.test(written)) return line.next;
		if (!/^[ \t]*(?:#|$)/.test(written)) break;
	}
	return start;
}
