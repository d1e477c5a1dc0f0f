import type { PreviewPart, ViewMessage } from "../protocol/extras-protocol.ts";
import { make } from "./make.ts";

const labels: readonly (readonly [part: PreviewPart, label: string, help: string])[] = [
	["narrow", "Phone", "Show the post as wide as a phone"],
	["cards", "Cards", "Show how the post looks in lists and where it is shared"],
	["marks", "Findings", "Show what Recap found, in its place"],
];

/** The small toolbar of the page: one switch for each part. */
export class PreviewTools {
	readonly element: HTMLElement;
	readonly #buttons = new Map<PreviewPart, HTMLButtonElement>();

	constructor(document: Document, toggle: (part: PreviewPart) => void) {
		this.element = make(document, "aside", "");
		this.element.id = "preview-tools";
		this.element.setAttribute("aria-label", "Preview");
		for (const [part, label, help] of labels) {
			const button = make(document, "button", "", label);
			button.type = "button";
			button.title = help;
			button.setAttribute("aria-pressed", "false");
			button.addEventListener("click", () => toggle(part));
			this.#buttons.set(part, button);
			this.element.append(button);
		}
	}

	show({ isNarrow, showsCards, showsMarks }: ViewMessage): void {
		const states = { narrow: isNarrow, cards: showsCards, marks: showsMarks };
		for (const [part, button] of this.#buttons) button.setAttribute("aria-pressed", String(states[part]));
	}
}
