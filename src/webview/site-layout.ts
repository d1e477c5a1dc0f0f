import * as l10n from "@vscode/l10n";
import type { LayoutToPage } from "../protocol/to-page/index.ts";
import type { SiteSheet } from "../protocol/to-page/layout-parts.ts";
import { type SiteLayoutMessage, SLOT_CLASS } from "../protocol/to-page/site-layout.ts";
import { forgetCodeGround, seeCodeGround } from "./code-ground.ts";
import { idOnPage } from "./own-ids.ts";
import type { Sanitise } from "./sanitise.ts";
import { sentence } from "./sentence.ts";

/** The blog's own layout around the post's body, which keeps its element wherever it stands. */
export class SiteLayout {
	readonly #document: Document;
	readonly #window: Window & typeof globalThis;
	readonly #sanitise: Sanitise;
	readonly #openSetting: (key: string) => void;
	readonly #article: HTMLElement;
	readonly #body: HTMLElement;
	readonly #notice: HTMLElement;
	readonly #site: HTMLElement;
	readonly #ownStyle: HTMLLinkElement | null;
	#links: readonly HTMLLinkElement[] = [];
	#sheets = "[]";
	#undo: (() => void)[] = [];

	/** To be made before there is any content on the page. */
	constructor(window: Window & typeof globalThis, sanitise: Sanitise, openSetting: (key: string) => void) {
		const { document } = window;
		const article = document.querySelector("article");
		const body = document.getElementById("post-body");
		if (!article || !body) throw new Error("The preview's shell has no article.");
		this.#window = window;
		this.#document = document;
		this.#sanitise = sanitise;
		this.#openSetting = openSetting;
		this.#article = article;
		this.#body = body;
		this.#ownStyle = document.querySelector('link[href*="/preview.css"]');
		this.#site = document.createElement("div");
		this.#notice = document.createElement("div");
		this.#notice.id = "layout-notice";
		this.#notice.setAttribute("role", "status");
		this.#notice.hidden = true;
		document.body.prepend(this.#notice);
	}

	receive(message: LayoutToPage): void {
		const { scrollX, scrollY } = this.#window;
		switch (message.type) {
			case "siteLayout":
				this.#enter(message);
				break;
			case "builtInLayout":
				this.#leave(message.sheets);
				this.#say(message.notes);
				break;
			default:
				message satisfies never;
		}
		this.#window.scrollTo(scrollX, scrollY);
	}

	#enter({ html, sheets, rootAttributes, bodyAttributes, notes }: SiteLayoutMessage): void {
		const fragment = this.#sanitise(html);
		const slot = fragment.querySelector(`.${SLOT_CLASS}`);
		if (!slot) {
			this.#leave(sheets);
			this.#say([l10n.t("The layout has no place for the post that can be shown.")]);
			return;
		}
		this.#takeBackAttributes();
		this.#setAttributes(this.#document.documentElement, rootAttributes);
		this.#setAttributes(this.#document.body, bodyAttributes);
		slot.replaceWith(this.#body);
		// A page has one main part: the site's, where it has one.
		if (fragment.querySelector("main, [role=main]")) this.#article.parentElement?.removeAttribute("role");
		else this.#article.parentElement?.setAttribute("role", "main");
		this.#site.replaceChildren(fragment);
		this.#article.hidden = true;
		this.#article.after(this.#site);
		this.#setSheets(sheets, true);
		seeCodeGround(this.#window, this.#body);
		this.#say(notes);
	}

	#leave(sheets: readonly SiteSheet[]): void {
		this.#takeBackAttributes();
		this.#article.append(this.#body);
		this.#article.hidden = false;
		this.#article.parentElement?.setAttribute("role", "main");
		this.#site.remove();
		this.#site.replaceChildren();
		this.#setSheets(sheets, false);
		forgetCodeGround(this.#body);
	}

	#setSheets(sheets: readonly SiteSheet[], isSite: boolean): void {
		if (this.#ownStyle) this.#ownStyle.disabled = isSite;
		const written = JSON.stringify([isSite, sheets]);
		if (written === this.#sheets) return;
		this.#sheets = written;
		for (const link of this.#links) link.remove();
		const inline = sheets.flatMap((sheet) => (sheet.kind === "inline" ? [this.#construct(sheet)] : []));
		this.#links = sheets.flatMap((sheet) =>
			sheet.kind === "link" ? [this.#link(sheet.href, sheet.media)] : [],
		);
		// What names the preview's own parts comes last: it is the only style of ours that stays.
		if (isSite && this.#ownStyle)
			this.#links = [
				...this.#links,
				this.#link(this.#ownStyle.href.replace(/preview\.css/, "preview-site.css")),
			];
		if (isSite)
			for (const link of this.#links)
				link.addEventListener("load", () => link.isConnected && seeCodeGround(this.#window, this.#body));
		this.#document.head.append(...this.#links);
		this.#document.adoptedStyleSheets = inline;
	}

	#link(href: string, media?: string): HTMLLinkElement {
		const link = this.#document.createElement("link");
		link.rel = "stylesheet";
		link.href = href;
		if (media !== undefined) link.media = media;
		return link;
	}

	/** The page's policy refuses `<style>`, not what our script makes. */
	#construct({ css, media }: { readonly css: string; readonly media?: string | undefined }): CSSStyleSheet {
		const sheet = new this.#window.CSSStyleSheet(media === undefined ? {} : { media });
		sheet.replaceSync(css);
		return sheet;
	}

	/** VS Code's own classes and attributes stay beside. */
	#setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
		for (const [name, value] of Object.entries(attributes)) {
			if (name === "class") {
				const added = value.split(/\s+/).filter((word) => word !== "" && !element.classList.contains(word));
				element.classList.add(...added);
				this.#undo.push(() => element.classList.remove(...added));
			} else if (
				/^(?:lang|dir|data-(?!vscode)[\w-]+)$/.test(name) ||
				(name === "id" && idOnPage(value) === value)
			) {
				const before = element.getAttribute(name);
				element.setAttribute(name, value);
				this.#undo.push(() =>
					before === null ? element.removeAttribute(name) : element.setAttribute(name, before),
				);
			}
		}
	}

	#takeBackAttributes(): void {
		for (const undo of this.#undo.splice(0).reverse()) undo();
	}

	#say(sentences: readonly string[]): void {
		this.#notice.replaceChildren(
			...sentences.slice(0, 5).map((said) => {
				const line = this.#document.createElement("p");
				line.append(...sentence(this.#document, said, this.#openSetting));
				return line;
			}),
		);
		this.#notice.hidden = sentences.length === 0;
	}
}
