import type { AST } from "toml-eslint-parser";

/** How deep brackets stand inside each other in JSON or TOML, those in double quotes aside: parsers call themselves for each. */
export function depthOf(written: string): number {
	let depth = 0;
	let deepest = 0;
	for (const [token] of written.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[[{]|[\]}]/g)) {
		if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
		else if (token === "]" || token === "}") depth--;
	}
	return deepest;
}

/** How many tables a TOML key opens inside each other, by its dots and those of the tables around it. Brackets must not stand deep. */
export function deepestKey(node: AST.TOMLNode): number {
	switch (node.type) {
		case "Program":
		case "TOMLTopLevelTable":
		case "TOMLInlineTable":
			return deepestOf(node.body);
		case "TOMLTable":
			return node.key.keys.length + deepestOf(node.body);
		case "TOMLKeyValue":
			return node.key.keys.length + deepestKey(node.value);
		case "TOMLArray":
			return deepestOf(node.elements);
		default:
			return 0;
	}
}

function deepestOf(nodes: readonly AST.TOMLNode[]): number {
	return nodes.reduce((deepest, node) => Math.max(deepest, deepestKey(node)), 0);
}
