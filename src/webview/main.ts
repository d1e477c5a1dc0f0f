import { isToPage, type ToPage } from "../protocol/to-page/index.ts";
import { CodeColours } from "./code/code-colours.ts";
import { hearLinks } from "./hear-links.ts";
import { loadTranslation } from "./load-translation.ts";
import { markMissingImages } from "./mark-missing-images.ts";
import { MathsSetter } from "./maths/maths-setter.ts";
import { PageExtras } from "./page-extras.ts";
import { PageParts } from "./page-parts.ts";
import { PreviewPage } from "./preview-page.ts";
import { createSanitise } from "./sanitise.ts";
import { SiteLayout } from "./site-layout.ts";
import { hearPosters } from "./video-poster.ts";
import { watchBlocks } from "./watch-blocks.ts";

loadTranslation(document);
// Known only while this script begins.
const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error("The preview's page has no script.");
const parts = new PageParts(document, script);
const api = acquireVsCodeApi();
const sanitise = createSanitise(window);
const page = new PreviewPage(window, api, sanitise);
const layout = new SiteLayout(window, sanitise, (key) => api.postMessage({ type: "openSetting", key }));
const extras = new PageExtras(
	window,
	(message) => api.postMessage(message),
	() => page.places,
);

window.addEventListener("message", ({ data: message, origin }: MessageEvent<unknown>) => {
	// VS Code's messages come from the page around this one; a player in a frame can send some as well.
	if (origin !== window.origin) return;
	if (isToPage(message)) hear(message);
	else console.warn("Recap's preview dropped a message that is not in its protocol.");
	extras.postIsShown();
});

function hear(message: ToPage): void {
	switch (message.type) {
		case "show":
		case "scrollTo":
		case "keepInView":
			page.receive(message);
			break;
		case "siteLayout":
		case "builtInLayout":
			layout.receive(message);
			break;
		case "view":
			page.rememberParts(message.parts);
			extras.receive(message);
			break;
		case "outline":
		case "cards":
		case "marks":
			extras.receive(message);
			break;
		default:
			message satisfies never;
	}
}

window.addEventListener("scrollend", () => page.rememberPlace());
hearLinks(window, (href) => api.postMessage({ type: "openLink", href }));
markMissingImages(window);
hearPosters(window);
watchBlocks(window, page.body, [new CodeColours(window, parts), new MathsSetter(parts)]);
api.postMessage({ type: "ready" });
