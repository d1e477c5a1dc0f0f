import assert from "node:assert/strict";
import type { FromPage } from "../../../src/protocol/from-page/index.ts";
import { ScrollSync } from "../../../src/webview/scroll-sync.ts";
import { openShell } from "../../support/preview-window.ts";

describe("ScrollSync", () => {
	let window: Window & typeof globalThis;
	let places: { line: number; endLine: number; element: HTMLElement }[];
	let sent: FromPage[];
	let sync: ScrollSync;
	/** How far the page is scrolled, in CSS pixels. */
	let scrolled: number;

	beforeEach(() => {
		window = openShell();
		[scrolled, sent, places] = [0, [], []];
		window.scrollBy = (_x?: unknown, y?: unknown) => moveTo(scrolled + Number(y));
		window.scrollTo = (_x?: unknown, y?: unknown) => moveTo(Number(y));
		addBlocks(10);
		sync = new ScrollSync(
			window,
			{
				get places() {
					return places;
				},
			},
			(message) => sent.push(message),
		);
	});

	it("follows the editor, and does not tell it so", () => {
		sync.scrollTo(6.5);
		assert.equal(scrolled, 425);
		assert.deepEqual(sent, []);
	});

	it("brings the header back with the editor's first line", () => {
		sync.scrollTo(6);
		sync.scrollTo(0);
		assert.equal(scrolled, 0);
	});

	for (const type of ["wheel", "keydown", "pointerdown", "pointermove", "touchmove"]) {
		it(`leads the editor after a ${type}`, () => {
			window.document.body.dispatchEvent(new window.Event(type, { bubbles: true }));
			moveTo(500);
			assert.deepEqual(sent, [{ type: "didScroll", line: 8 }]);
		});
	}

	it("does not take what the layout moves for the reader's doing", () => {
		moveTo(500);
		window.dispatchEvent(new window.Event("wheel"));
		sync.blocksChanged();
		moveTo(520);
		assert.deepEqual(sent, []);
	});

	it("gives the lead back to the editor", () => {
		window.dispatchEvent(new window.Event("wheel"));
		sync.scrollTo(4);
		moveTo(scrolled);
		assert.deepEqual(sent, []);
	});

	it("goes to a line that comes only with a later part of a long post", () => {
		sync.scrollTo(30);
		addBlocks(10);
		sync.blocksChanged();
		assert.equal(scrolled, 1_600);
		addBlocks(10);
		sync.blocksChanged();
		assert.equal(scrolled, 1_600);
	});

	it("no longer waits for it once the reader goes elsewhere", () => {
		sync.scrollTo(30);
		window.dispatchEvent(new window.Event("wheel"));
		moveTo(100);
		addBlocks(10);
		sync.blocksChanged();
		assert.equal(scrolled, 100);
	});

	it("leaves the page where it is while what is typed can be seen", () => {
		sync.scrollTo(4);
		sync.keepInView(6.5);
		assert.equal(scrolled, 300);
	});

	it("brings into view what is typed below it, and above it", () => {
		sync.keepInView(18.5);
		// Its block's end, 1100 pixels down the page, to 60% of the view's 768.
		assert.equal(scrolled, 639);
		sync.keepInView(0.5);
		assert.equal(scrolled, -261);
		assert.deepEqual(sent, []);
	});

	it("brings into view what is typed once the page has it", () => {
		sync.keepInView(39.5);
		addBlocks(10);
		sync.blocksChanged();
		assert.equal(scrolled, 1_639);
	});

	it("no longer follows what is typed once somebody scrolls", () => {
		sync.keepInView(18.5);
		sync.scrollTo(4);
		sync.blocksChanged();
		assert.equal(scrolled, 300);
		sync.keepInView(18.5);
		window.dispatchEvent(new window.Event("wheel"));
		moveTo(100);
		sync.blocksChanged();
		assert.equal(scrolled, 100);
	});

	it("asks for the source of a place at a double click, but not of a link", () => {
		const paragraph = places[2]?.element;
		paragraph?.dispatchEvent(new window.MouseEvent("dblclick", { bubbles: true, clientY: 325 }));
		assert.deepEqual(sent, [{ type: "reveal", line: 4.5 }]);
		const link = window.document.createElement("a");
		link.href = "b.md";
		paragraph?.append(link);
		link.dispatchEvent(new window.MouseEvent("dblclick", { bubbles: true, clientY: 325 }));
		assert.equal(sent.length, 1);
	});

	function moveTo(y: number): void {
		scrolled = y;
		window.dispatchEvent(new window.Event("scroll"));
	}

	/** Each of two lines and 100 pixels; the header before them has 100. */
	function addBlocks(count: number): void {
		for (let more = 0; more < count; more++) {
			const element = window.document.createElement("div");
			const at = places.length;
			window.document.body.append(element);
			element.getBoundingClientRect = () => new window.DOMRect(0, 100 + at * 100 - scrolled, 500, 100);
			places.push({ line: at * 2, endLine: at * 2 + 2, element });
		}
	}
});
