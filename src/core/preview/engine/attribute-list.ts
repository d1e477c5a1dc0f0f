import type { Token } from "markdown-it";

/** What a kramdown attribute list gives an element, as far as a preview shows it: nothing that styles, scripts or leads away. */
export interface AttributeList {
	readonly classes: readonly string[];
	readonly id: string | undefined;
	/** `title`, and `width` and `height` in pixels. */
	readonly others: readonly (readonly [name: string, value: string])[];
	/** `{:toc}`: the engine puts a table of contents in place of the block. */
	readonly isContents: boolean;
}

const part = /([#.])([\w:-]+)|([\w-]+)=(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S+))|(\S+)/g;

/** Reads `{: .wide #hall title="The hall"}`; options (`{::comment}`) give nothing. */
export function readAttributeList(written: string): AttributeList {
	const classes: string[] = [];
	const others: [string, string][] = [];
	let id: string | undefined;
	let isContents = false;
	const content = /^\{:(?!:)([\s\S]*)\}$/.exec(written)?.[1] ?? "";
	for (const [, sign, name = "", key, double, single, bare, word] of content.matchAll(part)) {
		const value = (double ?? single ?? bare ?? "").replace(/\\(.)/g, "$1");
		if (sign === ".") classes.push(name);
		else if (sign === "#") id = name;
		else if (key === "class") classes.push(...value.split(/\s+/).filter((one) => /^[\w:-]+$/.test(one)));
		else if (key === "id" && /^[\w:.-]+$/.test(value)) id = value;
		else if (key === "title") others.push([key, value]);
		else if ((key === "width" || key === "height") && /^\d{1,4}$/.test(value)) others.push([key, value]);
		else if (word?.toLowerCase() === "toc") isContents = true;
	}
	return { classes, id, others, isContents };
}

/** Gives a token, one of our own, what the list says. */
export function addAttributes(token: Token, { classes, id, others }: AttributeList): void {
	token.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
	for (const one of classes) token.attrJoin("class", one);
	if (id !== undefined) token.attrSet("id", id);
	for (const [name, value] of others) token.attrSet(name, value);
}
