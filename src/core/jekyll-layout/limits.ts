import type { Token } from "liquidjs/dist/liquid.browser.mjs";

/** What one rendering of a layout may use. Real layouts stay far below; a template made to stop the editor does not. */
export const LAYOUT_LIMITS = {
	/** UTF-16 units of one file. LiquidJS parses in time that grows with the square of the number of tags. */
	fileCharacters: 262_144,
	/** UTF-16 units of all files together. */
	siteCharacters: 1_048_576,
	/** Files read. */
	files: 200,
	/** Tags inside each other, and brackets inside each other in one tag; Liquid's own limit. */
	depth: 100,
	/** UTF-16 units of an expression or property name given to a filter as text. */
	expression: 1_000,
	/** `{% … %}` and `{{ … }}` in one file. */
	tags: 10_000,
	/** Layouts inside each other. */
	layouts: 10,
	/** Includes inside each other. */
	includeDepth: 20,
	/** Includes opened, however often the same. */
	includes: 2_000,
	/** UTF-16 units written, in captures too. */
	output: 4_194_304,
	/** UTF-16 units and list entries that filters, ranges and comparisons may make or look at. */
	memory: 8_000_000,
	/** Tags, filters and comparisons rendered, each time anew: at most some two seconds' work. */
	steps: 50_000,
	/** Values, keys and list entries of all variables. */
	variables: 100_000,
	/** Mappings and lists inside each other. */
	variableDepth: 32,
	/** What is told beside the result. */
	notes: 100,
} as const;

/** Why there is nothing to show, e.g. a limit that is reached; the message is a sentence for the writer. */
export class LayoutError extends Error {
	/** Where, if it is not the tag being rendered. */
	readonly token: Token | undefined;

	constructor(message: string, token?: Token) {
		super(message);
		this.token = token;
	}
}
