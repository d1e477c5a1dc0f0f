/** A snippet's text as the editor inserts it, every placeholder left as it is. */
export interface ExpandedSnippet {
	readonly text: string;
	/** Tab stops in the order they are written. */
	readonly tabStops: readonly number[];
}

type Variables = Readonly<Record<string, string>>;

/**
 * Reads the snippet syntax that Recap's snippets use: `$1`, `${1:default}` with nested ones, `${1|a,b|}`, `$VARIABLE`, `${VARIABLE}` and escapes.
 * @throws Error on anything else, on an unclosed brace, and on a variable it does not know.
 */
export function expandSnippet(body: string, variables: Variables): ExpandedSnippet {
	const tabStops: number[] = [];
	/** What stands at a tab stop at first stands at its others, too. */
	const texts = new Map<number, string>();
	let at = 0;
	const read = (isNested: boolean): string => {
		let text = "";
		while (at < body.length) {
			const unit = body[at];
			if (unit === "\\") {
				text += body[at + 1];
				at += 2;
			} else if (unit === "}" && isNested) {
				return text;
			} else if (unit === "$") {
				text += readStop();
			} else {
				text += unit;
				at++;
			}
		}
		if (isNested) throw new Error(`A brace is not closed: ${body}`);
		return text;
	};
	const readStop = (): string => {
		const plain = /\$(?:(\d+)|([A-Z_]+)|\{([A-Z_]+)\})/y;
		plain.lastIndex = at;
		const found = plain.exec(body);
		if (found) {
			at = plain.lastIndex;
			const name = found[2] ?? found[3];
			if (name !== undefined) return valueOfVariable(name);
			tabStops.push(Number(found[1]));
			return texts.get(Number(found[1])) ?? "";
		}
		const open = /\$\{(\d+)(?:(:)|\|((?:[^|\\]|\\.)*)\|\})/y;
		open.lastIndex = at;
		const braced = open.exec(body);
		if (!braced) throw new Error(`Not understood: ${body.slice(at, at + 20)}`);
		at = open.lastIndex;
		tabStops.push(Number(braced[1]));
		const isPlaceholder = braced[2] !== undefined;
		const text = isPlaceholder ? read(true) : (braced[3]?.split(",")[0] ?? "");
		if (isPlaceholder) at++;
		texts.set(Number(braced[1]), text);
		return text;
	};
	const valueOfVariable = (name: string): string => {
		const value = variables[name];
		if (value === undefined) throw new Error(`Unknown variable ${name}`);
		return value;
	};
	return { text: read(false), tabStops };
}
