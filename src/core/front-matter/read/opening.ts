import type { FrontMatterFormat } from "../format.ts";
import type { Fence } from "../model.ts";
import { fenceOf, type Line } from "./lines.ts";

/** An opening fence and what may close it. */
export interface Opening {
	readonly fence: Fence;
	/** Where the content starts. */
	readonly next: number;
	/** Undefined for a format that would be run as a program. */
	readonly format: FrontMatterFormat | undefined;
	/** Closing fences, trailing white space aside. */
	readonly closers: readonly string[];
	/** True for a fence that nothing else in Markdown is: `---` can be a thematic break, `---json` and `+++` cannot. */
	readonly isUnmistakable: boolean;
}

const LANGUAGES: ReadonlyMap<string, FrontMatterFormat> = new Map([
	["yaml", "yaml"],
	["yml", "yaml"],
	["json", "json"],
	["toml", "toml"],
]);

/** Formats that gray-matter, Eleventy or their plugins run as a program. */
const EXECUTABLE =
	/^(?:js|jsx|mjs|cjs|javascript|ecmascript|node|ts|tsx|typescript|coffee|coffeescript|cson)$/i;

const LONGEST_FENCE = 200;

/** Reads a line as an opening fence; undefined where it is none. */
export function readOpening(text: string, line: Line): Opening | undefined {
	if (line.end - line.start > LONGEST_FENCE) return undefined;
	const fence = fenceOf(text, line);
	const [match, mark = "", language] =
		/^(-{3,}|\+{3,}|;{3,})[ \t]*([A-Za-z][\w+-]*)?[ \t]*$/.exec(fence.text) ?? [];
	if (match === undefined) return undefined;
	const place = { fence, next: line.next, isUnmistakable: true };
	if (language !== undefined) {
		const format = LANGUAGES.get(language.toLowerCase());
		const isKnown = format !== undefined || EXECUTABLE.test(language);
		return mark === "---" && isKnown ? { ...place, format, closers: ["---"] } : undefined;
	}
	// A line of more may be AsciiDoc's or a writer's own line.
	if (mark.startsWith("+"))
		return { ...place, format: "toml", closers: [mark, "+++"], isUnmistakable: mark === "+++" };
	if (mark.startsWith(";")) return { ...place, format: "json", closers: [mark] };
	return { ...place, format: "yaml", closers: ["---", "...", mark], isUnmistakable: false };
}
