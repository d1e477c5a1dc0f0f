import type { Page, Request } from "playwright-core";

/** Listens for what a hostile post must never do, in every frame of a workbench, from now on. */
export class EscapeWatch {
	readonly #page: Page;
	readonly #requests: Request[] = [];
	readonly #heard: string[] = [];

	private constructor(page: Page) {
		this.#page = page;
	}

	/** `nameOf` says which text the number belongs to that a tripwire was given. */
	static async start(page: Page, nameOf: (mark: unknown) => string): Promise<EscapeWatch> {
		const watch = new EscapeWatch(page);
		const isOurs = (address: string) =>
			address === "" || /^about:blank$|^http:\/\/127\.0\.0\.1:/.test(address);
		await page.exposeBinding(
			"tripwire",
			(_, mark: unknown) => void watch.#heard.push(`ran: ${nameOf(mark)}`),
		);
		page.on("popup", (popup) => watch.#heard.push(`opened ${popup.url()}`));
		page.on("download", (download) => watch.#heard.push(`downloaded ${download.url()}`));
		page.on("dialog", (dialog) => watch.#heard.push(`said ${dialog.message()}`));
		page.on("framenavigated", (frame) => {
			if (!isOurs(frame.url())) watch.#heard.push(`went to ${frame.url()}`);
		});
		page.on("request", (request) => {
			if (/\bout\.invalid\b|passwd/.test(request.url())) watch.#requests.push(request);
		});
		return watch;
	}

	/** All of it so far. What the page's policy stopped is none. */
	async escapes(): Promise<readonly string[]> {
		// A round trip through the page: what was under way has arrived.
		await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		const asked = this.#requests.filter((request) => request.failure()?.errorText !== "csp");
		return [...this.#heard, ...asked.map((request) => `asked for ${request.url()}`)];
	}

	/** What the policy stopped. */
	get blocked(): readonly string[] {
		return this.#requests
			.filter((request) => request.failure()?.errorText === "csp")
			.map((request) => request.url());
	}

	forget(): void {
		this.#heard.length = 0;
		this.#requests.length = 0;
	}
}
