import * as l10n from "@vscode/l10n";
import type { ContentsLine } from "../protocol/to-page/outline.ts";
import { make } from "./make.ts";

/** Fills the list of contents: one button a line, set in by its level. It stays folded where the reader folded it. */
export function showContents(
	nav: HTMLElement,
	contents: readonly ContentsLine[],
	goTo: (line: number) => void,
): void {
	const document = nav.ownerDocument;
	nav.hidden = contents.length === 0;
	const isFolded = nav.querySelector("details")?.open === false;
	const list = make(document, "ol", "");
	for (const { title, speakers, level, line } of contents) {
		const button = make(document, "button", "", title);
		button.type = "button";
		button.addEventListener("click", () => goTo(line));
		const entry = make(document, "li", `level-${Math.min(level, 4)}`, button);
		if (speakers !== "") entry.append(make(document, "span", "speakers", speakers));
		list.append(entry);
	}
	const fold = make(document, "details", "", make(document, "summary", "", l10n.t("In this post")), list);
	fold.open = !isFolded;
	nav.replaceChildren(fold);
}

/** Says at the end of the byline how long the post takes to read. */
export function showReadingTime(header: HTMLElement, readingTime: string | undefined): void {
	const document = header.ownerDocument;
	header.querySelector(".reading-time")?.remove();
	if (readingTime === undefined) return;
	let byline = header.querySelector(".byline");
	if (!byline) {
		byline = make(document, "p", "byline");
		const before = header.querySelector(".permalink, .tags, .cover");
		header.insertBefore(byline, before);
	}
	byline.append(make(document, "span", "reading-time", readingTime));
}
