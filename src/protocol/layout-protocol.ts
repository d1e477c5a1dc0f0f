import { isArrayOf, isOptional, isRecord, isTextUpTo } from "./guards.ts";

/** A stylesheet of the blog, in the order of its page. */
export type SiteSheet =
	/** At an address the page may load. */
	| { readonly kind: "link"; readonly href: string; readonly media?: string | undefined }
	| { readonly kind: "inline"; readonly css: string; readonly media?: string | undefined };

/** The blog's own layout around the post. */
export interface SiteLayoutMessage {
	readonly type: "siteLayout";
	/** Not yet sanitised. The post's body belongs where the first element of class `SLOT_CLASS` is. */
	readonly html: string;
	readonly sheets: readonly SiteSheet[];
	readonly rootAttributes: Readonly<Record<string, string>>;
	readonly bodyAttributes: Readonly<Record<string, string>>;
	/** Sentences on what is missing. */
	readonly notes: readonly string[];
}

/** The preview's own layout, and a sentence above it where the blog's was asked for. */
export interface BuiltInLayoutMessage {
	readonly type: "builtInLayout";
	readonly notice?: string | undefined;
}

export type LayoutToPreview = SiteLayoutMessage | BuiltInLayoutMessage;

export const SLOT_CLASS = "recap-content-slot";

const maximumHtml = 8 * 1024 * 1024;
const maximumText = 20_000;

/** Whether a message that reached the page is one about the layout. */
export function isLayoutToPreview(message: unknown): message is LayoutToPreview {
	if (!isRecord(message)) return false;
	switch (message.type) {
		case "siteLayout":
			return (
				isTextUpTo(message.html, maximumHtml) &&
				isArrayOf(message.sheets, isSheet) &&
				isAttributes(message.rootAttributes) &&
				isAttributes(message.bodyAttributes) &&
				isArrayOf(message.notes, isText)
			);
		case "builtInLayout":
			return isOptional(message.notice, isText);
		default:
			return false;
	}
}

function isSheet(value: unknown): boolean {
	if (!isRecord(value) || !isOptional(value.media, isText)) return false;
	return value.kind === "link"
		? isText(value.href)
		: value.kind === "inline" && isTextUpTo(value.css, maximumHtml);
}

function isAttributes(value: unknown): boolean {
	return isRecord(value) && Object.values(value).every(isText);
}

function isText(value: unknown): value is string {
	return isTextUpTo(value, maximumText);
}
