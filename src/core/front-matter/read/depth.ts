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
