import { isArrayOf, isCount, isInteger, isOptional, isRecord, isTextUpTo } from "./guards.ts";

/** A date as its writer wrote it, and in words where it is a real day. */
export interface PreviewDate {
	readonly written: string;
	readonly text: string;
}

/** Where the post stands on its way to readers, for those that are not published. */
export interface PreviewMark {
	readonly stage: "draft" | "unpublished" | "scheduled";
	readonly label: string;
}

/** What stands above the body: plain text, never HTML. What the post does not say is absent. */
export interface PreviewHeader {
	readonly title?: string | undefined;
	readonly mark?: PreviewMark | undefined;
	readonly author?: string | undefined;
	readonly publishedOn?: PreviewDate | undefined;
	readonly updatedOn?: PreviewDate | undefined;
	readonly categories: readonly string[];
	readonly tags: readonly string[];
	readonly excerpt?: string | undefined;
	/** An address the page may load. */
	readonly coverImage?: string | undefined;
	readonly permalink?: string | undefined;
}

/** A top-level block in its place. */
export interface ShownBlock {
	/** Made from the block's content: equal keys have equal HTML. Unique within one post. */
	readonly key: string;
	/** The line it starts on, from 0. */
	readonly line: number;
	/** The line after its last. */
	readonly endLine: number;
	/** How far below `line` each of its list items and table rows starts, in the order of the page. Absent where it has none. */
	readonly rows?: readonly number[] | undefined;
	/** Not yet sanitised. Absent where the page already has the block. */
	readonly html?: string;
}

/** A block that the page does not have. */
export type WholeBlock = ShownBlock & { readonly html: string };

/** Turns one list of blocks into the next: the first and last ones stay, `blocks` replace those between. */
export interface BlockPatch {
	readonly keptAtStart: number;
	readonly keptAtEnd: number;
	/** Added to both lines of each block kept at the end. */
	readonly lineShift: number;
	readonly blocks: readonly ShownBlock[];
}

/** The post as it is now, told as the difference from what the page has. */
export interface ShowMessage {
	readonly type: "show";
	/** Counts up within one life of the page, from 1. */
	readonly version: number;
	/** The version the patch starts from; 0 is the empty page. A page that has another asks again with `ready`. */
	readonly base: number;
	/** The post's URI, which the page keeps for VS Code to restore the preview from. */
	readonly post: string;
	/** Absent where it is that of `base`. */
	readonly header?: PreviewHeader | undefined;
	/** A sentence above the post, e.g. that its file is gone. */
	readonly notice?: string | undefined;
	/** The preview stays with this post, which the page keeps as well. Absent where it does not. */
	readonly isLocked?: boolean | undefined;
	readonly patch: BlockPatch;
}

/** The editor shows another part of the post. */
export interface ScrollToMessage {
	readonly type: "scrollTo";
	/** The line at the editor's top, from 0; its fraction is how much of it has left the view. */
	readonly line: number;
}

/** From VS Code to the page. */
export type ToPreview = ShowMessage | ScrollToMessage;

/** The page is empty and listens. */
export interface ReadyMessage {
	readonly type: "ready";
}

/** The page has applied a `show`. */
export interface ShownMessage {
	readonly type: "shown";
	readonly version: number;
}

/** The reader clicked a link. */
export interface OpenLinkMessage {
	readonly type: "openLink";
	/** As it stands in the post. */
	readonly href: string;
}

/** The reader scrolled the page. */
export interface DidScrollMessage {
	readonly type: "didScroll";
	/** The line at the page's top, from 0, with a fraction. */
	readonly line: number;
}

/** The reader asks for the source of a place. */
export interface RevealMessage {
	readonly type: "reveal";
	/** From 0, with a fraction. */
	readonly line: number;
}

/** From the page to VS Code. */
export type FromPreview = ReadyMessage | ShownMessage | OpenLinkMessage | DidScrollMessage | RevealMessage;

const maximumText = 20_000;
const maximumHref = 8_192;
const maximumHtml = 64 * 1024 * 1024;

/** Whether a message that reached VS Code is one a page sends: the page holds untrusted content, so nothing else is heard. */
export function isFromPreview(message: unknown): message is FromPreview {
	if (!isRecord(message)) return false;
	switch (message.type) {
		case "ready":
			return true;
		case "shown":
			return isCount(message.version);
		case "openLink":
			return isTextUpTo(message.href, maximumHref);
		case "didScroll":
		case "reveal":
			return isPlace(message.line);
		default:
			return false;
	}
}

/** Whether a message that reached the page is one VS Code sends. */
export function isToPreview(message: unknown): message is ToPreview {
	if (!isRecord(message)) return false;
	switch (message.type) {
		case "show":
			return isShow(message);
		case "scrollTo":
			return isPlace(message.line);
		default:
			return false;
	}
}

function isShow(message: Readonly<Record<string, unknown>>): boolean {
	return (
		isCount(message.version) &&
		message.version > 0 &&
		isCount(message.base) &&
		message.base < message.version &&
		isTextUpTo(message.post, maximumText) &&
		isOptional(message.header, isHeader) &&
		isOptional(message.notice, isText) &&
		isOptional(message.isLocked, (isLocked) => typeof isLocked === "boolean") &&
		isPatch(message.patch)
	);
}

function isPatch(value: unknown): boolean {
	return (
		isRecord(value) &&
		isCount(value.keptAtStart) &&
		isCount(value.keptAtEnd) &&
		isInteger(value.lineShift) &&
		isArrayOf(value.blocks, isShownBlock)
	);
}

function isShownBlock(value: unknown): boolean {
	return (
		isRecord(value) &&
		isTextUpTo(value.key, 100) &&
		isCount(value.line) &&
		isCount(value.endLine) &&
		isOptional(value.rows, (rows) => isArrayOf(rows, isCount)) &&
		isOptional(value.html, (html) => isTextUpTo(html, maximumHtml))
	);
}

function isHeader(value: unknown): boolean {
	return (
		isRecord(value) &&
		isOptional(value.title, isText) &&
		isOptional(value.mark, isMark) &&
		isOptional(value.author, isText) &&
		isOptional(value.publishedOn, isDate) &&
		isOptional(value.updatedOn, isDate) &&
		isArrayOf(value.categories, isText) &&
		isArrayOf(value.tags, isText) &&
		isOptional(value.excerpt, isText) &&
		isOptional(value.coverImage, (address) => isTextUpTo(address, maximumHtml)) &&
		isOptional(value.permalink, isText)
	);
}

function isMark(value: unknown): boolean {
	return (
		isRecord(value) &&
		(value.stage === "draft" || value.stage === "unpublished" || value.stage === "scheduled") &&
		isText(value.label)
	);
}

function isDate(value: unknown): boolean {
	return isRecord(value) && isText(value.written) && isText(value.text);
}

/** A line with a fraction. */
function isPlace(value: unknown): boolean {
	return typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

function isText(value: unknown): value is string {
	return isTextUpTo(value, maximumText);
}
