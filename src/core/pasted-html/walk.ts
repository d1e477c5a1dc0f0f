import type { Element, ElementContent, Parents, RootContent } from "hast";

export type Node = ElementContent | RootContent;

/** Rewrites a tree from the leaves up: each element becomes what `change` makes of it, nothing where that is an empty list. */
export function rewrite(
	parent: Parents,
	change: (element: Element, parent: Parents) => readonly Node[],
): void {
	const children: Node[] = [];
	for (const child of parent.children) {
		if (child.type !== "element") {
			children.push(child);
			continue;
		}
		rewrite(child, change);
		for (const node of change(child, parent)) children.push(node);
	}
	(parent as { children: Node[] }).children = children;
}

/** The text in a node, as it stands. */
export function textOf(node: Node | Parents): string {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}

export function isElement<Name extends string>(
	node: Node | undefined,
	...names: readonly Name[]
): node is Element & { tagName: Name } {
	return node?.type === "element" && (names.length === 0 || names.some((name) => name === node.tagName));
}

export function classesOf({ properties }: Element): readonly string[] {
	return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** An attribute as text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
	const value = properties[name];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function styleOf(element: Element): string {
	return attribute(element, "style").toLowerCase();
}

export function element(
	tagName: string,
	children: readonly Node[],
	properties: Element["properties"] = {},
): Element {
	return { type: "element", tagName, properties, children: children as ElementContent[] };
}
