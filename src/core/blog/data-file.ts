import type { Field } from "../front-matter/model.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";

/** The entries of a site's YAML, TOML or JSON file, which `name` tells by its ending. Never throws: of a broken file, what could be read. */
export function readDataFile(name: string, text: string): readonly Field[] {
	if (text.trim() === "") return [];
	const fence = name.endsWith(".toml") ? "+++" : "---";
	const data = text.replace(/^\uFEFF?(?:---\s*\n)?/, "");
	return readFrontMatter(`${fence}\n${data}\n${fence}\n`).fields;
}
