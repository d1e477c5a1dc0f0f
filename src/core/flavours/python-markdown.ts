import type { Flavour } from "./flavour.ts";

/** Pelican's: the extensions extra, codehilite and meta. */
export const pythonMarkdown: Flavour = {
	id: "python-markdown",
	label: "Python-Markdown",
	docs: "https://python-markdown.github.io/extensions/extra/",
	templates: ["file-links"],
	definitions: { lastCounts: true },
	footnotes: { numbersNotes: true, wantsBlankBelow: true, endsAtTwoBlanks: true },
};
