import assert from "node:assert/strict";
import { ScrollTurn } from "../../../../src/core/preview/scroll-turn.ts";

describe("ScrollTurn", () => {
	let turn: ScrollTurn;
	beforeEach(() => {
		turn = new ScrollTurn();
	});

	it("lets the page follow a writer who scrolls", () => {
		assert.equal(turn.editorScrolled(12), true);
		assert.equal(turn.editorScrolled(13), true);
	});

	it("does not send the page back where it asked the editor to be", () => {
		turn.pageScrolled(20.4, 0);
		assert.equal(turn.editorScrolled(20), false);
		assert.equal(turn.editorScrolled(20.2), false);
	});

	it("knows an editor that comes in steps, and one that comes late", () => {
		turn.pageScrolled(10, 0);
		turn.pageScrolled(30, 5);
		turn.pageScrolled(20, 10);
		assert.deepEqual(
			[10, 30, 25, 20].map((top) => turn.editorScrolled(top)),
			[false, false, false, false],
		);
	});

	it("lets the page follow again once the writer scrolls on from there, either way", () => {
		turn.pageScrolled(20, 0);
		turn.editorScrolled(20);
		assert.equal(turn.editorScrolled(21), true);
		turn.pageScrolled(20, 21);
		turn.editorScrolled(20);
		assert.equal(turn.editorScrolled(18), true);
	});

	it("lets the page follow a writer who leaves the way before its end", () => {
		turn.pageScrolled(20, 10);
		assert.equal(turn.editorScrolled(5), true);
		assert.equal(turn.editorScrolled(15), true);
	});
});
