import assert from "node:assert/strict";
import { pandoc } from "../../../../src/core/flavours/pandoc.ts";
import { readBody } from "../../../../src/core/post/markdown/read-body.ts";
import { unknownHeading } from "../../../../src/core/rules/unknown-heading.ts";
import { marked } from "../rules/find.ts";

describe("references to headings (pandoc)", () => {
	const text =
		"See [Day one], [the end][Day two] and [Talk].\n\n## Day *one*\n\n## Day one\n\n## Day two {#end}\n\n## Talk\n\n[talk]: https://example.com/t\n";
	const range = { start: 0, end: text.length };
	const links = (body: string, previous?: ReturnType<typeof readBody>) =>
		readBody(body, { start: 0, end: body.length }, pandoc, previous).links.map(
			({ syntax, destination, label }) => `${syntax} ${destination} ${label}`,
		);

	it("lead to the last heading with that text, where no definition has the label", () => {
		assert.deepEqual(links(text), [
			"shortcut #day-one-1 undefined",
			"full #end undefined",
			"shortcut https://example.com/t TALK",
		]);
	});

	it("are read again when a heading changes far from them", () => {
		const before = readBody(text, range, pandoc);
		const after = text.replace("## Day two {#end}", "## Day two {#fin}");
		assert.deepEqual(links(after, before), links(after));
		assert.equal(links(after, before)[1], "full #fin undefined");
	});

	it("are no address that somebody wrote", () => {
		assert.equal(marked(unknownHeading, "[!!!]\n\n## !!!\n", { dialectId: "quarto" }), "[!!!]\n\n## !!!\n");
	});
});
