import type { PreviewHeader, ShowMessage, WholeBlock } from "../../protocol/preview-protocol.ts";
import { type BlockPlace, patchBlocks } from "./block-patch.ts";

/** A post as the page is to show it now. */
export interface PagePost {
	/** The post's URI. */
	readonly post: string;
	readonly header: PreviewHeader;
	readonly blocks: readonly WholeBlock[];
	/** A sentence above the post. */
	readonly notice?: string | undefined;
	/** Whether the preview stays with this post. */
	readonly isLocked?: boolean | undefined;
}

interface Sent {
	readonly version: number;
	/** All but the blocks, as text to compare. */
	readonly around: string;
	readonly header: string;
	readonly blocks: readonly BlockPlace[];
}

/**
 * How much new HTML, in UTF-16 units, an empty page gets at once; the rest of a long post follows when that is shown. The
 * longest of some 1,500 real write-ups fits in.
 */
const firstServing = 300_000;

const emptyPage: Sent = { version: 0, around: "", header: "", blocks: [] };

/**
 * Keeps one page at the newest text: the first change is sent at once, and while the page is busy with it only the fact
 * that there is something newer is kept, so texts never queue. What is sent is the difference from what the page has.
 */
export class PageFeed {
	readonly #read: () => PagePost | undefined;
	readonly #send: (message: ShowMessage) => void;
	#sent = emptyPage;
	#isListening = false;
	#isBusy = false;
	#isStale = false;
	#isPartial = false;

	/** `read` gives the post as it is when asked, undefined while there is none to read. */
	constructor(read: () => PagePost | undefined, send: (message: ShowMessage) => void) {
		this.#read = read;
		this.#send = send;
	}

	/** A page that just began, or lost track, asks for everything. */
	pageIsReady(): void {
		this.#sent = emptyPage;
		this.#isListening = true;
		this.#isBusy = false;
		this.#show();
	}

	/** A hidden page is dropped by VS Code; the next one says `ready`. */
	pageIsGone(): void {
		this.#isListening = false;
	}

	/** True where the page now shows the whole post as it was when it was last read. */
	pageHasShown(version: number): boolean {
		if (!this.#isBusy || version !== this.#sent.version) return false;
		const isWhole = !this.#isPartial;
		this.#isBusy = false;
		if (this.#isStale || this.#isPartial) this.#show();
		return isWhole;
	}

	postHasChanged(): void {
		if (this.#isBusy) this.#isStale = true;
		else if (this.#isListening) this.#show();
	}

	#show(): void {
		this.#isStale = false;
		const now = this.#read();
		if (!now) return;
		const { version: base, ...before } = this.#sent;
		const { post, notice, isLocked = false } = now;
		const blocks = this.#serving(now.blocks);
		const header = JSON.stringify(now.header);
		const around = JSON.stringify([post, notice, isLocked, header]);
		const patch = patchBlocks(before.blocks, blocks);
		const isEmpty =
			patch.blocks.length === 0 && patch.lineShift === 0 && blocks.length === before.blocks.length;
		if (base > 0 && isEmpty && around === before.around) return;

		const version = base + 1;
		this.#sent = {
			version,
			around,
			header,
			blocks: blocks.map(({ key, line, endLine, rows }) => ({ key, line, endLine, rows })),
		};
		this.#isBusy = true;
		this.#send({
			type: "show",
			version,
			base,
			post,
			header: header === before.header ? undefined : now.header,
			notice,
			...(isLocked && { isLocked }),
			patch,
		});
	}

	/** The blocks to show now: all, but where the page would only grow, no more than it can take at once. */
	#serving(blocks: PagePost["blocks"]): PagePost["blocks"] {
		const shown = this.#sent.blocks.length;
		const grows = this.#sent.blocks.every(({ key }, at) => key === blocks[at]?.key);
		let end = blocks.length;
		if (grows) {
			let room = firstServing;
			end = shown;
			while (end < blocks.length && room > 0) room -= blocks[end++]?.html.length ?? 0;
		}
		this.#isPartial = end < blocks.length;
		return this.#isPartial ? blocks.slice(0, end) : blocks;
	}
}
