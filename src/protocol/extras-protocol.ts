import { isArrayOf, isCount, isOptional, isRecord, isTextUpTo } from "./guards.ts";

/** How the page is set: `recap.preview.layout`. */
export type PreviewLayout = "classic" | "wordpress" | "minimal";
export const previewLayouts: readonly PreviewLayout[] = ["classic", "wordpress", "minimal"];

/** What a reader can switch on and off. */
export type PreviewPart = "narrow" | "cards" | "marks";
const previewParts: readonly PreviewPart[] = ["narrow", "cards", "marks"];

/** How to show the post. */
export interface ViewMessage {
	readonly type: "view";
	readonly layout: PreviewLayout;
	/** Those that are on. */
	readonly parts: readonly PreviewPart[];
}

/** A line of the list of contents. */
export interface ContentsLine {
	readonly title: string;
	/** Names, with commas between; may be empty. */
	readonly speakers: string;
	/** From 1 for the outermost lines. */
	readonly level: number;
	/** In the post, from 0. */
	readonly line: number;
}

/** What is known of the whole post beside its front matter. */
export interface OutlineMessage {
	readonly type: "outline";
	/** E.g. `7 min read`. */
	readonly readingTime?: string | undefined;
	readonly contents: readonly ContentsLine[];
}

/** The post as a card: in the blog's list, or where its link is shared. */
export interface CardView {
	/** E.g. `In the blog's list` or `Mastodon`. */
	readonly label: string;
	/** What stands above or below the title, such as date and host. */
	readonly details: string;
	readonly title: string;
	readonly description: string;
	/** An address the page may load. */
	readonly picture?: string | undefined;
	/** The picture's width to its height. */
	readonly pictureRatio: number;
	/** How sure the lengths are. */
	readonly about: string;
}

/** Something to tell about cards, or in the post. */
export interface Remark {
	readonly message: string;
	/** Where in the post's text, to go to; absent where there is nothing written yet. */
	readonly offset?: number | undefined;
}

export interface CardsMessage {
	readonly type: "cards";
	readonly cards: readonly CardView[];
	readonly warnings: readonly Remark[];
}

/** A finding in its place. */
export interface MarkView {
	readonly message: string;
	readonly severity: "error" | "warning" | "information" | "hint";
	/** The line it starts on, from 0. */
	readonly line: number;
	readonly offset: number;
	/** What readers see of it where they should see something else: brackets. */
	readonly seen?: string | undefined;
}

export interface MarksMessage {
	readonly type: "marks";
	readonly marks: readonly MarkView[];
}

/** From VS Code to the page, beside the post itself. */
export type ExtrasToPreview = ViewMessage | OutlineMessage | CardsMessage | MarksMessage;

/** The reader pressed one of the page's buttons. */
export interface ToggleMessage {
	readonly type: "toggle";
	readonly part: PreviewPart;
}

/** The reader asks for the source of a remark. */
export interface RevealOffsetMessage {
	readonly type: "revealOffset";
	/** In the post's text, UTF-16 units. */
	readonly offset: number;
}

/** From the page to VS Code, beside what the post itself needs. */
export type ExtrasFromPreview = ToggleMessage | RevealOffsetMessage;

const maximumAddress = 64 * 1024 * 1024;
const severities: readonly unknown[] = ["error", "warning", "information", "hint"];

export function isExtrasFromPreview(message: unknown): message is ExtrasFromPreview {
	if (!isRecord(message)) return false;
	if (message.type === "toggle") return isPart(message.part);
	return message.type === "revealOffset" && isCount(message.offset);
}

export function isExtrasToPreview(message: unknown): message is ExtrasToPreview {
	if (!isRecord(message)) return false;
	switch (message.type) {
		case "view":
			return isLayout(message.layout) && isArrayOf(message.parts, isPart);
		case "outline":
			return isOptional(message.readingTime, isText) && isArrayOf(message.contents, isContentsLine);
		case "cards":
			return isArrayOf(message.cards, isCard) && isArrayOf(message.warnings, isRemark);
		case "marks":
			return isArrayOf(message.marks, isMark);
		default:
			return false;
	}
}

export function isPart(value: unknown): value is PreviewPart {
	return previewParts.some((part) => part === value);
}

export function isLayout(value: unknown): value is PreviewLayout {
	return previewLayouts.some((layout) => layout === value);
}

function isContentsLine(value: unknown): boolean {
	return (
		isRecord(value) &&
		isText(value.title) &&
		isText(value.speakers) &&
		isCount(value.level) &&
		isCount(value.line)
	);
}

function isCard(value: unknown): boolean {
	return (
		isRecord(value) &&
		isText(value.label) &&
		isText(value.details) &&
		isText(value.title) &&
		isText(value.description) &&
		isOptional(value.picture, (address) => isTextUpTo(address, maximumAddress)) &&
		isRatio(value.pictureRatio) &&
		isText(value.about)
	);
}

function isRemark(value: unknown): boolean {
	return isRecord(value) && isText(value.message) && isOptional(value.offset, isCount);
}

function isMark(value: unknown): boolean {
	return (
		isRecord(value) &&
		isText(value.message) &&
		severities.includes(value.severity) &&
		isCount(value.line) &&
		isCount(value.offset) &&
		isOptional(value.seen, isText)
	);
}

function isRatio(value: unknown): boolean {
	return typeof value === "number" && value >= 0.1 && value <= 10;
}

function isText(value: unknown): boolean {
	return isTextUpTo(value, 20_000);
}
