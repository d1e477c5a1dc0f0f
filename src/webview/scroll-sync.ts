import type { FromPage } from "../protocol/from-page/index.ts";
import { heightOfLine, type LinedBlock, lineAtHeight } from "./scroll-lines.ts";
import { scrollToLine, type ViewPlace } from "./view-place.ts";
import { wayIntoView } from "./way-into-view.ts";

/** What only a person does: it tells their scrolling from ours, and from what the layout moves. */
const handEvents = ["wheel", "keydown", "pointerdown", "pointermove", "touchmove"];

/** Keeps page and editor at the same line: whoever was moved last by hand leads, the other follows. */
export class ScrollSync {
	readonly #window: Window & typeof globalThis;
	readonly #blocks: { readonly places: readonly LinedBlock[] };
	readonly #send: (message: FromPage) => void;
	#isLed = true;
	/** The editor's line, or where the page was left, while the page does not have it yet. */
	#awaited: number | ViewPlace | undefined;
	/** Where the writer types, for as long as nobody has scrolled since. */
	#typedAt: number | undefined;

	constructor(
		window: Window & typeof globalThis,
		blocks: { readonly places: readonly LinedBlock[] },
		send: (message: FromPage) => void,
	) {
		this.#window = window;
		this.#blocks = blocks;
		this.#send = send;
		const takeLead = () => {
			this.#isLed = false;
			this.#awaited = undefined;
			this.#typedAt = undefined;
		};
		for (const type of handEvents) window.addEventListener(type, takeLead, { capture: true, passive: true });
		window.addEventListener("scroll", () => this.#hearScroll(), { passive: true });
		window.document.addEventListener("dblclick", ({ clientY, target }) => this.#reveal(clientY, target));
	}

	/** The editor leads: brings its top line to the page's top. */
	scrollTo(line: number): void {
		this.#isLed = true;
		this.#typedAt = undefined;
		const { places } = this.#blocks;
		this.#awaited = this.#isMissing(line) ? line : undefined;
		// The editor's very top is the page's, whatever stands above the first block.
		if (line === 0) this.#window.scrollTo(0, 0);
		else this.#window.scrollBy(0, heightOfLine(places, line));
	}

	/** The writer types: keeps what is written there in view, now and when the page has it, without a move where it can be seen. */
	keepInView(line: number): void {
		this.#isLed = true;
		this.#awaited = undefined;
		this.#typedAt = line;
		const way = wayIntoView(this.#blocks.places, line, this.#window.innerHeight);
		if (way !== 0) this.#window.scrollBy(0, way);
	}

	/** Back to where the page was left. */
	restore(place: ViewPlace): void {
		this.#isLed = true;
		this.#awaited = this.#isMissing(place.line) ? place : undefined;
		scrollToLine(this.#blocks.places, place);
	}

	/** The page has other blocks: what moves now is not the reader's doing, and an awaited line may have come. */
	blocksChanged(): void {
		this.#isLed = true;
		if (this.#typedAt !== undefined) this.keepInView(this.#typedAt);
		if (typeof this.#awaited === "number") this.scrollTo(this.#awaited);
		else if (this.#awaited) this.restore(this.#awaited);
	}

	#isMissing(line: number): boolean {
		return line >= (this.#blocks.places.at(-1)?.endLine ?? 0);
	}

	#hearScroll(): void {
		if (this.#isLed || this.#blocks.places.length === 0) return;
		this.#send({ type: "didScroll", line: lineAtHeight(this.#blocks.places, 0) });
	}

	#reveal(height: number, target: EventTarget | null): void {
		const isLink = target instanceof this.#window.Element && target.closest("a[href]");
		if (!isLink) this.#send({ type: "reveal", line: lineAtHeight(this.#blocks.places, height) });
	}
}
