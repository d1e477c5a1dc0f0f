import type { Browser, Frame, Page } from "playwright-core";
import type { FromPage } from "../../../src/protocol/from-page/index.ts";
import { openPage } from "../../harness/launch-chrome.ts";
import { PreviewHost } from "../../support/preview-host.ts";
import { origin, servePreview, settle } from "./served-preview.ts";

/**
 * The built page of the preview twice in a real browser, without VS Code: one follows a post from edit to edit, the other
 * is opened anew for each. Styles and layout are the real ones; nothing is loaded from the network.
 */
export class PagePair {
	readonly #page: Page;
	readonly #kept: Frame;
	readonly #fresh: Frame;
	#host = new PreviewHost("");

	private constructor(page: Page, kept: Frame, fresh: Frame) {
		this.#page = page;
		this.#kept = kept;
		this.#fresh = fresh;
	}

	static async open(browser: Browser): Promise<PagePair> {
		const page = await openPage(browser, { width: 1300, height: 700 });
		const frames = '<iframe name="kept" src="/page"></iframe><iframe name="fresh" src="/page"></iframe>';
		const styles = "<style>iframe { width: 640px; height: 680px }</style>";
		await servePreview(page, `<!DOCTYPE html>${styles}${frames}`);
		await page.goto(origin);
		const [kept, fresh] = [page.frame("kept"), page.frame("fresh")];
		if (!kept || !fresh) throw new Error("A frame is missing.");
		return new PagePair(page, kept, fresh);
	}

	get text(): string {
		return this.#host.text;
	}

	/** Opens a post in the page that is kept. */
	async start(text: string): Promise<void> {
		this.#host = new PreviewHost(text);
		await reopen(this.#kept, this.#host);
	}

	/** Changes the post, and says how the page that followed differs from one opened now; undefined where it does not. */
	async difference(text: string): Promise<string | undefined> {
		this.#host.text = text;
		await settle(this.#kept, this.#host);
		await reopen(this.#fresh, new PreviewHost(text));
		if (this.#host.losses > 0) return "The page lost track.";
		const [kept, fresh] = [await faceOf(this.#kept), await faceOf(this.#fresh)];
		const at = kept.findIndex((line, index) => line !== fresh[index]);
		return at < 0 && kept.length === fresh.length ? undefined : `${kept[at]}\n  instead of\n${fresh[at]}`;
	}

	close(): Promise<void> {
		return this.#page.close();
	}
}

async function reopen(frame: Frame, host: PreviewHost): Promise<void> {
	await frame.goto(`${origin}/page`);
	host.hear({ type: "ready" });
	await settle(frame, host);
}

/** Everything on the page, and which line of the text is where: at the top and at a few places down the page. */
function faceOf(frame: Frame): Promise<readonly string[]> {
	return frame.evaluate(() => {
		const { answers } = window as unknown as { answers: FromPage[] };
		answers.length = 0;
		window.scrollTo(0, 0);
		for (const share of [0.05, 0.3, 0.5, 0.8, 0.98]) {
			const clientY = share * document.documentElement.scrollHeight;
			document.body.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientY }));
		}
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const script of body.querySelectorAll("script")) script.remove();
		// How a long post is divided depends on how it came.
		for (const portion of body.querySelectorAll("recap-portion")) portion.replaceWith(...portion.childNodes);
		return [...body.innerHTML.split(/(?=<)/), ...answers.map((answer) => JSON.stringify(answer))];
	});
}
