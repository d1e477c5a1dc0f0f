import type { PageParts } from "../page-parts.ts";
import type { BlockWatcher } from "../watch-blocks.ts";
import type { CodePart } from "./code-reader.ts";

/** Longer code stays as it is, in UTF-16 units. */
const longest = 100_000;
/** So does code with a longer line, which nobody reads: some languages' expressions take cubic time over a line (`[a](` in Markdown's). */
const longestLine = 500;
/** How much is coloured before the page is painted: what a writer types in is; the rest of a long post waits for a quiet moment. */
const mostAtOnce = 10_000;

/** highlight.js' kinds by the colour they get; `media/preview-parts.css` has the colours. Kinds that are not named stay as they are. */
const colours: Readonly<Record<string, string>> = {
	keyword: "keyword",
	"selector-tag": "keyword",
	literal: "keyword",
	meta: "meta",
	"template-tag": "meta",
	comment: "comment",
	quote: "comment",
	doctag: "comment",
	string: "string",
	regexp: "string",
	char: "string",
	addition: "addition",
	deletion: "deletion",
	number: "number",
	symbol: "number",
	bullet: "number",
	link: "number",
	title: "title",
	section: "title",
	"selector-class": "title",
	"selector-id": "title",
	type: "type",
	built_in: "type",
	class: "type",
	tag: "type",
	name: "type",
	attr: "name",
	attribute: "name",
	variable: "name",
	"template-variable": "name",
	property: "name",
	params: "plain",
	subst: "plain",
};
/** What stands within other code wins over it. */
const priorities: Readonly<Record<string, number>> = { string: 0, comment: 0, plain: 1 };

interface Coloured {
	readonly highlight: Highlight;
	readonly range: AbstractRange;
}

/**
 * Colours the post's code where its fence names a language; highlight.js and the language are loaded with the first. The colours are painted
 * over the text (CSS' highlights): the page's elements stay as they are.
 */
export class CodeColours implements BlockWatcher {
	readonly #window: Window & typeof globalThis;
	readonly #parts: PageParts;
	readonly #highlights = new Map<string, Highlight>();
	readonly #coloured = new WeakMap<Element, readonly Coloured[]>();
	readonly #waiting = new Set<Element>();
	readonly #learnt = new Set<string>();
	#isLoaded = false;
	#doneAtOnce = 0;
	#isAwake = false;

	constructor(window: Window & typeof globalThis, parts: PageParts) {
		this.#window = window;
		this.#parts = parts;
	}

	added(block: Element): void {
		if (typeof this.#window.Highlight !== "function") return;
		for (const code of block.querySelectorAll('pre > code[class*="language-"]')) {
			const text = code.textContent ?? "";
			const { length } = text;
			if (length === 0 || length > longest || hasLongLine(text)) continue;
			if (this.#isLearnt(code) && this.#doneAtOnce + length <= mostAtOnce) {
				this.#doneAtOnce += length;
				this.#colour(code);
			} else this.#waiting.add(code);
			this.#wake();
		}
	}

	removed(block: Element): void {
		for (const code of block.querySelectorAll("pre > code")) {
			this.#waiting.delete(code);
			for (const { highlight, range } of this.#coloured.get(code) ?? []) highlight.delete(range);
			this.#coloured.delete(code);
		}
	}

	/** Colours what waits, a block a turn. */
	#wake(): void {
		if (this.#isAwake) return;
		this.#isAwake = true;
		const next = async () => {
			this.#doneAtOnce = 0;
			const [code] = this.#waiting;
			this.#isAwake = code !== undefined;
			if (!code) return;
			this.#waiting.delete(code);
			await this.#learn(languageOf(code)).catch((error: unknown) => console.warn(error));
			if (code.isConnected && this.#isLearnt(code)) this.#colour(code);
			this.#isAwake = false;
			this.#wake();
		};
		this.#window.requestIdleCallback(() => void next(), { timeout: 500 });
	}

	#isLearnt(code: Element): boolean {
		return this.#learnt.has(languageOf(code));
	}

	async #learn(name: string): Promise<void> {
		if (this.#learnt.has(name)) return;
		if (!this.#isLoaded) await this.#parts.loadScript("code.js");
		this.#isLoaded = true;
		const needed = globalThis.recapCode?.needs(name) ?? [];
		await Promise.all(needed.map((language) => this.#parts.loadScript(`code-${language}.js`)));
		this.#learnt.add(name);
	}

	#colour(code: Element): void {
		const [text, ...others] = code.childNodes;
		if (text?.nodeType !== Node.TEXT_NODE || others.length > 0) return;
		const parts = globalThis.recapCode?.read(text.nodeValue ?? "", languageOf(code)) ?? [];
		this.#coloured.set(
			code,
			parts.flatMap((part) => this.#paint(text, part) ?? []),
		);
	}

	#paint(text: Node, { start, end, kind }: CodePart): Coloured | undefined {
		const colour = colours[kind];
		if (colour === undefined) return undefined;
		let highlight = this.#highlights.get(colour);
		if (!highlight) {
			highlight = new this.#window.Highlight();
			highlight.priority = priorities[colour] ?? 2;
			this.#highlights.set(colour, highlight);
			this.#window.CSS.highlights.set(`code-${colour}`, highlight);
		}
		const range = new this.#window.StaticRange({
			...{ startContainer: text, startOffset: start },
			...{ endContainer: text, endOffset: end },
		});
		highlight.add(range);
		return { highlight, range };
	}
}

function hasLongLine(text: string): boolean {
	return text.split("\n").some(({ length }) => length > longestLine);
}

function languageOf({ className }: Element): string {
	return /(?:^|\s)language-([^\s]+)/.exec(className)?.[1] ?? "";
}
