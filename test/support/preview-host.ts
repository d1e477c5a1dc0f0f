import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { PageFeed } from "../../src/core/preview/page-feed.ts";
import { renderPost } from "../../src/core/preview/render-post.ts";
import type { FromPage } from "../../src/protocol/from-page/index.ts";
import { isToPage } from "../../src/protocol/to-page/index.ts";
import type { ShowMessage } from "../../src/protocol/to-page/show.ts";

/** A picture of one dot. */
export const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** VS Code's side of a preview without VS Code: reads the post again at each change, as the extension does. */
export class PreviewHost {
	/** What the page has not been given yet. */
	readonly outbox: ShowMessage[] = [];
	/** How often the page said that it lost track. */
	losses = -1;
	#text: string;
	#post: Post | undefined;
	#pictures = dot;
	readonly #feed = new PageFeed(
		() => this.#render(),
		// As `postMessage` has it.
		(message) => this.outbox.push(structuredClone(message)),
	);

	constructor(text: string) {
		this.#text = text;
	}

	get text(): string {
		return this.#text;
	}

	set text(text: string) {
		this.#text = text;
		this.#feed.postHasChanged();
	}

	/** The address of every picture from now on. */
	set pictures(address: string) {
		this.#pictures = address;
		this.#feed.postHasChanged();
	}

	get pictures(): string {
		return this.#pictures;
	}

	hear(message: FromPage): void {
		if (message.type === "ready") {
			this.losses++;
			this.#feed.pageIsReady();
		} else if (message.type === "shown") this.#feed.pageHasShown(message.version);
	}

	/** The next message for the page; undefined where it has all. */
	next(): ShowMessage | undefined {
		const message = this.outbox.shift();
		if (message && !isToPage(message)) throw new Error(`Not in the protocol: ${JSON.stringify(message)}`);
		return message;
	}

	#render() {
		this.#post = readPost(this.#text, {}, this.#post);
		return {
			post: "file:///post.md",
			...renderPost(this.#post, { resolveImage: (destination) => `${this.#pictures}#${destination}` }),
		};
	}
}
