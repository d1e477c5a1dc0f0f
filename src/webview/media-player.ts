import * as l10n from "@vscode/l10n";
import { webAddress } from "./embed-link.ts";

/** A player of our own in place of a video or sound file: it has controls and loads nothing until it is played. Undefined for other elements. */
export function mediaPlayer(element: Element, document: Document): Element | undefined {
	const { localName } = element;
	if (localName !== "video" && localName !== "audio") return undefined;
	const address = webAddress(element);
	const name =
		element.getAttribute("title")?.trim() || (localName === "video" ? l10n.t("Video") : l10n.t("Audio"));
	if (!address) {
		const mark = document.createElement("span");
		mark.className = "missing-image";
		mark.textContent = l10n.t("{0}: no file of this workspace or of the web", name);
		return mark;
	}
	const player = document.createElement(localName);
	player.controls = true;
	player.preload = "none";
	player.title = name;
	player.src = address.href;
	return player;
}
