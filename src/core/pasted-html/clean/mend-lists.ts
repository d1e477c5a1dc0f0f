import type { Element, Parents, Root } from "hast";
import { classesOf, element, isElement, type Node, rewrite, styleOf, textOf } from "../walk.ts";

/** Lists straight in lists go into the item before; Word's paragraphs with a level become lists. */
export function mendLists(root: Root): void {
	rewrite(root, (node) => {
		gatherWordItems(node);
		if (isElement(node, "ul", "ol")) nestLists(node);
		return [node];
	});
	gatherWordItems(root);
}

function nestLists(list: Element): void {
	const items: Element[] = [];
	for (const child of list.children) {
		if (child.type !== "element") continue;
		const last = items.at(-1);
		if (isElement(child, "ul", "ol") && last) last.children.push(child);
		else items.push(isElement(child, "li") ? child : element("li", [child]));
	}
	for (const item of items) {
		const [first] = item.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
		const paragraphs = item.children.filter((child) => isElement(child, "p"));
		// One paragraph alone is the item's text.
		if (isElement(first, "p") && paragraphs.length === 1)
			item.children = item.children.flatMap((child) => (child === first ? first.children : [child]));
	}
	list.children = items;
}

const LEVEL = /mso-list:\s*l\d+ level(\d)/;
const NUMBER = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i;
const deepest = 6;

interface WordItem {
	readonly level: number;
	readonly isOrdered: boolean;
	readonly children: readonly Node[];
}

function gatherWordItems(parent: Parents): void {
	const children: Node[] = [];
	let items: WordItem[] = [];
	const close = () => {
		if (items.length > 0) children.push(toList(items));
		items = [];
	};
	for (const child of parent.children) {
		const item = child.type === "element" ? readWordItem(child) : undefined;
		if (item) items.push(item);
		else if (items.length === 0 || textOf(child).trim() !== "" || child.type === "element") {
			close();
			children.push(child);
		}
	}
	close();
	(parent as { children: Node[] }).children = children;
}

function readWordItem(node: Element): WordItem | undefined {
	const level = LEVEL.exec(styleOf(node))?.[1];
	if (
		!isElement(node, "p") ||
		(level === undefined && !classesOf(node).some((name) => /^MsoListParagraph/.test(name)))
	)
		return undefined;
	let mark = "";
	rewrite(node, (inner) => {
		if (!/mso-list:\s*ignore/.test(styleOf(inner))) return [inner];
		mark = textOf(inner);
		return [];
	});
	if (level === undefined && mark === "") return undefined;
	return {
		level: Math.min(Number(level ?? 1), deepest),
		isOrdered: NUMBER.test(mark),
		children: node.children,
	};
}

function toList(items: readonly WordItem[]): Element {
	const root = element(items[0]?.isOrdered ? "ol" : "ul", []);
	const open = [{ list: root, level: items[0]?.level ?? 1 }];
	for (const { level, isOrdered, children } of items) {
		while (open.length > 1 && level < (open.at(-1)?.level ?? 0)) open.pop();
		const top = open.at(-1);
		if (top && level > top.level) {
			const list = element(isOrdered ? "ol" : "ul", []);
			const last = top.list.children.at(-1);
			if (last?.type === "element") last.children.push(list);
			else top.list.children.push(element("li", [list]));
			open.push({ list, level });
		}
		open.at(-1)?.list.children.push(element("li", children));
	}
	return root;
}
