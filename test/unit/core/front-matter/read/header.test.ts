import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { marked, outlined, values } from "./marked.ts";

describe("header lines", () => {
	it("are keys and text up to a blank line", () => {
		const text =
			"‹Title›: «Recap: part 1»\n‹Date›: «2015-08-29 10:33»\n‹Tags›: «a; b»\n‹Slug›:«»\n\nBody: text";
		const plain = text.replace(/[‹›«»]/g, "");
		assert.equal(marked(plain), text);
		assert.equal(readFrontMatter(plain).format, "header");
	});

	it("go on in indented lines", () => {
		const text = "Title: A\nAuthors: Ana\n    Bo\nSummary:\n    All of it\n\nBody";
		assert.equal(marked(text), "‹Title›: «A»\n‹Authors›: «Ana\n    Bo»\n‹Summary›:\n    «All of it»\n\nBody");
		assert.deepEqual(values(text), { Title: "A", Authors: "Ana\nBo", Summary: "All of it" });
	});

	it("end at CRLF blank lines", () => {
		assert.equal(
			outlined("Title: A\r\nDate: 2013-12-09\r\n\r\nBody"),
			"«⟨Title: A\r\nDate: 2013-12-09⟩\r\n»\r\nBody",
		);
	});

	it("keep everything as text", () => {
		assert.deepEqual(values("title: 2016\ndate: 2016-02-31\nstatus: [draft]\n\nBody"), {
			title: "2016",
			date: "2016-02-31",
			status: "[draft]",
		});
	});
});
