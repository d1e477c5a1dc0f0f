/** Shows a formula, in TeX, in an element's place. */
export type SetFormula = (element: HTMLElement, formula: string, isDisplayed: boolean) => void;

declare global {
	/** There once `dist/maths.js` has been loaded. */
	var recapSetFormula: SetFormula | undefined;
}
