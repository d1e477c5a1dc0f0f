import assert from "node:assert/strict";
import { patchBlocks } from "../../../../src/core/preview/block-patch.ts";
import type { WholeBlock } from "../../../../src/protocol/to-page/show.ts";

describe("patchBlocks", () => {
	it("sends the HTML of the one block that changed", () => {
		assert.deepEqual(patchBlocks(blocks("a b c"), blocks("a x c")), {
			keptAtStart: 1,
			keptAtEnd: 1,
			lineShift: 0,
			blocks: [{ key: "x", line: 2, endLine: 3, html: "<p>x</p>" }],
		});
	});

	it("names a block that moved without its HTML", () => {
		assert.deepEqual(patchBlocks(blocks("a b c"), blocks("a c b")).blocks, [
			{ key: "c", line: 2, endLine: 3 },
			{ key: "b", line: 4, endLine: 5 },
		]);
	});

	it("tells by how many lines the rest moved", () => {
		const { keptAtEnd, lineShift } = patchBlocks(blocks("a b c d"), blocks("a d"));
		assert.deepEqual({ keptAtEnd, lineShift }, { keptAtEnd: 1, lineShift: -4 });
	});

	it("tells where the rows of a list are now, though the list looks the same", () => {
		const list = (rows: readonly number[]) => [{ key: "list", line: 0, endLine: 7, rows, html: "<ul></ul>" }];
		assert.deepEqual(patchBlocks(list([0, 2, 5]), list([0, 3, 5])).blocks, [
			{ key: "list", line: 0, endLine: 7, rows: [0, 3, 5] },
		]);
		assert.deepEqual(patchBlocks(list([0, 2, 5]), list([0, 2, 5])).blocks, []);
	});

	it("sends everything to an empty page and nothing to one that is current", () => {
		assert.equal(patchBlocks([], blocks("a b")).blocks.length, 2);
		assert.deepEqual(patchBlocks(blocks("a b"), blocks("a b")), {
			keptAtStart: 2,
			keptAtEnd: 0,
			lineShift: 0,
			blocks: [],
		});
	});
});

function blocks(keys: string): readonly WholeBlock[] {
	return placed(keys.split(" ").map((key) => ({ key, gap: 2 })));
}

function placed(
	list: readonly { readonly key: string; readonly gap: number; readonly lines?: number }[],
): readonly WholeBlock[] {
	let line = -2;
	return list.map(({ key, gap, lines = 1 }) => {
		line += gap;
		return { key, line, endLine: line + lines, html: `<p>${key}</p>` };
	});
}
