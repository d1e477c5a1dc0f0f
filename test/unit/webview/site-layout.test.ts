import assert from "node:assert/strict";
import type { SiteLayoutMessage } from "../../../src/protocol/to-page/site-layout.ts";
import { SiteLayout } from "../../../src/webview/site-layout.ts";
import { openShell, parseOnly } from "../../support/preview-window.ts";

const message: SiteLayoutMessage = {
	type: "siteLayout",
	html: '<nav id="preview-contents">Home</nav><main><h1>A day out</h1><div class="recap-content-slot"></div></main>',
	sheets: [
		{ kind: "link", href: "https://files.example/main.css", media: "screen" },
		{ kind: "inline", css: "h1 { color: red }" },
	],
	rootAttributes: { class: "no-js", lang: "de" },
	bodyAttributes: { class: "vscode-light wide", id: "notice", onclick: "x()" },
	notes: ["_includes/a.html, line 3: x"],
};

describe("SiteLayout", () => {
	let window: Window & typeof globalThis;
	let document: Document;
	let layout: SiteLayout;
	let asked: string[];

	beforeEach(() => {
		window = openShell();
		document = window.document;
		document.body.className = "vscode-light";
		asked = [];
		layout = new SiteLayout(window, parseOnly(window), (key) => void asked.push(key));
		body()?.append("The post.");
	});

	it("puts the post's own element where the layout has its content", () => {
		const element = body();
		layout.receive(message);
		assert.equal(document.querySelector("h1")?.nextElementSibling, element);
		assert.equal(document.querySelector("article")?.hidden, true);
		layout.receive({ ...message, html: '<div class="recap-content-slot">old</div>' });
		assert.equal(body(), element);
		assert.equal(document.querySelector("h1"), null);
	});

	it("leads to the setting that a sentence names, and to no other code", () => {
		const notes = ["Name one in `recap.preview.styles`, not in `_layouts`."];
		layout.receive({ type: "builtInLayout", sheets: [], notes });
		const notice = document.getElementById("layout-notice");
		assert.equal(notice?.textContent, "Name one in recap.preview.styles, not in _layouts.");
		assert.deepEqual(
			[...(notice?.querySelectorAll("button, code") ?? [])].map(({ localName }) => localName),
			["button", "code"],
		);
		notice?.querySelector("button")?.click();
		assert.deepEqual(asked, ["recap.preview.styles"]);
	});

	it("leaves one main part on the page: the site's where it has one", () => {
		const role = () => document.getElementById("preview-page")?.getAttribute("role");
		layout.receive(message);
		assert.equal(role(), null);
		layout.receive({ ...message, html: '<div class="recap-content-slot"></div>' });
		assert.equal(role(), "main");
		layout.receive(message);
		layout.receive({ type: "builtInLayout", sheets: [], notes: [] });
		assert.equal(role(), "main");
	});

	it("takes the site's styles and what they ask of html and body", () => {
		layout.receive(message);
		const links = [...document.querySelectorAll("link")].map(({ href, media }) => `${href} ${media}`);
		assert.deepEqual(links, ["https://files.example/main.css screen"]);
		assert.equal(document.adoptedStyleSheets.length, 1);
		assert.equal(document.documentElement.className, "no-js");
		assert.equal(document.body.className, "vscode-light wide");
		assert.equal(document.body.id, "");
		assert.equal(document.body.hasAttribute("onclick"), false);
	});

	it("does not load styles again that it has", () => {
		layout.receive(message);
		const link = document.querySelector("link");
		layout.receive({ ...message, html: `<p>${message.html}</p>` });
		assert.equal(document.querySelector("link"), link);
	});

	it("says what is missing, above the page", () => {
		layout.receive(message);
		assert.equal(document.getElementById("layout-notice")?.textContent, "_includes/a.html, line 3: x");
		assert.equal(document.getElementById("layout-notice")?.hidden, false);
	});

	it("leaves nothing behind when the preview's own layout comes back, and says why", () => {
		layout.receive(message);
		layout.receive({ type: "builtInLayout", sheets: [], notes: ["_layouts/post.html, line 2: x"] });
		assert.equal(body()?.parentElement?.localName, "article");
		assert.equal(document.querySelector("article")?.hidden, false);
		assert.equal(document.querySelector("nav"), null);
		assert.equal(document.querySelectorAll("link").length, 0);
		assert.equal(document.adoptedStyleSheets.length, 0);
		assert.equal(document.documentElement.className, "");
		assert.equal(document.body.className, "vscode-light");
		assert.equal(document.getElementById("layout-notice")?.textContent, "_layouts/post.html, line 2: x");
		layout.receive({ type: "builtInLayout", sheets: [], notes: [] });
		assert.equal(document.getElementById("layout-notice")?.hidden, true);
	});

	it("stays as it is without a place for the post", () => {
		layout.receive({ ...message, html: "<p>x</p>" });
		assert.equal(body()?.parentElement?.localName, "article");
		assert.match(document.getElementById("layout-notice")?.textContent ?? "", /no place for the post/);
	});

	function body(): HTMLElement | null {
		return document.getElementById("post-body");
	}
});
