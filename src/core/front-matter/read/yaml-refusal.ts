import { load } from "js-yaml";
import type { YamlReader } from "../readers.ts";
import { findLibyamlRefusal } from "../yaml-1.1/find-refusal.ts";
import { cheapToJudge, loadByGrayMatter } from "./gray-matter.ts";

/** Why an engine's reader stops, and where. */
export interface EngineRefusal {
	readonly message: string;
	readonly offset: number;
}

/** What an engine's YAML reader stops at; undefined where it reads the text. Keys that stand twice pass. */
export function findRefusal(yaml: string, reader: YamlReader): EngineRefusal | undefined {
	const spaced = reader.takesTabIndents ? spaceTabIndents(yaml) : yaml;
	switch (reader.parser) {
		case "libyaml":
			return findLibyamlRefusal(spaced, reader.isOldLibyaml === true);
		case "js-yaml 3":
			return findJsYamlRefusal(spaced, loadByGrayMatter);
		case "js-yaml 4":
			return findJsYamlRefusal(spaced, (judged) => load(judged, { json: true }));
	}
}

/** As Hexo's front-matter package does it. Offsets behind a tab are one too great then, which a line's place bears. */
function spaceTabIndents(yaml: string): string {
	return yaml.replace(/(?<=\n)\t+/g, (tabs) => "  ".repeat(tabs.length));
}

function findJsYamlRefusal(yaml: string, read: (yaml: string) => unknown): EngineRefusal | undefined {
	const judged = cheapToJudge(yaml);
	try {
		read(judged);
		return undefined;
	} catch (error) {
		return { message: reasonOf(error), offset: placeOf(error, judged, yaml) };
	}
}

function reasonOf(error: unknown): string {
	if (error instanceof Error && "reason" in error) return String(error.reason);
	return error instanceof Error ? error.message : String(error);
}

/** The start of the line it stopped in, which stands elsewhere in the text that was judged. */
function placeOf(error: unknown, judged: string, yaml: string): number {
	if (!(error instanceof Error && "mark" in error)) return 0;
	const { mark } = error;
	const position =
		typeof mark === "object" && mark !== null && "position" in mark ? Number(mark.position) : 0;
	const start = judged.lastIndexOf("\n", position - 1) + 1;
	const line = judged.slice(start).split("\n", 1)[0] ?? "";
	return Math.max(0, yaml.indexOf(line, start));
}
