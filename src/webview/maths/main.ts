import katex from "katex";
import type { SetFormula } from "./set-formula.ts";

/** What a formula's own macros may become, in tokens: as many as the longest formula has letters. */
const mostTokens = 20_000;

/** A macro of ours that begins each formula. */
const guard = "\\recapGuard";

/** What KaTeX gives a macro: all that reads the formula. */
interface Expander {
	pushTokens(tokens: readonly unknown[]): void;
}

/** KaTeX counts how often macros are replaced, not by how much: a line of them took it minutes. */
function countTokens(expander: Expander): string {
	const push = expander.pushTokens.bind(expander);
	let count = 0;
	expander.pushTokens = (tokens) => {
		count += tokens.length;
		if (count > mostTokens) throw new Error("The formula's macros make too much of it.");
		push(tokens);
	};
	return "";
}

/** No formula of a post may lead away, load anything, or grow without end; what it cannot read it shows in its place. */
const setFormula: SetFormula = (element, formula, isDisplayed) => {
	try {
		katex.render(`${guard} ${formula}`, element, {
			displayMode: isDisplayed,
			throwOnError: false,
			errorColor: "inherit",
			strict: "ignore",
			trust: false,
			maxExpand: 1_000,
			maxSize: 20,
			macros: { [guard]: countTokens },
		});
		// The source of what is shown, for those who copy it; in place of a formula with a mistake it is all there is.
		const source = element.querySelector("annotation") ?? element.querySelector(".katex-error");
		if (source) source.textContent = formula;
	} catch {
		// Too much of it, or too deep: it stays as it is written.
		element.textContent = formula;
	}
};

globalThis.recapSetFormula = setFormula;
