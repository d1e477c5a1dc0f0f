import { htmlText, readHtmlTags } from "../../src/core/post/markdown/html-elements.ts";

/** A link or picture of a page, as a reader meets it: where it leads and what it says, in one text to compare. */
export type ShownLink = string;

/** The links and pictures of HTML, in its order. A link's text is what stands in it, pictures as their addresses. */
export function linksIn(html: string): readonly ShownLink[] {
	const found: ShownLink[] = [];
	const open: { readonly place: number; readonly href: string; text: string }[] = [];
	readHtmlTags(html, html, {
		text: ({ start, end }) => {
			for (const link of open) link.text += html.slice(start, end);
		},
		tag: ({ name, isClosing, attributes }) => {
			if (name === "img" && !isClosing) {
				const source = attributes.get("src")?.value ?? "";
				found.push(
					JSON.stringify(["image", source, attributes.get("alt")?.value, attributes.get("title")?.value]),
				);
				for (const link of open) link.text += `<${source}>`;
			} else if (name === "a" && !isClosing) {
				open.push({ place: found.length, href: attributes.get("href")?.value ?? "", text: "" });
				found.push(JSON.stringify(["link", attributes.get("href")?.value, attributes.get("title")?.value]));
			} else if (name === "a") {
				const link = open.pop();
				if (link) found[link.place] = JSON.stringify([found[link.place], htmlText(link.text)]);
			}
		},
	});
	return found;
}

/** How many links of one page are not on the other, counting both ways; links that stand several times count so often. */
export function countDifferent(before: readonly ShownLink[], after: readonly ShownLink[]): number {
	const counts = new Map<ShownLink, number>();
	for (const link of before) counts.set(link, (counts.get(link) ?? 0) + 1);
	for (const link of after) counts.set(link, (counts.get(link) ?? 0) - 1);
	let different = 0;
	for (const count of counts.values()) different += Math.abs(count);
	return different;
}
