import type { PreviewHeader, ShowMessage, ShownBlock } from "../../protocol/preview-protocol.ts";
import { type BlockPlace, patchBlocks } from "./block-patch.ts";

/** A post as the page is to show it now. */
export interface PagePost {
	/** The post's URI. */
	readonly post: string;
	readonly header: PreviewHeader;
	readonly blocks: readonly Required<ShownBlock>[];
	/** A sentence above the post. */
	readonly notice?: string | undefined;
}

interface Sent {
	readonly version: number;
	/** All but the blocks, as text to compare. */
	readonly around: string;
	readonly header: string;
	readonly blocks: readonly BlockPlace[];
}

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

	/** False for an answer to something else than what was sent last. */
	pageHasShown(version: number): boolean {
		if (!this.#isBusy || version !== this.#sent.version) return false;
		this.#isBusy = false;
		if (this.#isStale) this.#show();
		return true;
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
		const { post, notice, blocks } = now;
		const header = JSON.stringify(now.header);
		const around = JSON.stringify([post, notice, header]);
		const patch = patchBlocks(before.blocks, blocks);
		const isEmpty =
			patch.blocks.length === 0 && patch.lineShift === 0 && blocks.length === before.blocks.length;
		if (base > 0 && isEmpty && around === before.around) return;

		const version = base + 1;
		this.#sent = { version, around, header, blocks: blocks.map(({ key, line }) => ({ key, line })) };
		this.#isBusy = true;
		this.#send({
			type: "show",
			version,
			base,
			post,
			header: header === before.header ? undefined : now.header,
			notice,
			patch,
		});
	}
}
