import type { Element, Root, RootContent } from "hast";
import { Parser } from "htmlparser2";

/** Elements nested deeper lose their tags, not their text. */
const deepest = 200;

/** Open elements past which it is no page: the parser's work for each grows with how many are open. */
const mostOpen = 5000;
/** UTF-16 units between two looks at how many are. */
const chunk = 32_000;

/**
 * HTML as a tree, every element closed. Between the marks that Windows puts around what was copied, where both stand. Undefined where
 * thousands of elements are never closed.
 */
export function readHtml(html: string): Root | undefined {
	const builder = new TreeBuilder();
	const parser = new Parser(builder, {
		lowerCaseTags: true,
		lowerCaseAttributeNames: true,
		decodeEntities: true,
	});
	const fragment = fragmentOf(html);
	for (let at = 0; at < fragment.length; at += chunk) {
		parser.write(fragment.slice(at, at + chunk));
		if (builder.depth > mostOpen) return undefined;
	}
	parser.end();
	return builder.root;
}

const START = "<!--StartFragment-->";
const END = "<!--EndFragment-->";

function fragmentOf(html: string): string {
	const start = html.indexOf(START);
	const end = html.lastIndexOf(END);
	return start >= 0 && end > start ? html.slice(start + START.length, end) : html;
}

/** What htmlparser2 calls while it reads. Comments and declarations are nobody's words. */
class TreeBuilder {
	readonly root: Root = { type: "root", children: [] };
	/** Open elements; undefined for one that stood too deep. */
	readonly #open: (Element | undefined)[] = [];

	get depth(): number {
		return this.#open.length;
	}

	onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#open.length >= deepest) {
			this.#open.push(undefined);
			return;
		}
		const element: Element = {
			type: "element",
			tagName: name,
			properties: toProperties(attributes),
			children: [],
		};
		this.#children().push(element);
		this.#open.push(element);
	}

	onclosetag(): void {
		this.#open.pop();
	}

	ontext(value: string): void {
		const children = this.#children();
		const last = children.at(-1);
		if (last?.type === "text") last.value += value;
		else children.push({ type: "text", value });
	}

	#children(): RootContent[] {
		for (let at = this.#open.length - 1; at >= 0; at--) {
			const element = this.#open[at];
			if (element) return element.children as RootContent[];
		}
		return this.root.children;
	}
}

/** Attributes by the names that hast has for them. */
function toProperties(attributes: Readonly<Record<string, string>>): Element["properties"] {
	const properties: Element["properties"] = {};
	for (const [name, value] of Object.entries(attributes)) {
		if (name === "class") properties.className = value.split(/\s+/).filter((each) => each !== "");
		else if (name === "colspan" || name === "rowspan" || name === "start")
			properties[SPELT[name] ?? name] = Math.min(Number.parseInt(value, 10) || 1, mostCells);
		else if (name === "checked") properties.checked = true;
		else properties[name] = value;
	}
	return properties;
}

const SPELT: Readonly<Record<string, string>> = { colspan: "colSpan", rowspan: "rowSpan" };
const mostCells = 1000;
