import { isVoidElement } from "../../post/known-elements.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { isElementName, isSafeAttribute } from "./safe-markup.ts";

const boxComment = /<!--recap-box:[^<>]*-->/g;

/** Writes HTML in which every element is closed and every character that could open one is escaped. */
export class PageWriter {
	#html = "";

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (!isElementName(name)) return;
		this.#html += `<${name}${attributesOf(name, attributes)}>`;
	}

	close(name: string): void {
		if (isElementName(name) && !isVoidElement(name)) this.#html += `</${name}>`;
	}

	text(text: string): void {
		this.#html += escapeHtml(text);
	}

	/** HTML of our own. */
	raw(html: string): void {
		this.#html += html;
	}

	get html(): string {
		return this.#html;
	}
}

function attributesOf(element: string, attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => [name, value.replace(boxComment, "")] as const)
		.filter(([name, value]) => isSafeAttribute(element, name, value))
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join("");
}
