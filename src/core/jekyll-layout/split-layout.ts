import { Parser } from "htmlparser2";
import { escapeHtml } from "../text/escape-html.ts";
import { CONTENT_ATTRIBUTE, CONTENT_ELEMENT } from "./layout-model.ts";
import { labelOfComment } from "./note-comment.ts";
import { PageWriter } from "./split/page-writer.ts";
import { droppedElements, headElements, unwrappedElements } from "./split/safe-markup.ts";
import { type Stylesheet, Stylesheets } from "./split/stylesheets.ts";

export interface SplitLayout {
	readonly stylesheets: readonly Stylesheet[];
	/** `class`, `id`, `lang`, `dir` and `data-…` of `<html>`, for stylesheets that ask for them. */
	readonly rootAttributes: Readonly<Record<string, string>>;
	/** The same of `<body>`. */
	readonly bodyAttributes: Readonly<Record<string, string>>;
	/** The body around the post: every element closed, no scripts, handlers, frames or forms, exactly one `CONTENT_ELEMENT`. Still to be sanitised by the page. */
	readonly html: string;
	/** False where elements stand more than 256 inside each other: the rest is left out. */
	readonly isWhole: boolean;
}

const deepest = 256;
const keptAttribute = /^(?:class|id|lang|dir|data-[\w-]{1,60})$/;

class TooDeep extends Error {}

/** Takes a rendered layout apart for a page that has its own head, scripts and policy. Never throws. */
export function splitLayout(html: string): SplitLayout {
	const splitter = new Splitter();
	const parser = new Parser(splitter);
	try {
		parser.end(html);
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		return splitter.result(false);
	}
	return splitter.result(true);
}

/** What htmlparser2 calls while it reads. */
class Splitter {
	readonly #page = new PageWriter();
	readonly #sheets = new Stylesheets();
	/** Open elements, and whether their tags were written. */
	readonly #open: { readonly name: string; readonly isWritten: boolean }[] = [];
	#root: Readonly<Record<string, string>> | undefined;
	#body: Readonly<Record<string, string>> | undefined;
	/** How many of the open elements are dropped with what they hold. */
	#dropped = 0;
	#isInHead = false;
	#style: { readonly media: string | undefined; css: string } | undefined;
	#hasContent = false;

	onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#open.length >= deepest) throw new TooDeep();
		if (name === "head") this.#isInHead = this.#body === undefined && !this.#hasContent;
		else if (!headElements.has(name)) this.#isInHead = false;
		this.#open.push({ name, isWritten: this.#write(name, attributes) });
		if (droppedElements.has(name)) this.#dropped++;
	}

	onclosetag(name: string): void {
		// At the text's end the parser also closes a tag that it never finished reading, and so never opened.
		if (this.#open.at(-1)?.name !== name) return;
		const element = this.#open.pop();
		if (name === "head") this.#isInHead = false;
		if (name === "style" && this.#style) {
			this.#sheets.addInline(this.#style.css, this.#style.media);
			this.#style = undefined;
		}
		if (droppedElements.has(name)) this.#dropped--;
		if (element?.isWritten) this.#page.close(name);
	}

	ontext(text: string): void {
		if (this.#style) this.#style.css += text;
		else if (this.#isShown) this.#page.text(text);
	}

	oncomment(comment: string): void {
		const label = labelOfComment(comment);
		if (label !== undefined && this.#isShown) {
			this.#page.raw(`<span class="recap-layout-box">${escapeHtml(label)}</span>`);
		}
	}

	result(isWhole: boolean): SplitLayout {
		for (const { name, isWritten } of this.#open.splice(0).reverse()) if (isWritten) this.#page.close(name);
		if (!this.#hasContent) this.#page.raw(CONTENT_ELEMENT);
		return {
			stylesheets: this.#sheets.all,
			rootAttributes: this.#root ?? {},
			bodyAttributes: this.#body ?? {},
			html: this.#page.html,
			isWhole,
		};
	}

	get #isShown(): boolean {
		return this.#dropped === 0 && !this.#isInHead && !this.#style;
	}

	/** Whether the element's tag was written, so that its end must be. */
	#write(name: string, attributes: Readonly<Record<string, string>>): boolean {
		if (this.#dropped > 0 || this.#style) return false;
		if (name === "html") this.#root ??= keptAttributes(attributes);
		if (name === "body") this.#body ??= keptAttributes(attributes);
		if (name === "link") this.#sheets.addLink(attributes);
		if (name === "style") this.#style = { media: attributes.media, css: "" };
		if (CONTENT_ATTRIBUTE in attributes) return this.#writeContent();
		const isLeftOut =
			droppedElements.has(name) || unwrappedElements.has(name) || name === "link" || name === "style";
		if (isLeftOut || this.#isInHead) return false;
		this.#page.open(name, attributes);
		return true;
	}

	#writeContent(): boolean {
		if (!this.#hasContent) this.#page.raw(CONTENT_ELEMENT);
		this.#hasContent = true;
		return false;
	}
}

function keptAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(attributes).filter(([name]) => keptAttribute.test(name)));
}
