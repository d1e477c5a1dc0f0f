import assert from "node:assert/strict";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { articleHtml } from "../../src/core/article/article-html.ts";
import { splitLayout } from "../../src/core/jekyll-layout/split-layout.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { renderPost } from "../../src/core/preview/render-post.ts";
import { repositoryFolder } from "../harness/files.ts";
import { launchChrome, openPage } from "../harness/launch-chrome.ts";
import { until } from "../harness/until.ts";
import { htmlVectors, xssVectors } from "../support/xss/index.ts";
import { layoutParts } from "../support/xss/layouts.ts";
import { tryVectors } from "../support/xss/try-vectors.ts";

const address = "https://page.invalid/";

/** The sanitiser alone, in a page without any content security policy: each of the two guards holds by itself. */
describe("The preview's sanitiser in a browser", () => {
	let browser: Browser;
	let page: Page;
	/** What left the page, or ran where the page itself cannot say so. */
	let escaped: string[] = [];

	before(async () => {
		browser = await launchChrome(console.error);
		page = await openPage(browser);
		await page.exposeBinding("reportTripwire", ({ frame }) => void escaped.push(`ran in ${frame.url()}`));
		await page.addInitScript("globalThis.tripwire = () => { globalThis.sprung = true; reportTripwire(); }");
		page.on("popup", (popup) => escaped.push(`opened ${popup.url()}`));
		await page.route("**/*", (route) => {
			const request = route.request();
			// Pictures beside the page are what posts have.
			if (request.resourceType() !== "image" || !request.url().startsWith(address))
				escaped.push(`asked for ${request.url()}`);
			const body = "<!DOCTYPE html><title>page</title><main></main>";
			return route.fulfill({ contentType: "text/html", body });
		});
		await loadPage();
	});

	beforeEach(() => {
		escaped = [];
	});

	after(() => browser?.close());

	it("lets no vector run, navigate, load or leave an element or attribute of danger", async () => {
		assert.ok(xssVectors.length >= 200, `${xssVectors.length} vectors`);
		await assertHarmless(Object.values(htmlVectors).flat());
	});

	it("nor what Markdown and the blog's engine make of one", () =>
		assertHarmless(xssVectors.flatMap(blocksOf)));

	it("nor what a layout has of one", () =>
		assertHarmless([...layoutParts, ...xssVectors].map((part) => splitLayout(part).html)));

	it("nor the article for copying, which goes where nothing sanitises it", async () => {
		assert.deepEqual(await page.evaluate(tryVectors, { texts: xssVectors.map(articleOf), isRaw: true }), []);
		assert.deepEqual(escaped, []);
	});

	it("is needed: the same vectors run and load where it is not", async () => {
		for (const vectors of Object.values(htmlVectors).slice(0, -1)) {
			await loadPage();
			escaped = [];
			await page.evaluate(
				(html) => {
					document.write(html);
					document.close();
				},
				vectors.find(startsByItself) ?? vectors[0] ?? "",
			);
			await until(`${vectors[0]} to run or load`, () => escaped.length > 0);
		}
		await loadPage();
	});

	it("keeps what posts are made of", async () => {
		const html =
			'<h2 id="a">A</h2><p><a href="https://example.org/" title="t">x</a> <em>e</em> <code>c</code> <kbd>k</kbd></p>' +
			'<details><summary>s</summary>d</details><table><thead><tr><th align="right">1</th></tr></thead></table>' +
			'<figure><img src="https://example.org/x" alt="hall" width="10"><figcaption>c</figcaption></figure>' +
			'<a href="mailto:a@example.org">m</a><a href="../about.md#x">r</a><img src="data:image/gif;base64,AA" alt="">';
		assert.equal(await sanitised(page, html), html);
	});

	it("lets nothing of a post have an id of the preview's own", async () => {
		assert.equal(await sanitised(page, '<h2 id="notice">Notice</h2>'), '<h2 id="site-notice">Notice</h2>');
	});

	it("puts a player of its own where a video or sound would be", async () => {
		assert.equal(
			await sanitised(
				page,
				'<video src="https://files.example/a.mp4" poster="https://out.invalid/p.png" autoplay loop onplay="tripwire()"></video>' +
					'<audio title="The talk"><source src="https://files.example/a.mp3"></audio>',
			),
			'<video controls="" preload="none" title="Video" src="https://files.example/a.mp4"></video>' +
				'<audio controls="" preload="none" title="The talk" src="https://files.example/a.mp3"></audio>',
		);
	});

	it("puts a link where a frame would be", async () => {
		assert.equal(
			await sanitised(page, '<iframe src="https://video.example/embed/1" title="The talk"></iframe>'),
			'<span class="embed"><a href="https://video.example/embed/1">Embedded page: The talk</a></span>',
		);
	});

	async function loadPage(): Promise<void> {
		await page.goto(address);
		await page.addScriptTag({ content: await bundleSanitiser() });
	}

	async function assertHarmless(texts: readonly string[]): Promise<void> {
		assert.deepEqual(await page.evaluate(tryVectors, { texts, isRaw: false }), []);
		assert.deepEqual(escaped, []);
		assert.equal(page.url(), address);
		assert.equal(await page.title(), "page");
	}
});

/** Without a hand on it. */
function startsByItself(vector: string): boolean {
	return /^<(?:script>|svg onload|img src=x onerror|iframe srcdoc|svg><\/p|link rel=stylesheet href=https|video poster)/.test(
		vector,
	);
}

function blocksOf(vector: string): readonly string[] {
	const { blocks } = renderPost(readPost(vector), { resolveImage: (destination) => destination });
	return blocks.map(({ html }) => html);
}

function articleOf(vector: string): string {
	return articleHtml(readPost(vector), { map: { folder: undefined, bases: [] }, form: "body" }).html;
}

let bundle: Promise<string> | undefined;

function bundleSanitiser(): Promise<string> {
	bundle ??= build({
		absWorkingDir: repositoryFolder,
		stdin: {
			contents:
				'import { createSanitise } from "./src/webview/sanitise.ts"; window.sanitise = createSanitise(window);',
			resolveDir: repositoryFolder,
		},
		bundle: true,
		write: false,
		format: "iife",
	}).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
	return bundle;
}

function sanitised(page: Page, html: string): Promise<string> {
	return page.evaluate((html) => {
		const box = document.createElement("div");
		box.append((window as unknown as { sanitise(html: string): DocumentFragment }).sanitise(html));
		return box.innerHTML;
	}, html);
}
