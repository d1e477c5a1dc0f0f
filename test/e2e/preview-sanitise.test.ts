import assert from "node:assert/strict";
import { build } from "esbuild";
import type { Browser, Page, Request } from "playwright-core";
import { repositoryFolder } from "../harness/files.ts";
import { launchChrome } from "../harness/launch-chrome.ts";
import { xssVectors } from "../support/xss-vectors.ts";

/** The sanitiser alone, in a page without any content security policy: each of the two guards holds by itself. */
describe("The preview's sanitiser in a browser", () => {
	let browser: Browser;
	let page: Page;
	const requests: string[] = [];
	const isImageBesideThePage = (request: Request) =>
		request.resourceType() === "image" && request.url().startsWith("https://page.invalid/");

	before(async () => {
		browser = await launchChrome(console.error);
		page = await browser.newPage();
		await page.route("**/*", (route) => {
			if (!isImageBesideThePage(route.request())) requests.push(route.request().url());
			return route.fulfill({
				contentType: "text/html",
				body: "<!DOCTYPE html><title>page</title><main></main>",
			});
		});
		await page.goto("https://page.invalid/");
		await page.addScriptTag({ content: await bundleSanitiser() });
		requests.length = 0;
	});

	after(() => browser?.close());

	it("lets no vector run, navigate, load or leave an element or attribute of danger", async () => {
		const remains: string[] = [];
		for (const vector of xssVectors) remains.push(...(await tryVector(page, vector)));
		assert.deepEqual(remains, []);
		assert.equal(await page.title(), "page");
		assert.equal(page.url(), "https://page.invalid/");
		assert.deepEqual(requests, []);
	});

	it("keeps what posts are made of", async () => {
		const html =
			'<h2 id="a">A</h2><p><a href="https://example.org/" title="t">x</a> <em>e</em> <code>c</code> <kbd>k</kbd></p>' +
			'<details><summary>s</summary>d</details><table><thead><tr><th align="right">1</th></tr></thead></table>' +
			'<figure><img src="https://example.org/x" alt="hall" width="10"><figcaption>c</figcaption></figure>' +
			'<a href="mailto:a@example.org">m</a><a href="../about.md#x">r</a><img src="data:image/gif;base64,AA" alt="">';
		assert.equal(await sanitised(page, html), html);
	});

	it("puts a link where a frame or a video would be", async () => {
		assert.equal(
			await sanitised(page, '<iframe src="https://video.example/embed/1" title="The talk"></iframe>'),
			'<span class="embed"><a href="https://video.example/embed/1">Embedded page: The talk</a></span>',
		);
	});
});

async function bundleSanitiser(): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: repositoryFolder,
		stdin: {
			contents:
				'import { createSanitise } from "./src/webview/sanitise.ts"; window.sanitise = createSanitise(window);',
			resolveDir: repositoryFolder,
		},
		bundle: true,
		write: false,
		format: "iife",
	});
	return outputFiles[0]?.text ?? "";
}

function sanitised(page: Page, html: string): Promise<string> {
	return page.evaluate((html) => {
		const box = document.createElement("div");
		box.append((window as unknown as { sanitise(html: string): DocumentFragment }).sanitise(html));
		return box.innerHTML;
	}, html);
}

/** Puts a vector on the page, acts as a reader would, waits for what it may have started, and names what should not be there. */
function tryVector(page: Page, vector: string): Promise<string[]> {
	return page.evaluate(async (html) => {
		const { sanitise } = window as unknown as { sanitise(html: string): DocumentFragment };
		const main = document.querySelector("main") ?? document.body;
		main.replaceChildren(sanitise(html));
		for (const image of main.querySelectorAll("img")) await image.decode().catch(() => {});
		for (const element of main.querySelectorAll("*:not(a)")) {
			element.dispatchEvent(new MouseEvent("click", { bubbles: true }));
			element.dispatchEvent(new PointerEvent("pointerenter"));
		}
		const forbidden =
			"script,style,link,meta,base,iframe,frame,object,embed,form,input,button,svg,math,template,dialog,video,audio,area,title";
		const elements = [...main.querySelectorAll(forbidden)].map((element) => element.outerHTML);
		const attributes = [...main.querySelectorAll("*")].flatMap((element) =>
			[...element.attributes]
				.filter(({ name, value }) => {
					const { protocol } = new URL(value, document.baseURI);
					const isCode = !/^(?:https?|mailto):$/.test(protocol) && !(protocol === "data:" && name === "src");
					return isCode || /^(?:on.*|style|srcdoc|formaction|target|ping|background)$/i.test(name);
				})
				.map(({ name, value }) => `${name}=${value}`),
		);
		return [...elements, ...attributes].map((remains) => `${html} left ${remains}`);
	}, vector);
}
