import { isExtrasToPreview } from "../protocol/extras-protocol.ts";
import { isLayoutToPreview } from "../protocol/layout-protocol.ts";
import { isToPreview } from "../protocol/preview-protocol.ts";
import { hearLinks } from "./hear-links.ts";
import { markMissingImages } from "./mark-missing-images.ts";
import { PageExtras } from "./page-extras.ts";
import { PreviewPage } from "./preview-page.ts";
import { readWords } from "./read-words.ts";
import { createSanitise } from "./sanitise.ts";
import { SiteLayout } from "./site-layout.ts";
import { hearPosters } from "./video-poster.ts";

readWords(document);
const api = acquireVsCodeApi();
const sanitise = createSanitise(window);
const page = new PreviewPage(window, api, sanitise);
const layout = new SiteLayout(window, sanitise);
const extras = new PageExtras(
	window,
	(message) => api.postMessage(message),
	() => page.places,
);

window.addEventListener("message", ({ data: message, origin }: MessageEvent<unknown>) => {
	// VS Code's messages come from the page around this one; a player in a frame can send some as well.
	if (origin !== window.origin) return;
	if (isToPreview(message)) page.receive(message);
	else if (isLayoutToPreview(message)) layout.receive(message);
	else if (isExtrasToPreview(message)) {
		extras.receive(message);
		if (message.type === "view") page.rememberParts(message.parts);
	} else console.warn("Recap's preview dropped a message that is not in its protocol.");
	extras.postIsShown();
});
window.addEventListener("scrollend", () => page.rememberPlace());
hearLinks(window, (href) => api.postMessage({ type: "openLink", href }));
markMissingImages(window);
hearPosters(window);
api.postMessage({ type: "ready" });
