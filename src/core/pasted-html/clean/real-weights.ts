import type { Element, Root } from "hast";
import { element, isElement, type Node, rewrite, styleOf } from "../walk.ts";

const NORMAL_WEIGHT = /font-weight:\s*(?:normal|[1-4]00)/;
const BOLD = /font-weight:\s*(?:bold|bolder|[6-9]00)/;
const ITALIC = /font-style:\s*italic/;
const NORMAL_STYLE = /font-style:\s*normal/;

/** What is bold and italic by its style, as Google Docs writes it, and not by a tag that says so in vain. */
export function realWeights(root: Root): void {
	rewrite(root, (node, parent) => {
		if (isElement(node, "b", "strong") && (NORMAL_WEIGHT.test(styleOf(node)) || holdsBlocks(node)))
			return node.children;
		if (isElement(node, "i", "em") && NORMAL_STYLE.test(styleOf(node))) return node.children;
		if (node.tagName !== "span") return [node];
		const isInHeading = parent.type === "element" && /^(?:h[1-6]|a|pre|code)$/.test(parent.tagName);
		let inner: readonly Node[] = node.children;
		if (ITALIC.test(styleOf(node)) && !isInHeading) inner = [element("em", inner)];
		if (BOLD.test(styleOf(node)) && !isInHeading) inner = [element("strong", inner)];
		return inner;
	});
}

const BLOCK = /^(?:p|div|h[1-6]|ul|ol|table|pre|blockquote|section|article)$/;

function holdsBlocks({ children }: Element): boolean {
	return children.some((child) => child.type === "element" && BLOCK.test(child.tagName));
}
