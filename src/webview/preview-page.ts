import type { PreviewPart } from "../protocol/parts.ts";
import type { PostToPage } from "../protocol/to-page/index.ts";
import type { ShowMessage } from "../protocol/to-page/show.ts";
import { isPageState } from "./page-state.ts";
import type { Sanitise } from "./sanitise.ts";
import { ScrollSync } from "./scroll-sync.ts";
import { sentence } from "./sentence.ts";
import { showHeader } from "./show-header.ts";
import { ShownBlocks } from "./shown-blocks.ts";
import { lineInView } from "./view-place.ts";
import type { VsCodeApi } from "./vscode-api.ts";

/** The preview's page: empty until its first `show`, then always the post as VS Code last told it. */
export class PreviewPage {
	readonly #api: VsCodeApi;
	readonly #window: Window;
	readonly #header: HTMLElement;
	readonly #notice: HTMLElement;
	readonly #blocks: ShownBlocks;
	readonly #scroll: ScrollSync;
	#version = 0;
	#post: string | undefined;
	#isLocked = false;
	#parts: readonly PreviewPart[] = [];

	constructor(window: Window & typeof globalThis, api: VsCodeApi, sanitise: Sanitise) {
		this.#window = window;
		this.#api = api;
		// Found before any content is on the page, so that no id in a post can stand in for them.
		this.#header = elementById(window.document, "post-header");
		this.#notice = elementById(window.document, "notice");
		this.body = elementById(window.document, "post-body");
		this.#blocks = new ShownBlocks(this.body, sanitise);
		this.#scroll = new ScrollSync(window, this.#blocks, (message) => api.postMessage(message));
	}

	/** What holds the post's blocks. */
	readonly body: HTMLElement;

	/** The post's blocks as they are now. */
	get places(): ShownBlocks["places"] {
		return this.#blocks.places;
	}

	receive(message: PostToPage): void {
		switch (message.type) {
			case "show":
				this.#show(message);
				break;
			case "scrollTo":
				this.#scroll.scrollTo(message.line);
				break;
			case "keepInView":
				this.#scroll.keepInView(message.line);
				break;
			default:
				message satisfies never;
		}
	}

	/** Keeps where the reader is, for when VS Code drops the page and makes it again. */
	rememberPlace(): void {
		if (this.#post !== undefined) {
			const place = lineInView(this.#blocks.places);
			this.#api.setState({
				post: this.#post,
				...place,
				...(this.#isLocked && { isLocked: true }),
				...(this.#parts.length > 0 && { parts: this.#parts }),
			});
		}
	}

	/** Keeps which parts are switched on, for when the window is loaded again. */
	rememberParts(parts: readonly PreviewPart[]): void {
		this.#parts = parts;
		this.rememberPlace();
	}

	#show({ version, base, post, header, notice, isLocked = false, patch }: ShowMessage): void {
		if (base === 0) this.#blocks.clear();
		const fits = (base === 0 || base === this.#version) && this.#blocks.apply(patch);
		if (!fits) {
			// A message got lost on the way: only the whole post helps.
			if (base > 0) this.#api.postMessage({ type: "ready" });
			return;
		}
		this.#version = version;
		if (header) showHeader(this.#header, header);
		this.#notice.replaceChildren(...sentence(this.#window.document, notice ?? ""));
		this.#notice.hidden = notice === undefined;
		const isOtherwiseLocked = isLocked !== this.#isLocked;
		this.#isLocked = isLocked;
		if (post !== this.#post) this.#enter(post);
		else if (isOtherwiseLocked) this.rememberPlace();
		this.#scroll.blocksChanged();
		this.#api.postMessage({ type: "shown", version });
	}

	/** The first post of this page's life appears where it was left; another one from its start. */
	#enter(post: string): void {
		const isFirst = this.#post === undefined;
		this.#post = post;
		const state = this.#api.getState();
		if (isFirst && isPageState(state) && state.post === post) this.#scroll.restore(state);
		else this.#window.scrollTo(0, 0);
		this.rememberPlace();
	}
}

function elementById(document: Document, id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The preview's shell has no #${id}.`);
	return element;
}
