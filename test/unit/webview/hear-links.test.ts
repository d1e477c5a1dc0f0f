import assert from "node:assert/strict";
import { hearLinks } from "../../../src/webview/hear-links.ts";
import { openShell } from "../../support/preview-window.ts";

describe("hearLinks", () => {
	let window: Window & typeof globalThis;
	let opened: string[];

	beforeEach(() => {
		window = openShell();
		opened = [];
		hearLinks(window, (href) => opened.push(href));
	});

	it("tells a link's address as it is written, and keeps the click to itself", () => {
		let reached = false;
		window.document.addEventListener("click", () => {
			reached = true;
		});
		const event = click('<a href="../about.md?x=1"><em>About</em></a>', "em");
		assert.deepEqual(opened, ["../about.md?x=1"]);
		assert.ok(event.defaultPrevented);
		assert.equal(reached, false);
	});

	it("takes the middle button for a click", () => {
		click('<a href="about.md">About</a>', "a", "auxclick");
		assert.deepEqual(opened, ["about.md"]);
	});

	it("scrolls to an id on the page, and asks for what has none", () => {
		let scrolledTo: string | undefined;
		window.Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
			scrolledTo = this.id;
		};
		click('<h2 id="thé-end">End</h2><a href="#th%C3%A9-end">End</a>', "a");
		assert.equal(scrolledTo, "thé-end");
		assert.deepEqual(opened, []);
		click('<a href="#%E0%A4%A">broken</a>', "a");
		click('<a href="#day-one">a heading without an id</a>', "a");
		assert.deepEqual(opened, ["#%E0%A4%A", "#day-one"]);
	});

	it("never scrolls to a part of the preview that has a heading's name", () => {
		click('<p id="notice"></p><a href="#notice">Notice</a>', "a");
		assert.deepEqual(opened, ["#notice"]);
	});

	it("leaves other clicks alone", () => {
		assert.equal(click("<p>text <a>no address</a></p>", "a").defaultPrevented, false);
	});

	function click(html: string, selector: string, type = "click"): Event {
		window.document.body.innerHTML = html;
		const event = new window.MouseEvent(type, { bubbles: true, cancelable: true });
		window.document.querySelector(selector)?.dispatchEvent(event);
		return event;
	}
});
