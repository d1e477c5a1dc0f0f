import { isCount, isInteger } from "../guards.ts";
import {
	type Guard,
	type Guarded,
	listOf,
	message,
	oneOf,
	optional,
	shape,
	text,
	textUpTo,
	truth,
} from "../shapes.ts";

const maximumHtml = 64 * 1024 * 1024;
/** An address the page may load; a picture may stand in it as a whole. */
const address = textUpTo(maximumHtml);

const previewDate = shape({
	/** As its writer wrote it. */
	written: text,
	/** In words, where it is a real day. */
	text,
});
export type PreviewDate = Guarded<typeof previewDate>;

/** Where the post stands on its way to readers, for those that are not published. */
const previewMark = shape({ stage: oneOf(["draft", "unpublished", "scheduled"]), label: text });
export type PreviewMark = Guarded<typeof previewMark>;

/** What stands above the body: plain text, never HTML. What the post does not say is absent. */
const previewHeader = shape({
	title: optional(text),
	mark: optional(previewMark),
	author: optional(text),
	publishedOn: optional(previewDate),
	updatedOn: optional(previewDate),
	categories: listOf(text),
	tags: listOf(text),
	excerpt: optional(text),
	coverImage: optional(address),
	permalink: optional(text),
});
export type PreviewHeader = Guarded<typeof previewHeader>;

/** A top-level block in its place. */
const shownBlock = shape({
	/** Made from the block's content: equal keys have equal HTML. Unique within one post. */
	key: textUpTo(100),
	/** The line it starts on, from 0. */
	line: isCount,
	/** The line after its last. */
	endLine: isCount,
	/** How far below `line` each of its list items and table rows starts, in the order of the page. Absent where it has none. */
	rows: optional(listOf(isCount)),
	/** Not yet sanitised. Absent where the page already has the block. */
	html: optional(textUpTo(maximumHtml)),
});
export type ShownBlock = Guarded<typeof shownBlock>;

/** A block that the page does not have. */
export type WholeBlock = ShownBlock & { readonly html: string };

/** Turns one list of blocks into the next: the first and last ones stay, `blocks` replace those between. */
const blockPatch = shape({
	keptAtStart: isCount,
	keptAtEnd: isCount,
	/** Added to both lines of each block kept at the end. */
	lineShift: isInteger,
	blocks: listOf(shownBlock),
});
export type BlockPatch = Guarded<typeof blockPatch>;

const anyShow = message("show", {
	/** Counts up within one life of the page, from 1. */
	version: isCount,
	/** The version the patch starts from; 0 is the empty page. A page that has another asks again with `ready`. */
	base: isCount,
	/** The post's URI, which the page keeps for VS Code to restore the preview from. */
	post: text,
	/** Absent where it is that of `base`. */
	header: optional(previewHeader),
	/** A sentence above the post, e.g. that its file is gone. */
	notice: optional(text),
	/** The preview stays with this post, which the page keeps as well. Absent where it does not. */
	isLocked: optional(truth),
	patch: blockPatch,
});
export type ShowMessage = Guarded<typeof anyShow>;

/** The post as it is now, told as the difference from what the page has. */
export const show: Guard<ShowMessage> = (value): value is ShowMessage =>
	anyShow(value) && value.base < value.version;
