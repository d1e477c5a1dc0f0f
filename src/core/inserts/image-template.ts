import * as l10n from "@vscode/l10n";
import { writeInlineText } from "../text/inline-text.ts";
import type { Refusal } from "../text/refusal.ts";

/** What `recap.images.template` may name. */
const PLACEHOLDER = /\{(image|alt|src)\}/g;

/** How images are written. */
export interface ImageForm {
	/** Whether the address goes into the list of definitions. */
	readonly isReference: boolean;
	/** Whether it may stand in a line of text; else it is a block of its own. */
	readonly isInline: boolean;
	write(image: { readonly alt: string; readonly destination: string; readonly label: string }): string;
}

/** Reads a template; one sentence where an image would be lost. A blank one is `{image}`. */
export function readImageTemplate(written: string): ImageForm | Refusal {
	const template = written.trim() || "{image}";
	const isReference = template.includes("{image}");
	if (!isReference && !template.includes("{src}"))
		return {
			refusal: l10n.t("Put {image} or {src} into recap.images.template: an image needs its address."),
		};
	if (!isReference && !template.includes("{alt}"))
		return { refusal: l10n.t("Put {alt} into recap.images.template: an image needs its text.") };
	return {
		isReference,
		isInline: /^(?:\{image\}|!\[)/.test(template) && !template.includes("\n"),
		write: ({ alt, destination, label }) => {
			const isMarkdown = isReference || template.startsWith("![");
			const values: Readonly<Record<string, string>> = {
				image: `![${writeInlineText(alt)}][${label}]`,
				// In quotation marks of a tag no others can stand.
				alt: isMarkdown ? writeInlineText(alt) : alt.replace(/"/g, "'").replace(/[<>{}]/g, ""),
				src: destination,
			};
			return template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? "");
		},
	};
}
