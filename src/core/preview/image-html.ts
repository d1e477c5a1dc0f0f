import type { HtmlTag } from "../post/markdown/html-elements.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** HTML in which the addresses of images are still as the writer wrote them. */
export interface ImageHtml {
	/** What stands around the addresses: one more than there are. */
	readonly literals: readonly string[];
	readonly destinations: readonly string[];
}

/** What loads a file of the blog by its `src`. */
const loading = new Set(["img", "video", "audio", "source"]);

/** Cuts the HTML at the `src` of every image, video and sound among its tags. */
export function cutAtImages(html: string, tags: readonly HtmlTag[]): ImageHtml {
	const literals: string[] = [];
	const destinations: string[] = [];
	let from = 0;
	for (const { name, attributes } of tags) {
		const source = loading.has(name) ? attributes.get("src") : undefined;
		if (!source) continue;
		literals.push(html.slice(from, source.writtenRange.start));
		destinations.push(source.value);
		from = source.writtenRange.end;
	}
	literals.push(html.slice(from));
	return { literals, destinations };
}

/** The HTML with each image at the address `resolve` gives for it; an image without one keeps an empty `src`. */
export function withImages(
	{ literals, destinations }: ImageHtml,
	resolve: (destination: string) => string,
): string {
	let html = literals[0] ?? "";
	destinations.forEach((destination, at) => {
		html += `"${escapeHtml(resolve(destination))}"${literals[at + 1] ?? ""}`;
	});
	return html;
}
