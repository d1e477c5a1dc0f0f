import type { FrontMatterLook, NewEntry } from "./new-entry.ts";
import { writeJson, writeToml } from "./write-data.ts";
import { writeHeader } from "./write-header.ts";
import { writeYaml } from "./write-yaml.ts";

/** A whole front matter with the line end behind it, lines joined by `\n`. Every value is read as it is meant, whatever characters it holds. */
export function writeFrontMatter(entries: readonly NewEntry[], look: FrontMatterLook): string {
	switch (look.format) {
		case "yaml":
			return `---\n${writeYaml(entries, look)}---\n`;
		case "toml":
			return `+++\n${writeToml(entries)}+++\n`;
		case "json":
			return writeJson(entries);
		case "header":
			return writeHeader(entries, look);
	}
}
