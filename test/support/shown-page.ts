import type { FromPage } from "../../src/protocol/from-page/index.ts";
import type { PostToPage } from "../../src/protocol/to-page/index.ts";
import { PreviewPage } from "../../src/webview/preview-page.ts";
import { PreviewHost } from "./preview-host.ts";
import { FakeApi, openShell, parseOnly } from "./preview-window.ts";

const windowForFresh = openShell();
const emptyBody = windowForFresh.document.body.innerHTML;

/** How a long post is divided depends on how it came. */
const PORTIONS = /<\/?recap-portion[^>]*>/g;

/** The preview's page in happy-dom, as it is when it has just begun. */
export class ShownPage {
	readonly #window: Window;
	readonly #api = new FakeApi();
	readonly #page: PreviewPage;

	/** Where a window is given, whatever was in it is gone. */
	constructor(window = openShell()) {
		this.#window = window;
		window.document.body.innerHTML = emptyBody;
		this.#page = new PreviewPage(window, this.#api, parseOnly(window));
	}

	/** Gives a message and returns the answers. */
	tell(message: PostToPage): readonly FromPage[] {
		this.#page.receive(message);
		return this.#api.sent.splice(0);
	}

	/** Lets go of the blocks: the window keeps the page for as long as it is there. */
	close(): void {
		const patch = { keptAtStart: 0, keptAtEnd: 0, lineShift: 0, blocks: [] };
		this.tell({ type: "show", version: 1, base: 0, post: "", patch });
	}

	/** Everything to be seen, and the lines each block stands for. */
	get face(): string {
		const places = this.#page.places.map(
			({ line, endLine, rows }, at) => `block ${at}: ${line}-${endLine} ${rows}`,
		);
		return [this.#window.document.body.innerHTML.replace(PORTIONS, ""), ...places].join("\n");
	}
}

/** Gives the page all that the host has for it, until there is nothing more. */
export function settle(host: PreviewHost, page: ShownPage): void {
	for (let message = host.next(); message; message = host.next())
		for (const answer of page.tell(message)) host.hear(answer);
}

/** What a page shows that is opened for a text now. */
export function freshFace(text: string, pictures: string): string {
	const page = new ShownPage(windowForFresh);
	const host = new PreviewHost(text);
	host.pictures = pictures;
	host.hear({ type: "ready" });
	settle(host, page);
	const { face } = page;
	page.close();
	return face;
}
