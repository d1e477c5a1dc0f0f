/**
 * Takes every click on a link away from the page and from VS Code's own handling: links within the post scroll, others
 * are told with their address as written. Heard while capturing, before any other listener.
 */
export function hearLinks(
	{ document, Element }: Window & typeof globalThis,
	open: (href: string) => void,
): void {
	const hear = (event: Event) => {
		const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
		const href = link?.getAttribute("href");
		if (href == null) return;
		event.preventDefault();
		event.stopPropagation();
		if (href.startsWith("#")) scrollToFragment(document, href.slice(1));
		else open(href);
	};
	document.addEventListener("click", hear, { capture: true });
	// The middle button would ask the browser for a new tab.
	document.addEventListener("auxclick", hear, { capture: true });
}

function scrollToFragment(document: Document, fragment: string): void {
	const target = fragment === "" ? document.documentElement : document.getElementById(decode(fragment));
	target?.scrollIntoView();
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
