import type { SwallowedMarkup } from "../body-model.ts";
import type { BlockContext } from "./block-context.ts";
import type { ContentMap } from "./content-map.ts";
import type { HtmlTag } from "./html-elements.ts";
import { LONGEST_PASSAGE } from "./read-passage.ts";
import { keepUnresolved } from "./unresolved.ts";

/** Elements whose content shows code or nothing: brackets there are meant. */
const verbatim = new Set(["code", "pre", "script", "style", "textarea", "kbd", "samp", "svg", "math"]);

/** An HTML block's content made readable as paragraph text, at equal length: tags bare of attributes, code hidden. */
export class SwallowedText {
	readonly #html: string;
	#result = "";
	#copied = 0;
	/** The verbatim element that is open, and how often. */
	#verbatim: { readonly name: string; depth: number } | undefined;

	constructor(html: string) {
		this.#html = html;
	}

	/** Takes the block's tags in order. */
	hideTag({ name, isClosing, range, nameRange }: HtmlTag): void {
		this.#copy(range.start);
		const tag = this.#html.slice(range.start, range.end);
		const bare = nameRange.end - range.start;
		// A valid tag of the same length, whatever a browser's tokeniser forgave.
		const attributes = Math.max(0, tag.length - bare - 1);
		this.#result += tag.endsWith(">") ? `${tag.slice(0, bare)}${blank(attributes, isClosing)}>` : hide(tag);
		this.#copied = range.end;
		if (this.#verbatim?.name === name) this.#verbatim.depth += isClosing ? -1 : 1;
		else if (!this.#verbatim && !isClosing && verbatim.has(name)) this.#verbatim = { name, depth: 1 };
		if (this.#verbatim?.depth === 0) this.#verbatim = undefined;
	}

	get text(): string {
		this.#copy(this.#html.length);
		return this.#result;
	}

	#copy(end: number): void {
		const part = this.#html.slice(this.#copied, end);
		this.#result += this.#verbatim ? hide(part) : part;
		this.#copied = Math.max(this.#copied, end);
	}
}

function blank(length: number, isClosing: boolean): string {
	return isClosing ? " ".repeat(length) : length === 0 ? "" : ` ${"x".repeat(length - 1)}`;
}

function hide(part: string): string {
	return part.replaceAll(/[^\n]/g, "x");
}

/** The links and images that `text`, an HTML block's content, would hold if it were a paragraph. */
export function findSwallowed(text: string, map: ContentMap, context: BlockContext): SwallowedMarkup[] {
	if (!text.includes("[") || text.length > LONGEST_PASSAGE) return [];
	const { parser, recorder, env } = context;
	recorder.clear();
	parser.inline.parse(text, parser, env, []);
	const found: SwallowedMarkup[] = [];
	for (const { kind, syntax, range, label, isInAlt } of recorder.links) {
		if (isInAlt || syntax === "autolink" || syntax === "bare" || syntax === "html") continue;
		found.push({ kind, syntax, range: map.range(range.start, range.end), label, isResolvable: true });
	}
	const passage = { role: "html", content: text, map, startsListItem: false } as const;
	for (const { kind, syntax, range, label } of keepUnresolved(passage, context)) {
		found.push({ kind, syntax, range: map.range(range.start, range.end), label, isResolvable: false });
	}
	return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
