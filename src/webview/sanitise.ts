import createDOMPurify, { type Config, type WindowLike } from "dompurify";
import { embedLink } from "./embed-link.ts";
import { mediaPlayer } from "./media-player.ts";
import { idOnPage } from "./own-ids.ts";
import { videoPoster } from "./video-poster.ts";

/**
 * What a post may put on the page: text, links and pictures. No scripts, frames and players but our own, nothing to
 * fill in or press, no styles. Beside the page's content security policy, which refuses the same again.
 */
const config: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
	USE_PROFILES: { html: true },
	FORBID_TAGS: [
		...["style", "form", "input", "button", "select", "option", "optgroup", "textarea", "fieldset", "legend"],
		...["label", "datalist", "output", "dialog", "menu", "area", "map", "audio", "video", "source", "track"],
		...["template", "slot"],
	],
	FORBID_ATTR: [
		"style",
		"srcset",
		"sizes",
		"target",
		"background",
		"autofocus",
		"tabindex",
		"accesskey",
		"popover",
	],
	ALLOW_DATA_ATTR: false,
	ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i,
	RETURN_DOM_FRAGMENT: true,
};

export type Sanitise = (html: string) => DocumentFragment;

/** A sanitiser that works in `window`'s document. What it returns has loaded and run nothing yet. */
export function createSanitise(window: WindowLike & Pick<Window, "document">): Sanitise {
	const purify = createDOMPurify(window);
	purify.addHook("uponSanitizeElement", (node) => {
		if (node instanceof window.Element) {
			const link =
				videoPoster(node, window.document) ??
				mediaPlayer(node, window.document) ??
				embedLink(node, window.document);
			if (link) node.before(link);
		}
	});
	// A heading called "Notice" would look like ours, and a link to it would lead there.
	purify.addHook("afterSanitizeAttributes", (node) => {
		if (node.id) node.id = idOnPage(node.id);
	});
	return (html) => purify.sanitize(html, config);
}
