import assert from "node:assert/strict";
import { nextServing } from "../../../../src/core/preview/next-serving.ts";

/** Twenty blocks of ten characters, one a line with a blank line after it. */
const blocks = Array.from({ length: 20 }, (_, at) => blockAt(at * 2, at));
const wishes = { nearLine: 0, room: 40, goesOn: "down" } as const;

describe("nextServing", () => {
	it("begins at the top with a post that is read from there", () => {
		assert.deepEqual(nextServing([], blocks, wishes), { start: 0, end: 4 });
	});

	it("begins around the writer's line, with a little above it", () => {
		assert.deepEqual(nextServing([], blocks, { ...wishes, nearLine: 20 }), { start: 9, end: 14 });
		assert.deepEqual(nextServing([], blocks, { ...wishes, nearLine: 21 }), { start: 10, end: 15 });
	});

	it("begins with the last block where the writer is below it", () => {
		assert.deepEqual(nextServing([], blocks, { ...wishes, nearLine: 900 }), { start: 18, end: 20 });
	});

	it("goes on to one side at a time, and to the other where this one has an end", () => {
		const shown = blocks.slice(9, 14);
		assert.deepEqual(nextServing(shown, blocks, wishes), { start: 9, end: 18 });
		assert.deepEqual(nextServing(shown, blocks, { ...wishes, goesOn: "up" }), { start: 5, end: 14 });
		assert.deepEqual(nextServing(blocks.slice(9), blocks, wishes), { start: 5, end: 20 });
		const upmost = blocks.slice(0, 14);
		assert.deepEqual(nextServing(upmost, blocks, { ...wishes, goesOn: "up" }), { start: 0, end: 18 });
	});

	it("gives one block at least", () => {
		assert.deepEqual(nextServing(blocks.slice(0, 3), blocks, { ...wishes, room: 1 }), { start: 0, end: 4 });
	});

	it("keeps its place in a post that has changed meanwhile", () => {
		const shown = blocks.slice(9, 14);
		const written = [...blocks.slice(0, 11), blockAt(21, 99), ...blocks.slice(11)];
		assert.deepEqual(nextServing(shown, written, wishes), { start: 9, end: 19 });
		assert.deepEqual(nextServing(shown, blocks.slice(0, 5), wishes), { start: 1, end: 5 });
		assert.deepEqual(nextServing(shown, [], wishes), { start: 0, end: 0 });
	});
});

function blockAt(line: number, key: number) {
	return { key: `k${key}`, line, endLine: line + 1, html: "0123456789" };
}
