import type { PreviewHeader, ShowMessage, WholeBlock } from "../../protocol/to-page/show.ts";
import { type BlockPlace, patchBlocks } from "./block-patch.ts";
import { nextServing } from "./next-serving.ts";

/** A post as the page is to show it now. */
export interface PagePost {
	/** The post's URI. */
	readonly post: string;
	readonly header: PreviewHeader;
	readonly blocks: readonly WholeBlock[];
	/** A sentence above the post. */
	readonly notice?: string | undefined;
	/** One for as long as the page does not have the whole post, where there is no other. */
	readonly partNotice?: string | undefined;
	/** Whether the preview stays with this post. */
	readonly isLocked?: boolean | undefined;
	/** Whether more of the post is still being read. */
	readonly isPart?: boolean | undefined;
	/** The line that is shown first of a long post, from 0. */
	readonly nearLine?: number | undefined;
}

interface Sent {
	readonly version: number;
	readonly post: string;
	/** All but the blocks, as text to compare. */
	readonly around: string;
	readonly header: string;
	readonly blocks: readonly BlockPlace[];
}

/**
 * How much new HTML, in UTF-16 units, a page gets at once while it does not have the whole post yet: two or three screens at first,
 * as sanitising is most of the wait, then each time twice as much, so that the next does not keep the first from being
 * painted, up to what it takes in while a writer types on.
 */
const firstServing = 12_000;
const largestServing = 100_000;

const emptyPage: Sent = { version: 0, post: "", around: "", header: "", blocks: [] };

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
	/** Whether the page has less than there is to show of the post. */
	#isPartial = true;
	#room = firstServing;
	/** Whether all is shown that there is, but there will be more. */
	#awaitsMore = false;

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
		this.#isPartial = true;
		this.#show();
	}

	/** A hidden page is dropped by VS Code; the next one says `ready`. */
	pageIsGone(): void {
		this.#isListening = false;
	}

	/** True where the page now shows the whole post as it was when it was last read. */
	pageHasShown(version: number): boolean {
		if (!this.#isBusy || version !== this.#sent.version) return false;
		const isWhole = this.#isWhole;
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
		const wasWhole = this.#isWhole;
		const { post, isLocked = false } = now;
		const blocks = this.#serving(now);
		const notice = now.notice ?? (this.#isWhole ? undefined : now.partNotice);
		const header = JSON.stringify(now.header);
		const around = JSON.stringify([post, notice, isLocked, header]);
		const patch = patchBlocks(before.blocks, blocks);
		const isEmpty =
			patch.blocks.length === 0 && patch.lineShift === 0 && blocks.length === before.blocks.length;
		// That it is whole now is told by the page's answer.
		if (base > 0 && isEmpty && around === before.around && wasWhole === this.#isWhole) return;

		const version = base + 1;
		this.#sent = {
			version,
			post,
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

	get #isWhole(): boolean {
		return !this.#isPartial && !this.#awaitsMore;
	}

	/** The blocks to show now: all, but while the page does not have them all yet, no more new ones than it can take at once. */
	#serving({ post, blocks, nearLine = 0, isPart = false }: PagePost): PagePost["blocks"] {
		const shown = post === this.#sent.post ? this.#sent.blocks : [];
		if (shown.length === 0) this.#isPartial = true;
		this.#awaitsMore = isPart;
		if (!this.#isPartial) return blocks;
		if (shown.length === 0) this.#room = firstServing;
		const room = this.#room;
		const goesOn = this.#sent.version % 2 === 0 ? "up" : "down";
		const { start, end } = nextServing(shown, blocks, { nearLine, room, goesOn });
		if (end - start > shown.length) this.#room = Math.min(2 * room, largestServing);
		this.#isPartial = isPart || end - start < blocks.length;
		return blocks.slice(start, end);
	}
}
