import { idOnPage } from "./own-ids.ts";

/**
 * Takes every click on a link away from the page and from VS Code's own handling: links to an id on the page scroll,
 * others are told with their address as written. Heard while capturing, before any other listener.
 */
export function hearLinks(
	{ document, Element }: Window & typeof globalThis,
	open: (href: string) => void,
): void {
	const hear = (event: Event) => {
		// A click within a shadow root has the root's host for its target.
		const links = event.composedPath().filter((node): node is Element => node instanceof Element);
		const href = links.find((element) => element.matches("a[href]"))?.getAttribute("href");
		if (href == null) return;
		event.preventDefault();
		event.stopPropagation();
		const target = href.startsWith("#") ? targetOf(document, href.slice(1)) : null;
		if (target) target.scrollIntoView();
		else open(href);
	};
	document.addEventListener("click", hear, { capture: true });
	// The middle button would ask the browser for a new tab.
	document.addEventListener("auxclick", hear, { capture: true });
}

function targetOf(document: Document, fragment: string): Element | null {
	return fragment === "" ? document.documentElement : document.getElementById(idOnPage(decode(fragment)));
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
