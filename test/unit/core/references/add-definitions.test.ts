import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { addDefinitions } from "../../../../src/core/references/add-definitions.ts";
import { nextLabel } from "../../../../src/core/references/next-label.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const wordpress = "---\npost_title: x\n---\n";

/** Labels, and the text after the edits. */
function added(text: string, ...destinations: string[]): readonly [string, string] {
	const answer = addDefinitions(
		readPost(text),
		destinations.map((destination) => ({ destination, text: "On naming" })),
	);
	if ("refusal" in answer) assert.fail(answer.refusal);
	return [answer.labels.join(), applyEdits(text, answer.edits)];
}

describe("addDefinitions", () => {
	const cases: Readonly<Record<string, readonly [string, string]>> = {
		"appends to the list in its style": [
			"[a][1]\n\n  [1]:  /a\n  [2]:  /b\n",
			"[a][1]\n\n  [1]:  /a\n  [2]:  /b\n  [3]:  /new\n",
		],
		"keeps a last line without line end": ["[a][1]\n\n [1]: /a", "[a][1]\n\n [1]: /a\n [2]: /new"],
		"keeps CRLF": ["[a][1]\r\n\r\n[1]: /a\r\n", "[a][1]\r\n\r\n[1]: /a\r\n[2]: /new\r\n"],
		"keeps bare CR, as of an old Mac": ["[a][1]\r\r[1]: /a\r", "[a][1]\r\r[1]: /a\r[2]: /new\r"],
		"keeps blank lines between definitions": ["[1]: /a\n\n[2]: /b\n", "[1]: /a\n\n[2]: /b\n\n[3]: /new\n"],
		"keeps angle brackets": ["[1]: </a>\n", "[1]: </a>\n[2]: </new>\n"],
		"leaves blank lines and comments below the list": [
			"[1]: /a\n\n\n<!-- end -->\n",
			"[1]: /a\n[2]: /new\n\n\n<!-- end -->\n",
		],
		"steps over an attribute line, which belongs to the definition above": [
			"[1]: /a\n{: .wide}\n",
			"[1]: /a\n{: .wide}\n\n[2]: /new\n",
		],
		"starts a list where there is none": ["Text.\n", "Text.\n\n[1]: /new\n"],
		"starts it with WordPress's space": [`${wordpress}Text.\n`, `${wordpress}Text.\n\n [1]: /new\n`],
		"starts it behind a text without line end": ["Text.", "Text.\n\n[1]: /new"],
		"starts it in an empty body": ["", "[1]: /new\n"],
		"starts it below a closing fence without line end": [
			"---\ntitle: x\n---",
			"---\ntitle: x\n---\n[1]: /new\n",
		],
		"starts a new list where the definitions stand further up": [
			"[1]: /a\n\nText.\n",
			"[1]: /a\n\nText.\n\n[2]: /new\n",
		],
		"starts a new list where text is glued to the last one": [
			"[1]: /a\nText.\n",
			"[1]: /a\nText.\n\n[2]: /new\n",
		],
		"takes a definition in a quote for no list": ["> [1]: /a\n", "> [1]: /a\n\n[2]: /new\n"],
		"goes on after the highest number, gaps or not": [
			"[1]: /a\n[9]: /b\n[3]: /c\n",
			"[1]: /a\n[9]: /b\n[3]: /c\n[10]: /new\n",
		],
		"leaves out numbers that stand in the text as brackets": [
			"See [2] and [x][3].\n\n[1]: /a\n",
			"See [2] and [x][3].\n\n[1]: /a\n[4]: /new\n",
		],
		"takes a date or ticket for no number of the series": [
			"[20160131]: /y\n[1]: /a\n",
			"[20160131]: /y\n[1]: /a\n[2]: /new\n",
		],
		"makes words where the labels are words": [
			"[Rust Conf]: /a\n[b]: /b\n",
			"[Rust Conf]: /a\n[b]: /b\n[on-naming]: /new\n",
		],
		"makes words that are free": [
			"[On-Naming]: /a\n[b]: /b\n",
			"[On-Naming]: /a\n[b]: /b\n[on-naming-2]: /new\n",
		],
	};
	for (const [name, [before, after]] of Object.entries(cases)) {
		it(name, () => assert.equal(added(before, "/new")[1], after));
	}

	it("uses a definition again that leads to the same place, as it is written", () => {
		const text =
			"---\ntitle: x\nlastmod: 2026-01-31\n---\n[x][Two  Words]\n\n[Two  Words]: https://a.example.org/%C3%A9 'T'\n";
		assert.deepEqual(added(text, "https://a.example.org/é"), ["Two Words", text]);
	});

	it("makes two words of one text", () => {
		assert.equal(added("[a]: /a\n", "/b", "/c")[0], "on-naming,on-naming-2");
	});

	it("gives two equal destinations one label", () => {
		assert.deepEqual(added("", "/a", "/b", "/a"), ["1,2,1", "[1]: /a\n[2]: /b\n"]);
	});

	it("never uses a repeated definition, which does not count", () => {
		assert.equal(added("[1]: /a\n[1]: /new\n", "/new")[0], "2");
	});

	it("refuses to write where it would be swallowed", () => {
		const refusals: Readonly<Record<string, string>> = {
			"Text.\n\n~~~~\ncode\n~~~\n":
				"Close the code block at the end of the post first: it swallows all that follows.",
			"Text.\n\n<!-- note\n\nText.\n":
				"Close the HTML at the end of the post first: it swallows all that follows.",
			"<pre>\n\nText.\n": "Close the HTML at the end of the post first: it swallows all that follows.",
		};
		for (const [text, refusal] of Object.entries(refusals)) {
			assert.deepEqual(addDefinitions(readPost(text), [{ destination: "/new" }]), { refusal });
		}
		assert.equal(added("<div>\nText.\n", "/new")[1], "<div>\nText.\n\n[1]: /new\n");
		assert.equal(added("```\ncode\n````\n", "/new")[1], "```\ncode\n````\n\n[1]: /new\n");
	});
});

describe("nextLabel", () => {
	it("is the number after the highest, or a word of the text", () => {
		assert.equal(nextLabel(readPost("[7]: /a\n")), "8");
		assert.equal(nextLabel(readPost("[a]: /a\n"), "¡Qué día! 日本語"), "qué-día-日本語");
		assert.equal(nextLabel(readPost("[a]: /a\n"), "!?"), "link");
	});
});
