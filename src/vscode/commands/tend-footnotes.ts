import { pruneFootnotes } from "../../core/footnotes/prune-footnotes.ts";
import { renumberFootnotes } from "../../core/footnotes/renumber-footnotes.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { noOptions, referenceCommand } from "./reference-tool.ts";

/** `recap.renumberFootnotes` */
export const renumberFootnotesCommand: CommandRecord = {
	id: "recap.renumberFootnotes",
	title: "Renumber Footnotes",
	about: "Numbers footnotes by first use and puts their notes in that order; named ones keep their names.",
	enablement: onPost,
	// They prove their edits themselves: a footnote's label is a part of what a block is rendered to.
	run: referenceCommand({ changesRendering: true, options: noOptions, edit: renumberFootnotes }),
};

/** `recap.pruneFootnotes` */
export const pruneFootnotesCommand: CommandRecord = {
	id: "recap.pruneFootnotes",
	title: "Remove Unused Footnotes",
	about: "Takes out notes that no mark in the post leads to, with all their paragraphs.",
	enablement: onPost,
	run: referenceCommand({ changesRendering: true, options: noOptions, edit: pruneFootnotes }),
};
