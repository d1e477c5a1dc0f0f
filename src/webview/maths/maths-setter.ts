import type { PageParts } from "../page-parts.ts";
import type { BlockWatcher } from "../watch-blocks.ts";

/** The longest formula that is set, in UTF-16 units. */
const longest = 20_000;

/** Sets the post's formulas; KaTeX is loaded with the first. Where it cannot be, they stay as they are written. */
export class MathsSetter implements BlockWatcher {
	readonly #parts: PageParts;

	constructor(parts: PageParts) {
		this.#parts = parts;
	}

	added(block: Element): void {
		const formulas = [...block.querySelectorAll<HTMLElement>(".math:not(.math-set)")];
		if (formulas.length === 0) return;
		if (globalThis.recapSetFormula) set(formulas);
		else
			Promise.all([this.#parts.loadStyle("maths.css"), this.#parts.loadScript("maths.js")])
				.then(() => set(formulas))
				.catch((error: unknown) => console.warn(error));
	}
}

function set(formulas: readonly HTMLElement[]): void {
	for (const element of formulas) {
		const formula = element.textContent ?? "";
		if (!element.isConnected || element.classList.contains("math-set") || formula.length > longest) continue;
		element.classList.add("math-set");
		globalThis.recapSetFormula?.(element, formula, element.matches("div, .display"));
	}
}
