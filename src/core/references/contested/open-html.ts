import type { Body } from "../../post/body-model.ts";
import { readHtmlTags } from "../../post/markdown/html-elements.ts";
import { maskTags } from "../../post/markdown/template-tags.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** From an HTML block that leaves an element open to the end of the one that closes it, or of the body. */
export interface OpenHtml {
	readonly range: TextRange;
	readonly isClosed: boolean;
}

/** Tags that hold nothing, and those that other readers than CommonMark's take for a part of a paragraph. */
const NEVER_OPEN =
	/^(?:a|abbr|area|b|base|bdo|big|br|button|cite|code|col|del|dfn|em|embed|font|hr|i|img|input|ins|kbd|label|link|mark|meta|param|q|s|samp|select|small|source|span|strike|strong|sub|sup|track|tt|u|var|wbr)$/;

/**
 * The places where kramdown, PHP Markdown and Python-Markdown still are within an HTML element, although to CommonMark a
 * blank line ended the block.
 */
export function findOpenHtml(text: string, { htmlBlocks, range }: Body): readonly OpenHtml[] {
	const found: OpenHtml[] = [];
	const open = new OpenElements();
	let start = 0;
	for (const block of htmlBlocks) {
		const wasOpen = open.isAny;
		const html = text.slice(block.range.start, block.range.end);
		readHtmlTags(html, maskTags(html), {
			tag: ({ name, isClosing }) => {
				if (!NEVER_OPEN.test(name)) open.take(name, isClosing);
			},
		});
		if (!wasOpen) start = block.range.start;
		else if (!open.isAny) found.push({ range: textRange(start, block.range.end), isClosed: true });
	}
	if (open.isAny) found.push({ range: textRange(start, range.end), isClosed: false });
	return found;
}

class OpenElements {
	readonly #names: string[] = [];
	readonly #counts = new Map<string, number>();

	get isAny(): boolean {
		return this.#names.length > 0;
	}

	/** An end tag closes what stands open within its element, too; one without a start tag is nothing. */
	take(name: string, isClosing: boolean): void {
		if (!isClosing) {
			this.#names.push(name);
			this.#count(name, 1);
			return;
		}
		if ((this.#counts.get(name) ?? 0) === 0) return;
		let closed: string | undefined;
		do {
			closed = this.#names.pop();
			if (closed !== undefined) this.#count(closed, -1);
		} while (closed !== name);
	}

	#count(name: string, change: number): void {
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
	}
}
