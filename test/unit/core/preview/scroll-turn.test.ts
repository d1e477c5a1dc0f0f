import assert from "node:assert/strict";
import { ScrollTurn } from "../../../../src/core/preview/scroll-turn.ts";

describe("ScrollTurn", () => {
	let turn: ScrollTurn;
	beforeEach(() => {
		turn = new ScrollTurn();
	});

	it("lets the page follow a writer who scrolls", () => {
		assert.deepEqual(isFollowed(12, 13), [true, true]);
	});

	it("does not send the page back where it asked the editor to be", () => {
		turn.moves(0, 20.4);
		assert.deepEqual(isFollowed(20, 20.2), [false, false]);
	});

	it("knows an editor that comes in steps, and one that comes late", () => {
		turn.moves(0, 40);
		turn.moves(5, 130);
		turn.moves(40, 80);
		assert.deepEqual(isFollowed(40, 130, 95, 80), [false, false, false, false]);
	});

	it("lets the page follow again once the writer scrolls on from where it came to rest, either way", () => {
		turn.moves(0, 20);
		turn.rests(20);
		assert.deepEqual(isFollowed(20, 21), [false, true]);
		turn.moves(21, 20);
		turn.rests(20);
		assert.deepEqual(isFollowed(20, 18, 20), [false, true, true]);
	});

	it("lets the page follow a writer who leaves the way before its end", () => {
		turn.moves(10, 40);
		assert.deepEqual(isFollowed(5, 15), [true, true]);
	});

	function isFollowed(...tops: readonly number[]): readonly boolean[] {
		return tops.map((top) => turn.editorScrolled(top));
	}
});
