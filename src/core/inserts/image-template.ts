import * as l10n from "@vscode/l10n";
import { writeDestination } from "../references/destination.ts";
import { writeInlineText } from "../text/inline-text.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { PastedPart } from "./pasted-edit.ts";

/** What `recap.images.template` may name. */
const PLACEHOLDER = /(\{(?:image|alt|src)\})/;

/** An image to be written; without a text, that is the writer's to type. */
export interface WrittenImage {
	readonly alt: string | undefined;
	readonly destination: string;
	readonly label: string;
}

/** How images are written. */
export interface ImageForm {
	/** Whether the address goes into the list of definitions. */
	readonly isReference: boolean;
	/** Whether it may stand in a line of text; else it is a block of its own. */
	readonly isInline: boolean;
	/** Its lines end in `\n`. */
	write(image: WrittenImage): readonly PastedPart[];
}

/** Reads a template; one sentence where an image would be lost. A blank one is `{image}`. */
export function readImageTemplate(written: string): ImageForm | Refusal {
	const template = written.trim().replaceAll("\r\n", "\n") || "{image}";
	const isReference = template.includes("{image}");
	if (!isReference && !template.includes("{src}"))
		return {
			refusal: l10n.t("Put {image} or {src} into recap.images.template: an image needs its address."),
		};
	if (!isReference && !template.includes("{alt}"))
		return { refusal: l10n.t("Put {alt} into recap.images.template: an image needs its text.") };
	const isMarkdown = isReference || template.startsWith("![");
	return {
		isReference,
		isInline: /^(?:\{image\}|!\[)/.test(template) && !template.includes("\n"),
		write: ({ alt, destination, label }) => {
			// One object wherever it stands: what is typed into it is typed everywhere.
			const text: PastedPart =
				alt === undefined
					? { placeholder: "alt text" }
					: isMarkdown
						? writeInlineText(alt)
						: inAttribute(alt);
			const values: Readonly<Record<string, readonly PastedPart[]>> = {
				"{image}": ["![", text, `][${label}]`],
				"{alt}": [text],
				"{src}": [isMarkdown ? writeDestination(destination, false) : destination],
			};
			return template.split(PLACEHOLDER).flatMap((part) => values[part] ?? [part]);
		},
	};
}

/** The form of what cannot be asked for a better template: a broken one is told of where an image is inserted. */
export function imageFormOf(template: string): ImageForm {
	const form = readImageTemplate(template);
	return isRefusal(form) ? MARKDOWN : form;
}

/** Images as references, which stand anywhere. */
export const MARKDOWN: ImageForm = {
	isReference: true,
	isInline: true,
	write: ({ alt, label }) => [
		"![",
		alt === undefined ? { placeholder: "alt text" } : writeInlineText(alt),
		`][${label}]`,
	],
};

/** In quotation marks of a tag no others can stand. */
function inAttribute(alt: string): string {
	return alt.replace(/"/g, "'").replace(/[<>{}]/g, "");
}
