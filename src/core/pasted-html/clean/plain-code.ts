import type { Element, Root } from "hast";
import { attribute, classesOf, element, isElement, type Node, rewrite, textOf } from "../walk.ts";

const LANGUAGE = /^(?:language|lang|highlight-source|highlight|brush:?)-?\s*([a-z\d+#]+)$/i;
/** Classes of highlighters that name no language. */
const NO_LANGUAGE = new Set(["text", "plain", "plaintext", "none", "source", "highlight"]);
/** Columns of line numbers. */
const GUTTER =
	/^(?:gutter|line-?numbers?(?:-rows)?|linenos?|lineno|blob-num|hljs-ln-numbers|rouge-gutter|gl)$/i;

/** Blocks of code as one `pre > code` with nothing but text, and the language that a highlighter wrote beside it. */
export function plainCode(root: Root): void {
	visit(root, undefined);
}

function visit(parent: Root | Element, language: string | undefined): void {
	const children = (parent.children as Node[]).map((child) => {
		if (child.type !== "element") return child;
		const own = languageOf(child) ?? language;
		if (isElement(child, "table") && isCodeTable(child)) return codeBlock(child, own);
		if (!isElement(child, "pre")) {
			visit(child, own);
			return child;
		}
		return codeBlock(child, own);
	});
	(parent as { children: Node[] }).children = children;
}

/** A highlighter's table: one column of numbers, one of code. */
function isCodeTable(table: Element): boolean {
	let hasGutter = false;
	let hasCode = false;
	rewrite(table, (node) => {
		if (isElement(node, "td", "th") && isGutter(node)) hasGutter = true;
		if (isElement(node, "pre", "code")) hasCode = true;
		return [node];
	});
	return hasGutter && hasCode;
}

function isGutter(node: Element): boolean {
	return classesOf(node).some((name) => GUTTER.test(name)) || attribute(node, "data-line-number") !== "";
}

function codeBlock(block: Element, language: string | undefined): Element {
	let named = language;
	rewrite(block, (node) => {
		named ??= languageOf(node);
		if (isGutter(node)) return [];
		return isElement(node, "br") ? [{ type: "text", value: "\n" }] : [node];
	});
	const text = textOf(block).replaceAll("\u00a0", " ").replace(/^\n+/, "").trimEnd();
	const code = element("code", [{ type: "text", value: `${text}\n` }]);
	if (named !== undefined) code.properties.className = [`language-${named}`];
	return element("pre", [code]);
}

function languageOf(node: Element): string | undefined {
	const data = attribute(node, "data-lang") || attribute(node, "data-language");
	const joined = classesOf(node)
		.join(" ")
		.replace(/brush:\s+/g, "brush:");
	const named = [data && `language-${data}`, ...joined.split(" ")]
		.map((name) => LANGUAGE.exec(name)?.[1]?.toLowerCase())
		.find((name) => name !== undefined && !NO_LANGUAGE.has(name));
	return named;
}
