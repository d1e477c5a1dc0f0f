/** Loads what a page needs only now and then, from beside the page's own script, once each. */
export class PageParts {
	readonly #document: Document;
	readonly #folder: string;
	readonly #nonce: string;
	readonly #loaded = new Map<string, Promise<void>>();

	/** `script` is the page's own: what is loaded comes from its folder, by its leave. */
	constructor(document: Document, script: HTMLScriptElement) {
		this.#document = document;
		this.#folder = new URL("./", script.src).href;
		this.#nonce = script.nonce;
	}

	/** Rejects where there is no such file. */
	loadScript(name: string): Promise<void> {
		return this.#load(name, () => {
			const script = this.#document.createElement("script");
			script.nonce = this.#nonce;
			script.src = this.#folder + name;
			return script;
		});
	}

	loadStyle(name: string): Promise<void> {
		return this.#load(name, () => {
			const link = this.#document.createElement("link");
			link.rel = "stylesheet";
			link.href = this.#folder + name;
			return link;
		});
	}

	#load(name: string, make: () => HTMLElement): Promise<void> {
		const before = this.#loaded.get(name);
		if (before) return before;
		const loading = new Promise<void>((resolve, reject) => {
			const element = make();
			element.addEventListener("load", () => resolve());
			element.addEventListener("error", () => reject(new Error(`${name} could not be loaded.`)));
			this.#document.head.append(element);
		});
		this.#loaded.set(name, loading);
		return loading;
	}
}
