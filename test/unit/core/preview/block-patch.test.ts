import assert from "node:assert/strict";
import fc from "fast-check";
import { type BlockPlace, patchBlocks } from "../../../../src/core/preview/block-patch.ts";
import type { BlockPatch, WholeBlock } from "../../../../src/protocol/to-page/show.ts";

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

	it("gives the new list from the old one, whatever changed, with HTML only for new keys", () => {
		const list = fc.uniqueArray(
			fc.record({
				key: fc.constantFrom(..."abcdefgh"),
				gap: fc.integer({ min: 2, max: 4 }),
				lines: fc.integer({ min: 1, max: 2 }),
			}),
			{
				selector: ({ key }) => key,
			},
		);
		fc.assert(
			fc.property(list, list, (before, after) => {
				const [old, now] = [placed(before), placed(after)];
				const patch = patchBlocks(old, now);
				assert.deepEqual(
					applied(old, patch),
					now.map(({ key, line, endLine }) => ({ key, line, endLine })),
				);
				for (const { key, html } of patch.blocks)
					assert.equal(
						html === undefined,
						old.some((block) => block.key === key),
					);
			}),
			{ numRuns: 300, seed: 20260131 },
		);
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

function applied(before: readonly BlockPlace[], patch: BlockPatch): readonly BlockPlace[] {
	const end = before.slice(before.length - patch.keptAtEnd);
	return [
		...before.slice(0, patch.keptAtStart).map(({ key, line, endLine }) => ({ key, line, endLine })),
		...patch.blocks.map(({ key, line, endLine }) => ({ key, line, endLine })),
		...end.map(({ key, line, endLine }) => ({
			key,
			line: line + patch.lineShift,
			endLine: endLine + patch.lineShift,
		})),
	];
}
