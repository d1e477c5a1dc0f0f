const embedNames: Readonly<Record<string, string>> = {
	iframe: "Embedded page",
	video: "Video",
	audio: "Audio",
	embed: "Embedded file",
	object: "Embedded file",
};

/** A link in place of what the page does not embed: it loads nothing until it is clicked. Undefined for other elements. */
export function embedLink(element: Element, document: Document): Element | undefined {
	const name = embedNames[element.localName];
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

function webAddress(element: Element): URL | undefined {
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
