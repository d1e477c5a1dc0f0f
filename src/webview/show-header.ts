import * as l10n from "@vscode/l10n";
import type { PreviewDate, PreviewHeader } from "../protocol/to-page/show.ts";
import { keepImages } from "./keep-images.ts";

/** Lays the header out anew. Every value becomes text or an image's address, never markup. */
export function showHeader(element: HTMLElement, header: PreviewHeader): void {
	const document = element.ownerDocument;
	const make = (tag: string, className: string, ...children: readonly (Node | string)[]) => {
		const made = document.createElement(tag);
		made.className = className;
		made.append(...children);
		return made;
	};
	const date = (className: string, { written, text }: PreviewDate, said = text) => {
		const made = make("span", className, said);
		made.title = written;
		return made;
	};
	const labels = (className: string, name: string, values: readonly string[]) => {
		const list = make("ul", className, ...values.map((value) => make("li", "", value)));
		list.setAttribute("aria-label", name);
		return list;
	};

	const { title, mark, author, publishedOn, updatedOn, categories, tags, excerpt, coverImage, permalink } =
		header;
	const byline = [
		...(author === undefined ? [] : [make("span", "author", author)]),
		...(publishedOn ? [date("published", publishedOn)] : []),
		...(updatedOn ? [date("updated", updatedOn, l10n.t("Updated {0}", updatedOn.text))] : []),
	];
	const next = [
		...(mark ? [make("p", `mark mark-${mark.stage}`, mark.label)] : []),
		...(categories.length > 0 ? [labels("categories", l10n.t("Categories"), categories)] : []),
		...(title === undefined ? [] : [make("h1", "title", title)]),
		...(excerpt === undefined ? [] : [make("p", "excerpt", excerpt)]),
		...(byline.length > 0 ? [make("p", "byline", ...byline)] : []),
		...(permalink === undefined ? [] : [make("p", "permalink", permalink)]),
		...(tags.length > 0 ? [labels("tags", l10n.t("Tags"), tags)] : []),
		...(coverImage === undefined ? [] : [cover(document, coverImage)]),
	];
	keepImages([...element.children], next);
	element.replaceChildren(...next);
}

function cover(document: Document, address: string): Element {
	const image = document.createElement("img");
	image.alt = l10n.t("Cover image");
	if (/^(?:https?:|data:image\/)/i.test(address)) image.src = address;
	const figure = document.createElement("figure");
	figure.className = "cover";
	figure.append(image);
	return figure;
}
