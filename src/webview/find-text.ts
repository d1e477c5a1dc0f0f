/** Where a text stands in an element, blanks aside, and not where one of `taken` starts; undefined where it does not. */
export function findText(element: Element, wanted: string, taken: readonly Range[]): Range | undefined {
	const document = element.ownerDocument;
	const walker = document.createTreeWalker(element, 4);
	const places: { readonly node: Node; readonly at: number }[] = [];
	let text = "";
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const content = node.nodeValue ?? "";
		for (let at = 0; at < content.length; at++) {
			const character = content.charAt(at);
			if (/\s/.test(character)) continue;
			text += character;
			places.push({ node, at });
		}
	}
	const needle = wanted.replace(/\s+/g, "");
	if (needle === "") return undefined;
	for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, found + 1)) {
		const first = places[found];
		const last = places[found + needle.length - 1];
		if (!first || !last) return undefined;
		if (
			taken.some(
				({ startContainer, startOffset }) => startContainer === first.node && startOffset === first.at,
			)
		)
			continue;
		const range = document.createRange();
		range.setStart(first.node, first.at);
		range.setEnd(last.node, last.at + 1);
		return range;
	}
	return undefined;
}
