import katex from "katex";
import type { SetFormula } from "./set-formula.ts";

/** No formula of a post may lead away, load anything, or grow without end; what it cannot read it shows in its place. */
const setFormula: SetFormula = (element, formula, isDisplayed) =>
	katex.render(formula, element, {
		displayMode: isDisplayed,
		throwOnError: false,
		errorColor: "inherit",
		strict: "ignore",
		trust: false,
		maxExpand: 1_000,
		maxSize: 20,
	});

globalThis.recapSetFormula = setFormula;
