/// <reference path="./liquid/liquidjs.d.ts" />
import { linesFrom } from "../front-matter/read/lines.ts";
import { mappingOf } from "../front-matter/read/values.ts";
import { readYaml } from "../front-matter/read/yaml.ts";
import type { Variables } from "./layout-model.ts";
import { isMapping } from "./yaml-data.ts";

/** A layout's two parts. */
export interface TemplateFile {
	readonly frontMatter: Variables;
	readonly template: string;
	/** Lines before the template's first. */
	readonly linesBefore: number;
}

/** Splits a layout as Jekyll does: its first line is `---`, the next line `---` or `...` ends the front matter. */
export function readTemplateFile(written: string): TemplateFile {
	const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
	let start: number | undefined;
	let count = 0;
	for (const line of linesFrom(text, 0)) {
		count++;
		const fence = text.slice(line.start, line.end).trimEnd();
		if (start === undefined) {
			if (fence !== "---") break;
			start = line.next;
		} else if (fence === "---" || fence === "...") {
			const value = mappingOf(readYaml(text, { start, end: line.start }).fields);
			return {
				frontMatter: isMapping(value) ? value : {},
				template: text.slice(line.next),
				linesBefore: count,
			};
		}
	}
	return { frontMatter: {}, template: text, linesBefore: 0 };
}
