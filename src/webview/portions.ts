/** So many new blocks at once are worth a portion, and so many one has at least. */
const fewest = 32;
const usual = 64;
const tag = "recap-portion";

/** What our own style begins without a margin, inside and out: between two portions none collapses. */
const FLUSH = new Set(["P", "PRE", "TABLE"]);

export function isPortion(node: Node): node is HTMLElement {
	return node.nodeName.toLowerCase() === tag;
}

/**
 * The blocks of a page in their order, those of a long post in portions: Chromium lays out and paints anew what shares a parent with
 * what has changed. Blocks that are there never move into one or out of it, so that what plays in them goes on.
 */
export class Portions {
	readonly #container: HTMLElement;

	constructor(container: HTMLElement) {
		this.#container = container;
	}

	/** Puts blocks behind `before`, or first. A block that already is in its place is not moved. */
	place(blocks: readonly HTMLElement[], before: HTMLElement | undefined): void {
		this.#removeEmpty();
		let last = before;
		for (let at = 0; at < blocks.length; ) {
			const block = blocks[at];
			if (!block) break;
			if (block === this.#after(last)) {
				last = block;
				at++;
				continue;
			}
			const end = endOfNew(blocks, at);
			const portion = end - at >= fewest ? this.#begin(last) : undefined;
			if (portion) {
				const size = sizeOfPortion(blocks, at, end);
				portion.append(...blocks.slice(at, at + size));
				at += size;
			} else {
				this.#insert(block, last);
				at++;
			}
			last = blocks[at - 1];
		}
		this.#removeEmpty();
		this.#standAlone();
	}

	/** The block behind another one, or the first. */
	#after(block: HTMLElement | undefined): Element | null {
		const next = block ? block.nextElementSibling : this.#container.firstElementChild;
		if (next) return isPortion(next) ? next.firstElementChild : next;
		const parent = block?.parentElement;
		const above = parent && isPortion(parent) ? parent.nextElementSibling : null;
		return above && isPortion(above) ? above.firstElementChild : above;
	}

	/** A new portion behind a block; undefined in the middle of another. */
	#begin(before: HTMLElement | undefined): HTMLElement | undefined {
		const parent = before?.parentElement;
		const isInside = parent && isPortion(parent);
		if (isInside && before?.nextElementSibling) return undefined;
		const portion = this.#container.ownerDocument.createElement(tag);
		const behind = isInside ? parent : before;
		if (behind) behind.after(portion);
		else this.#container.prepend(portion);
		return portion;
	}

	#insert(block: HTMLElement, before: HTMLElement | undefined): void {
		if (!before) this.#container.prepend(block);
		else before.after(block);
	}

	#removeEmpty(): void {
		for (const portion of this.#portions) if (!portion.firstElementChild) portion.remove();
	}

	/** Those whose margins stay inside are laid out alone. */
	#standAlone(): void {
		for (const portion of this.#portions) {
			const isAlone = isFlush(portion) && isFlush(portion.nextElementSibling);
			if (portion.classList.contains("alone") !== isAlone) portion.classList.toggle("alone", isAlone);
		}
	}

	get #portions(): readonly HTMLElement[] {
		return [...this.#container.children].filter(isPortion);
	}
}

/** Where the blocks end that are not on the page yet. */
function endOfNew(blocks: readonly HTMLElement[], start: number): number {
	let end = start;
	while (blocks[end]?.isConnected === false) end++;
	return end;
}

/** The next begins with a block without a margin above; what would be too small for one of its own stays with the others. */
function sizeOfPortion(blocks: readonly HTMLElement[], start: number, end: number): number {
	for (let next = start + usual; next <= end - fewest; next++)
		if (isFlush(blocks[next] ?? null)) return next - start;
	return end - start;
}

/** Nothing at all is no margin either. */
function isFlush(element: Element | null): boolean {
	if (!element) return true;
	const block = isPortion(element) ? element.firstElementChild : element;
	return FLUSH.has(block?.firstElementChild?.nodeName ?? "");
}
