import type { Element, Root } from "hast";
import { isElement, type Node, rewrite, textOf } from "../walk.ts";

/** Blanks at the ends of emphasis and links move outside, where Markdown has them; what holds nothing goes; equal neighbours are one. */
export function tidyEdges(root: Root): void {
	rewrite(root, (node) => {
		if (!isElement(node, "strong", "b", "em", "i", "a")) return [node];
		const text = textOf(node);
		if (text.trim() === "" && !holdsPicture(node)) return text === "" ? [] : [{ type: "text", value: " " }];
		const first = node.children[0];
		const last = node.children.at(-1);
		const before = first?.type === "text" ? (/^[\s\u00a0]+/.exec(first.value)?.[0] ?? "") : "";
		if (first?.type === "text") first.value = first.value.slice(before.length);
		const after = last?.type === "text" ? trailing(last.value) : "";
		if (last?.type === "text") last.value = last.value.slice(0, last.value.length - after.length);
		return [...blank(before), node, ...blank(after)];
	});
	rewrite(root, (node) => {
		node.children = joined(node.children) as typeof node.children;
		return [node];
	});
}

/** A picture, or a link that was kept. */
function holdsPicture({ children }: Element): boolean {
	return children.some(
		(child) => isElement(child, "img", "a") || (child.type === "element" && holdsPicture(child)),
	);
}

function trailing(value: string): string {
	let at = value.length;
	while (at > 0 && /[\s\u00a0]/.test(value.charAt(at - 1))) at--;
	return value.slice(at);
}

function blank(found: string): readonly Node[] {
	return found === "" ? [] : [{ type: "text", value: " " }];
}

/** `<b>a</b><b>b</b>` as one. */
function joined(children: readonly Node[]): readonly Node[] {
	const result: Node[] = [];
	for (const child of children) {
		const last = result.at(-1);
		if (isElement(child, "strong", "em") && isElement(last, child.tagName))
			for (const moved of child.children) last.children.push(moved);
		else result.push(child);
	}
	return result;
}
