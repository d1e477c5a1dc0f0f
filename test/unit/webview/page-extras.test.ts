import assert from "node:assert/strict";
import type { FromPage } from "../../../src/protocol/from-page/index.ts";
import type { MarkView } from "../../../src/protocol/to-page/marks.ts";
import type { ViewMessage } from "../../../src/protocol/to-page/view.ts";
import { findText } from "../../../src/webview/find-text.ts";
import { PageExtras } from "../../../src/webview/page-extras.ts";
import { openShell } from "../../support/preview-window.ts";

const view: ViewMessage = {
	type: "view",
	layout: "classic",
	parts: [],
};
const card = {
	label: "Shared on X",
	details: "",
	title: "A",
	description: "",
	pictureRatio: 2,
	textPlace: "over" as const,
	about: "",
};

describe("PageExtras", () => {
	let document: Document;
	let sent: FromPage[];
	let extras: PageExtras;

	beforeEach(() => {
		const window = openShell();
		document = window.document;
		const body = document.getElementById("post-body");
		if (body)
			body.innerHTML = "<div><p>One.</p></div><div><p>See [the <b>talk</b>][1] and [the talk][1].</p></div>";
		sent = [];
		extras = new PageExtras(
			window,
			(message) => sent.push(message),
			() => [...(body?.children ?? [])].map((element, at) => ({ line: 4 + at * 2, element })),
		);
	});

	it("asks for a part when its button is pressed, and shows whether it is on", () => {
		const [narrow, cards, marks] = document.querySelectorAll<HTMLElement>("#preview-tools button");
		for (const button of [narrow, cards, marks]) button?.click();
		assert.deepEqual(
			sent.map((message) => message.type === "toggle" && message.part),
			["narrow", "cards", "marks"],
		);
		extras.receive({ ...view, parts: ["narrow"] });
		assert.equal(narrow?.getAttribute("aria-pressed"), "true");
		assert.equal(cards?.getAttribute("aria-pressed"), "false");
		assert.ok(document.body.classList.contains("is-narrow"));
	});

	it("has the class of its layout, and of no other", () => {
		extras.receive({ ...view, layout: "wordpress" });
		extras.receive({ ...view, layout: "minimal" });
		assert.equal(document.body.className, "layout-minimal");
	});

	it("lists what is in the post, and goes there", () => {
		const line = (title: string, at: number) => ({ title, speakers: "Ada", level: 1, line: at });
		extras.receive({
			type: "outline",
			readingTime: "2 min read",
			contents: [line("One", 4), line("<b>Two", 7)],
		});
		const nav = document.querySelector<HTMLElement>("nav[aria-label=Contents]");
		assert.equal(nav?.hidden, false);
		assert.deepEqual(
			[...(nav?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent),
			["OneAda", "<b>TwoAda"],
		);
		nav?.querySelectorAll("button")[1]?.click();
		assert.match(document.activeElement?.textContent ?? "", /^See/);
		assert.equal(document.querySelector("#post-header .reading-time")?.textContent, "2 min read");
		extras.receive({ type: "outline", contents: [] });
		assert.equal(nav?.hidden, true);
		assert.equal(document.querySelector(".reading-time"), null);
	});

	it("keeps the contents folded where the reader folded them", () => {
		const line = { title: "One", speakers: "", level: 1, line: 4 };
		extras.receive({ type: "outline", contents: [line] });
		const fold = () => document.querySelector<HTMLDetailsElement>("nav details");
		assert.equal(fold()?.open, true);
		fold()?.removeAttribute("open");
		extras.receive({ type: "outline", contents: [line, line] });
		assert.equal(fold()?.open, false);
	});

	it("keeps the reading time when the header is laid out anew", () => {
		extras.receive({ type: "outline", readingTime: "2 min read", contents: [] });
		document.getElementById("post-header")?.replaceChildren();
		extras.postIsShown();
		assert.equal(document.querySelector(".reading-time")?.textContent, "2 min read");
	});

	it("shows cards as text, with what is cut in sentences that lead to the source", () => {
		extras.receive({ ...view, parts: ["cards"] });
		extras.receive({
			type: "cards",
			cards: [
				{ ...card, title: "<img src=x>", picture: "https://example.org/a.png" },
				{ ...card, picture: "x:y" },
			],
			warnings: [{ message: "Give the post a title.", offset: 7 }, { message: "No picture." }],
		});
		const section = document.getElementById("preview-cards");
		assert.equal(section?.hidden, false);
		assert.equal(section?.querySelector(".card-title")?.textContent, "<img src=x>");
		assert.deepEqual(
			[...(section?.querySelectorAll("img") ?? [])].map((image) => image.getAttribute("src")),
			["https://example.org/a.png"],
		);
		assert.equal(section?.querySelectorAll("li").length, 2);
		section?.querySelector<HTMLElement>("li button")?.click();
		assert.deepEqual(sent, [{ type: "revealOffset", offset: 7 }]);
	});

	it("marks blocks that have findings, while that is asked for", () => {
		const mark = (message: string, line: number): MarkView => ({
			message,
			severity: "error",
			line,
			offset: line * 10,
		});
		const marks = [mark("No date.", 1), mark("No <definition>.", 6), mark("Again.", 7)];
		extras.receive({ type: "marks", marks });
		assert.equal(document.querySelector(".findings"), null);
		extras.receive({ ...view, parts: ["marks"] });
		extras.receive({ type: "marks", marks });
		extras.receive({ type: "marks", marks });
		assert.equal(document.querySelector("#post-header .finding")?.textContent, "Error: No date.");
		assert.deepEqual(
			[...document.querySelectorAll("#post-body > div:last-child .finding")].map(
				({ textContent }) => textContent,
			),
			["Error: No <definition>.", "Error: Again."],
		);
		document.querySelector<HTMLElement>("#post-body .finding")?.click();
		assert.deepEqual(sent, [{ type: "revealOffset", offset: 60 }]);
		extras.receive(view);
		assert.equal(document.querySelector(".findings, .has-findings"), null);
	});

	it("finds what readers see, each place once", () => {
		const block = document.querySelector("#post-body > div:last-child");
		assert.ok(block);
		const first = findText(block, "[the\ntalk][1]", { taken: [] });
		assert.equal(first?.toString(), "[the talk][1]");
		const second = findText(block, "[the talk][1]", { taken: first ? [first] : [] });
		assert.notEqual(second?.startContainer, first?.startContainer);
		assert.equal(findText(block, "[a][2]", { taken: [] }), undefined);
	});
});
