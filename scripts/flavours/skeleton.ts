import { Parser } from "htmlparser2";

/** The elements that make a page's skeleton; what stands within a line and a page's own wrappers are left out. */
const counted = new Set(
	"p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th hr dl dt dd br input img".split(" "),
);
/** What an engine or the preview adds of its own: notes gathered below, captions, titles of boxes. */
const own =
	/(?:^|[\s"])(?:footnotes?|footnotes-list|footnote-definition|container-title|custom-block-title|admonition-title|admonitionHeading|engine-tags?|more)(?:$|[\s"])/;

/** What the preview shows its own way: a lone picture's paragraph as a figure, a task's box as a sign, pandoc's blocks of lines as paragraphs. */
function asEngines(name: string, classes = ""): string {
	if (name === "figure" && classes.includes("picture")) return "p";
	if (name === "div" && classes === "line-block") return "p";
	return name === "span" && classes === "task-box" ? "input" : name;
}

/** The tags of a page's blocks in their order, e.g. `h2 p ul(li li)`. */
export function skeletonOf(html: string): string {
	const open: { readonly name: string; readonly isLeftOut: boolean }[] = [];
	let skeleton = "";
	const isInside = () => open.some(({ isLeftOut }) => isLeftOut);
	const parser = new Parser({
		onopentag(name, attributes) {
			const isLeftOut = own.test(attributes.class ?? "") || name === "figcaption" || name === "svg";
			open.push({ name, isLeftOut });
			const shown = asEngines(name, attributes.class);
			if (!isInside() && counted.has(shown)) skeleton += ` ${shown}`;
		},
		onclosetag() {
			open.pop();
		},
	});
	parser.end(html);
	return skeleton.trim();
}
