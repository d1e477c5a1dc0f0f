import * as l10n from "@vscode/l10n";
/** A link in place of what the page does not embed: it loads nothing until it is clicked. Undefined for other elements. */
export function embedLink(element: Element, document: Document): Element | undefined {
	const name = nameOf(element.localName);
	const address = name === undefined ? undefined : webAddress(element);
	if (address === undefined) return undefined;
	const link = document.createElement("a");
	link.href = address.href;
	link.textContent = `${name}: ${element.getAttribute("title") ?? address.host}`;
	const box = document.createElement("span");
	box.className = "embed";
	box.append(link);
	return box;
}

function nameOf(element: string): string | undefined {
	switch (element) {
		case "iframe":
			return l10n.t("Embedded page");
		case "embed":
		case "object":
			return l10n.t("Embedded file");
		default:
			return undefined;
	}
}

/** Where an element that embeds something has it from; undefined where that is nothing of the web. */
export function webAddress(element: Element): URL | undefined {
	const source = element.getAttribute("src") ?? element.getAttribute("data") ?? sourceIn(element);
	if (source == null) return undefined;
	try {
		const address = new URL(source.trim().replace(/^\/\//, "https://"));
		return /^https?:$/.test(address.protocol) ? address : undefined;
	} catch {
		return undefined;
	}
}

function sourceIn(element: Element): string | null | undefined {
	return element.querySelector("source")?.getAttribute("src");
}
