import * as l10n from "@vscode/l10n";
import type { MarkView } from "../protocol/to-page/marks.ts";
import { findText } from "./find-text.ts";
import { make } from "./make.ts";
import { sentence } from "./sentence.ts";
import type { BlockElement } from "./view-place.ts";

const highlightName = "recap-seen-";
const severities = ["error", "warning", "information", "hint"] as const;

/** Where marks may stand: the header for what is above the first block. */
export interface MarkPlaces {
	readonly header: HTMLElement;
	readonly blocks: readonly BlockElement[];
}

/** Puts a mark beside each block that has findings, and underlines the words they are about. */
export function showMarks(
	window: Window & typeof globalThis,
	{ header, blocks }: MarkPlaces,
	marks: readonly MarkView[],
	reveal: (offset: number) => void,
): void {
	const { document } = window;
	clearMarks(window);
	const boxes = new Map<Element, HTMLElement>();
	const ranges: Range[] = [];
	const painted = new Map<MarkView["severity"], Range[]>();
	for (const { message, severity, line, offset, seen, before = 0 } of marks) {
		const element = blockAt(blocks, line) ?? header;
		let box = boxes.get(element);
		if (!box) {
			box = make(document, "div", "findings");
			boxes.set(element, box);
		}
		const text = make(
			document,
			"span",
			"finding-text",
			`${nameOf(severity)}: `,
			...sentence(document, message),
		);
		const button = make(document, "button", `finding finding-${severity}`, text);
		button.type = "button";
		button.addEventListener("click", () => reveal(offset));
		box.append(button);
		const range = seen === undefined ? undefined : findText(element, seen, { taken: ranges, before });
		if (!range) continue;
		ranges.push(range);
		painted.set(severity, [...(painted.get(severity) ?? []), range]);
	}
	for (const [element, box] of boxes) {
		element.classList.add("has-findings");
		element.append(box);
	}
	// Painted over the text: the post's own elements stay as they are.
	if (!canHighlight(window)) return;
	for (const [severity, found] of painted)
		window.CSS.highlights.set(highlightName + severity, new window.Highlight(...found));
}

function nameOf(severity: MarkView["severity"]): string {
	return {
		error: l10n.t("Error"),
		warning: l10n.t("Warning"),
		information: l10n.t("Note"),
		hint: l10n.t("Hint"),
	}[severity];
}

export function clearMarks(window: Window & typeof globalThis): void {
	for (const box of window.document.querySelectorAll(".has-findings > .findings")) {
		box.parentElement?.classList.remove("has-findings");
		box.remove();
	}
	if (!canHighlight(window)) return;
	for (const severity of severities) window.CSS.highlights.delete(highlightName + severity);
}

/** The last block that starts on the line or before. */
function blockAt(blocks: readonly BlockElement[], line: number): Element | undefined {
	let found: Element | undefined;
	for (const block of blocks) {
		if (block.line > line) break;
		found = block.element;
	}
	return found;
}

function canHighlight(window: Window & typeof globalThis): boolean {
	return typeof window.Highlight === "function" && window.CSS?.highlights !== undefined;
}
