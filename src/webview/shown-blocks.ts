import type { BlockPatch, ShownBlock } from "../protocol/to-page/show.ts";
import { keepImages } from "./keep-images.ts";
import { Portions } from "./portions.ts";
import type { Sanitise } from "./sanitise.ts";

interface Shown {
	readonly key: string;
	line: number;
	endLine: number;
	readonly rows: readonly number[] | undefined;
	readonly element: HTMLElement;
}

/** The post's blocks on the page, one element each. A patch touches only the elements it names. */
export class ShownBlocks {
	readonly #container: HTMLElement;
	readonly #sanitise: Sanitise;
	readonly #portions: Portions;
	#shown: readonly Shown[] = [];

	constructor(container: HTMLElement, sanitise: Sanitise) {
		this.#container = container;
		this.#sanitise = sanitise;
		this.#portions = new Portions(container);
	}

	/** The blocks' elements with their lines, in order. */
	get places(): readonly Readonly<Shown>[] {
		return this.#shown;
	}

	clear(): void {
		this.#shown = [];
		this.#container.replaceChildren();
	}

	/** False where the patch speaks of blocks the page does not have; it then stays as it was. */
	apply({ keptAtStart, keptAtEnd, lineShift, blocks }: BlockPatch): boolean {
		const endsAt = this.#shown.length - keptAtEnd;
		if (keptAtStart > endsAt) return false;
		const start = this.#shown.slice(0, keptAtStart);
		const replaced = this.#shown.slice(keptAtStart, endsAt);
		const end = this.#shown.slice(endsAt);
		const middle = this.#toShown(blocks, replaced);
		if (!middle) return false;

		const stays = new Set(middle.map(({ element }) => element));
		const gone = replaced.map(({ element }) => element).filter((element) => !stays.has(element));
		keepImages(
			gone,
			middle.filter(({ element }) => !element.isConnected).map(({ element }) => element),
		);
		for (const element of gone) element.remove();
		this.#portions.place(
			middle.map(({ element }) => element),
			start.at(-1)?.element,
		);
		for (const block of end) {
			block.line += lineShift;
			block.endLine += lineShift;
		}
		this.#shown = [...start, ...middle, ...end];
		return true;
	}

	#toShown(blocks: readonly ShownBlock[], replaced: readonly Shown[]): readonly Shown[] | undefined {
		const known = new Map(replaced.map((block) => [block.key, block.element]));
		const made: Shown[] = [];
		for (const { key, line, endLine, rows, html } of blocks) {
			const element = html === undefined ? known.get(key) : this.#create(html);
			if (!element) return undefined;
			made.push({ key, line, endLine, rows, element });
		}
		return made;
	}

	#create(html: string): HTMLElement {
		const element = this.#container.ownerDocument.createElement("div");
		element.append(this.#sanitise(html));
		return element;
	}
}
