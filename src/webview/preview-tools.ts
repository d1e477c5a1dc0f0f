import * as l10n from "@vscode/l10n";
import type { PreviewPart } from "../protocol/parts.ts";
import { make } from "./make.ts";

function labels(): readonly (readonly [part: PreviewPart, label: string, help: string])[] {
	return [
		["narrow", l10n.t("Phone"), l10n.t("Show the post as wide as a phone")],
		["cards", l10n.t("Cards"), l10n.t("Show how the post looks in lists and where it is shared")],
		["marks", l10n.t("Findings"), l10n.t("Show what Recap found, in its place")],
	];
}

/** The small toolbar of the page: one switch for each part. */
export class PreviewTools {
	readonly element: HTMLElement;
	readonly #buttons = new Map<PreviewPart, HTMLButtonElement>();

	constructor(document: Document, toggle: (part: PreviewPart) => void) {
		this.element = make(document, "aside", "");
		this.element.id = "preview-tools";
		this.element.setAttribute("aria-label", l10n.t("Preview"));
		for (const [part, label, help] of labels()) {
			const button = make(document, "button", "", label);
			button.type = "button";
			button.title = help;
			button.setAttribute("aria-pressed", "false");
			button.addEventListener("click", () => toggle(part));
			this.#buttons.set(part, button);
			this.element.append(button);
		}
	}

	show(parts: readonly PreviewPart[]): void {
		for (const [part, button] of this.#buttons)
			button.setAttribute("aria-pressed", String(parts.includes(part)));
	}
}
