import assert from "node:assert/strict";
import fc from "fast-check";
import { type BlockPlace, patchBlocks } from "../../../../src/core/preview/block-patch.ts";
import type { BlockPatch, WholeBlock } from "../../../../src/protocol/to-page/show.ts";

describe("patchBlocks", () => {
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
