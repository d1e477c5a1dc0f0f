import type { Element, Root } from "hast";
import { attribute, element, isElement, type Node, rewrite, textOf } from "../walk.ts";

const BLOCK = /^(?:p|div|ul|ol|pre|blockquote|table|h[1-6])$/;

/** Tables that only lay a page out lose their cells; in cells of the others, blocks become lines. */
export function cleanTables(root: Root): void {
	rewrite(root, (node) => {
		if (!isElement(node, "table")) return [node];
		const captions = node.children.filter((child) => isElement(child, "caption"));
		node.children = node.children.filter((child) => !isElement(child, "caption"));
		return [
			...captions.map((caption) => element("p", isElement(caption) ? caption.children : [])),
			...(isLayout(node)
				? cellsOf(node).map((cell) => element("div", cell.children))
				: [withPlainCells(node)]),
		];
	});
}

function isLayout(table: Element): boolean {
	const role = attribute(table, "role");
	const cells = cellsOf(table);
	return (
		role === "presentation" ||
		role === "none" ||
		cells.length < 2 ||
		(rowsOf(table) === cells.length && !hasHead(table))
	);
}

function cellsOf(node: Element): readonly Element[] {
	return node.children.flatMap((child) => {
		if (child.type !== "element") return [];
		return isElement(child, "td", "th") ? [child] : cellsOf(child);
	});
}

function rowsOf(node: Element): number {
	return node.children.reduce(
		(rows, child) => rows + (child.type !== "element" ? 0 : isElement(child, "tr") ? 1 : rowsOf(child)),
		0,
	);
}

function hasHead(table: Element): boolean {
	return cellsOf(table).some((cell) => cell.tagName === "th");
}

function firstRow(node: Element): Element | undefined {
	for (const child of node.children) {
		const row = isElement(child, "tr") ? child : isElement(child) ? firstRow(child) : undefined;
		if (row) return row;
	}
	return undefined;
}

function withPlainCells(table: Element): Element {
	// A table without a head takes its first row for one: Markdown has none without.
	if (!hasHead(table))
		for (const cell of firstRow(table)?.children ?? [])
			if (isElement(cell, "td")) cell.tagName = "th" as "td";
	for (const cell of cellsOf(table)) cell.children = inLines(cell.children) as Element["children"];
	return table;
}

/** Blocks in a cell one after the other, with a line's end between. */
function inLines(children: readonly Node[]): readonly Node[] {
	const lines: Node[] = [];
	for (const child of children) {
		if (child.type !== "element" || !BLOCK.test(child.tagName)) {
			lines.push(child);
			continue;
		}
		const inner = /^(?:ul|ol)$/.test(child.tagName)
			? child.children.flatMap((item): readonly Node[] =>
					isElement(item, "li")
						? [element("br", []), { type: "text", value: "– " }, ...inLines(item.children)]
						: [],
				)
			: inLines(child.children);
		if (lines.some((line) => textOf(line).trim() !== "") && !isElement(inner[0] as Node, "br"))
			lines.push(element("br", []));
		lines.push(...inner);
	}
	return isElement(lines[0], "br") ? lines.slice(1) : lines;
}
