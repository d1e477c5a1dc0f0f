import { isArrayOf, isOptional, isRecord, isTextUpTo } from "./guards.ts";

/** A stylesheet of the blog, in the order of its page. */
export type SiteSheet =
	/** At an address the page may load. */
	| { readonly kind: "link"; readonly href: string; readonly media?: string | undefined }
	| { readonly kind: "inline"; readonly css: string; readonly media?: string | undefined };

/** What comes with every layout. */
interface LayoutParts {
	/** The blog's stylesheets. */
	readonly sheets: readonly SiteSheet[];
	/** Sentences on what is missing. */
	readonly notes: readonly string[];
}

/** The blog's own layout around the post. */
export interface SiteLayoutMessage extends LayoutParts {
	readonly type: "siteLayout";
	/** Not yet sanitised. The post's body belongs where the first element of class `SLOT_CLASS` is. */
	readonly html: string;
	readonly rootAttributes: Readonly<Record<string, string>>;
	readonly bodyAttributes: Readonly<Record<string, string>>;
}

/** The preview's own layout; `notes` say why where the blog's was asked for. */
export interface BuiltInLayoutMessage extends LayoutParts {
	readonly type: "builtInLayout";
}

export type LayoutToPreview = SiteLayoutMessage | BuiltInLayoutMessage;

export const SLOT_CLASS = "recap-content-slot";

const maximumHtml = 8 * 1024 * 1024;
const maximumText = 20_000;

/** Whether a message that reached the page is one about the layout. */
export function isLayoutToPreview(message: unknown): message is LayoutToPreview {
	if (!isRecord(message) || !isArrayOf(message.sheets, isSheet) || !isArrayOf(message.notes, isText))
		return false;
	switch (message.type) {
		case "siteLayout":
			return (
				isTextUpTo(message.html, maximumHtml) &&
				isAttributes(message.rootAttributes) &&
				isAttributes(message.bodyAttributes)
			);
		case "builtInLayout":
			return true;
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
