/** Which of several places is meant. */
export interface Wanted {
	/** Not where one of these starts. */
	readonly taken: readonly Range[];
	/** How often the text stands in the element before, as far as is known. */
	readonly before?: number;
}

/** Where a text stands in an element, blanks aside; undefined where it does not. */
export function findText(element: Element, wanted: string, { taken, before = 0 }: Wanted): Range | undefined {
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
	const all: number[] = [];
	for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, found + needle.length))
		all.push(found);
	for (const found of [...all.slice(before), ...all.slice(0, before)]) {
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
