import type { FieldData } from "../front-matter/model.ts";
import type { ReadSiteFile } from "./site-files.ts";

/** What templates see under one name, such as `page` or `site`. Dates are strings, as written. */
export type Variables = Readonly<Record<string, FieldData>>;

export interface LayoutRequest {
	/** As the post's front matter names it, e.g. `post` for `_layouts/post.html`. */
	readonly layout: string;
	/** `pageFrom(post)`. */
	readonly page: Variables;
	/** `siteFromConfig(text)`, and what else is known: `posts`, `time`. What is absent is empty. */
	readonly site: Variables;
	/** The post's body as HTML or plain text: not shown, only measured and shortened (`{{ content | number_of_words }}`). */
	readonly content: string;
	/** The only access to files. Asked for text files in `_layouts`, `_includes` and `_data`, and for nothing else. */
	readonly readSiteFile: ReadSiteFile;
	/** Renders Markdown for `markdownify`; without it that filter changes nothing. */
	readonly markdownify?: (markdown: string) => string;
	/** How many it may take; `LAYOUT_LIMITS.steps` by default. */
	readonly steps?: number;
}

/** A place in a file of the site; line and column from 1, columns in UTF-16 units. */
export interface LayoutPlace {
	/** Relative to the site folder. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Why a layout cannot be shown, in a sentence for its writer. */
export interface LayoutProblem extends LayoutPlace {
	readonly message: string;
}

/** Something that is missing from the rendered layout or stands there as a box; the rest shows. */
export interface LayoutNote extends LayoutPlace {
	readonly message: string;
}

export type LayoutResult =
	| {
			/** A whole page, not sanitised, with the element of `CONTENT_ELEMENT` in place of the post's body: for `splitLayout`. */
			readonly html: string;
			readonly notes: readonly LayoutNote[];
			/** What was read, to render again when it changes; relative to the site folder. */
			readonly usedFiles: readonly string[];
	  }
	| { readonly problem: LayoutProblem; readonly usedFiles: readonly string[] };

/** The attribute of the element that stands for the post's body. */
export const CONTENT_ATTRIBUTE = "data-recap-content";

/** Stands for the post's body in a rendered layout. */
export const CONTENT_ELEMENT = `<div ${CONTENT_ATTRIBUTE}></div>`;
