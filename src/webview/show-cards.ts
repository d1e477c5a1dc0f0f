import * as l10n from "@vscode/l10n";
import type { CardsMessage, CardView } from "../protocol/to-page/cards.ts";
import { keepImages } from "./keep-images.ts";
import { make } from "./make.ts";
import { sentence } from "./sentence.ts";

/** Lays the cards out anew, what is cut or missing above them. Every value becomes text or a picture's address. */
export function showCards(
	section: HTMLElement,
	{ cards, warnings }: CardsMessage,
	reveal: (offset: number) => void,
): void {
	const document = section.ownerDocument;
	const remarks = warnings.map(({ message, offset }) => {
		if (offset === undefined) return make(document, "li", "", ...sentence(document, message));
		const button = make(document, "button", "", ...sentence(document, message));
		button.type = "button";
		button.addEventListener("click", () => reveal(offset));
		return make(document, "li", "", button);
	});
	const next = [
		make(document, "h2", "", l10n.t("How the post looks elsewhere")),
		...(remarks.length > 0 ? [make(document, "ul", "card-warnings", ...remarks)] : []),
		make(document, "div", "card-list", ...cards.map((card) => cardElement(document, card))),
	];
	keepImages([...section.children], next);
	section.replaceChildren(...next);
}

function cardElement(document: Document, card: CardView): HTMLElement {
	const text = make(document, "div", "card-text");
	if (card.details !== "") text.append(make(document, "p", "card-details", card.details));
	text.append(make(document, "p", "card-title", card.title || l10n.t("Untitled")));
	if (card.description !== "") text.append(make(document, "p", "card-description", card.description));
	const face = make(document, "div", `card-face card-${card.textPlace}`);
	const picture = pictureOf(document, card);
	face.append(...(card.textPlace === "above" ? [text, picture] : [picture, text]));
	const figure = make(document, "figure", "card", make(document, "figcaption", "", card.label), face);
	figure.append(make(document, "p", "card-about", card.about));
	return figure;
}

function pictureOf(document: Document, { picture, pictureRatio }: CardView): Element {
	const ratio = pictureRatio >= 1.95 ? "ratio-2" : "ratio-wide";
	if (picture === undefined || !/^(?:https?:|data:image\/)/i.test(picture))
		return make(document, "p", `card-no-picture ${ratio}`, l10n.t("No picture"));
	const image = make(document, "img", ratio);
	image.alt = "";
	image.src = picture;
	return image;
}
