import assert from "node:assert/strict";
import { readBody } from "../../../../../src/core/post/markdown/read-body.ts";
import { cpuTime } from "../../../../support/cpu-time.ts";

const read = (text: string) => readBody(text, { start: 0, end: text.length });

describe("a paragraph longer than any prose", () => {
	it("is text, and the paragraphs around it are read", () => {
		const { links, blocks } = read(`[a](/a)\n\n${"[x](/x) ".repeat(10_000)}\n\n[b](/b)\n`);
		assert.deepEqual(
			links.map(({ destination }) => destination),
			["/a", "/b"],
		);
		assert.equal(blocks.length, 3);
	});

	it("is read up to fifty thousand characters", () => {
		assert.equal(read("[x](/x) ".repeat(6_000)).links.length, 6_000);
	});

	it("takes no time to speak of, whatever it holds", () => {
		const start = cpuTime();
		for (const unit of ["[", "![](x)", "`", "<div>[", "*a_"]) read(unit.repeat(200_000 / unit.length));
		assert.ok(cpuTime() - start < 10_000);
	});
});
