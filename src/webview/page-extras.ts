import * as l10n from "@vscode/l10n";
import type { FromPage } from "../protocol/from-page/index.ts";
import type { ExtrasToPage } from "../protocol/to-page/index.ts";
import type { ViewMessage } from "../protocol/to-page/view.ts";
import { make } from "./make.ts";
import { PreviewTools } from "./preview-tools.ts";
import { showCards } from "./show-cards.ts";
import { clearMarks, showMarks } from "./show-marks.ts";
import { showContents, showReadingTime } from "./show-outline.ts";
import { type BlockElement, scrollToLine } from "./view-place.ts";

/** How far below the view's top a place is brought, in CSS pixels. */
const roomAbove = 16;

/** What the page shows beside the post: toolbar, list of contents, reading time, cards and findings. */
export class PageExtras {
	readonly #window: Window & typeof globalThis;
	readonly #send: (message: FromPage) => void;
	readonly #blocks: () => readonly BlockElement[];
	readonly #tools: PreviewTools;
	readonly #header: HTMLElement;
	readonly #contents: HTMLElement;
	readonly #cards: HTMLElement;
	#readingTime: string | undefined;
	#showsMarks = false;

	/** To be made before there is any content on the page. `blocks` gives the post's blocks as they are now. */
	constructor(
		window: Window & typeof globalThis,
		send: (message: FromPage) => void,
		blocks: () => readonly BlockElement[],
	) {
		const { document } = window;
		const header = document.getElementById("post-header");
		const main = document.getElementById("preview-page");
		if (!header || !main) throw new Error("The preview's shell has no header.");
		this.#window = window;
		this.#send = send;
		this.#blocks = blocks;
		this.#header = header;
		this.#tools = new PreviewTools(document, (part) => send({ type: "toggle", part }));
		this.#contents = make(document, "nav", "");
		this.#contents.id = "preview-contents";
		this.#contents.setAttribute("aria-label", l10n.t("Contents"));
		this.#contents.hidden = true;
		this.#cards = make(document, "section", "");
		this.#cards.id = "preview-cards";
		this.#cards.setAttribute("aria-label", l10n.t("Cards"));
		this.#cards.hidden = true;
		// A double click on a button is no question for the source.
		for (const element of [this.#tools.element, this.#contents, this.#cards])
			element.addEventListener("dblclick", (event) => event.stopPropagation());
		main.before(this.#tools.element);
		main.prepend(this.#cards);
		header.after(this.#contents);
	}

	receive(message: ExtrasToPage): void {
		switch (message.type) {
			case "view":
				this.#setView(message);
				break;
			case "outline":
				this.#readingTime = message.readingTime;
				showReadingTime(this.#header, message.readingTime);
				showContents(this.#contents, message.contents, (line) => this.#goTo(line));
				break;
			case "cards":
				showCards(this.#cards, message, this.#reveal);
				break;
			case "marks":
				if (this.#showsMarks)
					showMarks(
						this.#window,
						{ header: this.#header, blocks: this.#blocks() },
						message.marks,
						this.#reveal,
					);
				break;
			default:
				message satisfies never;
		}
	}

	/** The header may be another one now. */
	postIsShown(): void {
		if (!this.#header.querySelector(".reading-time")) showReadingTime(this.#header, this.#readingTime);
	}

	readonly #reveal = (offset: number): void => this.#send({ type: "revealOffset", offset });

	#setView(view: ViewMessage): void {
		const { body } = this.#window.document;
		const earlier = [...body.classList].filter((name) => name.startsWith("layout-"));
		body.classList.remove(...earlier);
		body.classList.add(`layout-${view.layout}`);
		body.classList.toggle("is-narrow", view.parts.includes("narrow"));
		this.#cards.hidden = !view.parts.includes("cards");
		this.#showsMarks = view.parts.includes("marks");
		if (!this.#showsMarks) clearMarks(this.#window);
		this.#tools.show(view.parts);
	}

	#goTo(line: number): void {
		scrollToLine(this.#blocks(), { line, offset: roomAbove });
		const target = this.#blocks()
			.filter((block) => block.line <= line)
			.at(-1)?.element;
		if (!(target instanceof this.#window.HTMLElement)) return;
		target.tabIndex = -1;
		target.focus({ preventScroll: true });
	}
}
