import * as l10n from "@vscode/l10n";
import { playerAt } from "../protocol/video-hosts.ts";

/** A button in place of a known host's player, which loads nothing until it is pressed. Undefined for other elements. */
export function videoPoster(element: Element, document: Document): HTMLElement | undefined {
	if (element.localName !== "iframe") return undefined;
	const player = playerAt(element.getAttribute("src") ?? "");
	if (!player) return undefined;
	const title = element.getAttribute("title")?.trim() || l10n.t("Video");
	const button = document.createElement("button");
	button.type = "button";
	button.className = "video-play";
	button.dataset.frame = player.address;
	button.dataset.title = title;
	button.textContent = l10n.t("Play {0}", title);
	const note = document.createElement("span");
	note.className = "video-note";
	note.textContent = l10n.t("Loads {0} when you press it.", player.host);
	const poster = document.createElement("span");
	poster.className = "video";
	poster.append(button, note);
	return poster;
}

/** Loads a player when its poster is pressed, in a sandbox of its own. */
export function hearPosters({ document, Element, HTMLElement }: Window & typeof globalThis): void {
	document.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button.video-play") : null;
		if (!(button instanceof HTMLElement)) return;
		const player = playerAt(button.dataset.frame ?? "");
		if (!player) return;
		const frame = document.createElement("iframe");
		frame.title = button.dataset.title ?? l10n.t("Video");
		frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation");
		frame.allow = "fullscreen; encrypted-media; picture-in-picture";
		frame.referrerPolicy = "strict-origin-when-cross-origin";
		frame.src = player.address;
		button.parentElement?.replaceChildren(frame);
		frame.focus();
	});
}
