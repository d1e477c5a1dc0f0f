import { InlineState } from "../inline-state.ts";
import { RoundBrackets } from "./link-target.ts";

export type EmphasisKind = "em" | "strong";

/** kramdown's inline state: emphasis and links are read from the outside in, so what a sign means depends on what it stands in. */
export class SpanState extends InlineState {
	/** The elements of HTML that stand open, for the end tags that follow. */
	readonly openTags: string[] = [];
	/** The emphasis that the current place stands in, the innermost last. */
	readonly emphasis: EmphasisKind[] = [];
	/** Signs that do not come any more. */
	readonly missing = new Set<string>();
	#roundBrackets: RoundBrackets | undefined;
	readonly #caches = new Map<
		string,
		{ readonly skipped: SpanState["cache"]; readonly brackets: Map<number, number> }
	>();

	/** Runs `read` with what was found out before where the same stands open. */
	inContext<Result>(
		change: { readonly emphasis?: EmphasisKind; readonly isLink?: true },
		read: () => Result,
	): Result {
		const { cache } = this;
		if (change.emphasis) this.emphasis.push(change.emphasis);
		if (change.isLink) this.linkLevel++;
		this.cache = this.#known().skipped;
		const result = read();
		if (change.emphasis) this.emphasis.pop();
		if (change.isLink) this.linkLevel--;
		this.cache = cache;
		return result;
	}

	/** Brackets of this context and where they are closed, as far as is known; -1 where they are not. */
	get brackets(): Map<number, number> {
		return this.#known().brackets;
	}

	get roundBrackets(): RoundBrackets {
		this.#roundBrackets ??= new RoundBrackets(this.src);
		return this.#roundBrackets;
	}

	/** What the current place stands in. */
	get context(): string {
		const { emphasis, linkLevel } = this;
		return `${emphasis.includes("em")} ${emphasis.includes("strong")} ${linkLevel > 0} ${emphasis.at(-1)}`;
	}

	#known() {
		const { context } = this;
		let known = this.#caches.get(context);
		if (!known) {
			known = { skipped: Object.create(null), brackets: new Map() };
			this.#caches.set(context, known);
		}
		return known;
	}
}
