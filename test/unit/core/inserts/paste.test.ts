import assert from "node:assert/strict";
import { type PastedEdit, pasteImages, pasteLink } from "../../../../src/core/inserts/paste.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import type { TextRange } from "../../../../src/core/text/text-range.ts";

type Paste = (post: Post, ranges: readonly TextRange[]) => readonly PastedEdit[] | undefined;

/** The text after a paste over everything between « and »; a placeholder stands in ⟨ ⟩. */
function pasted(paste: Paste, marked: string): string | undefined {
	const ranges: TextRange[] = [];
	let text = "";
	for (const part of marked.split(/(?=«)|(?<=»)/)) {
		const plain = part.replace(/[«»]/g, "");
		if (part !== plain) ranges.push({ start: text.length, end: text.length + plain.length });
		text += plain;
	}
	const edits = paste(readPost(text), ranges);
	return (
		edits &&
		applyEdits(
			text,
			edits.map(({ range, parts }) => ({
				range,
				newText: parts.map((part) => (typeof part === "string" ? part : mark(part.placeholder))).join(""),
			})),
		)
	);
}

/** An empty placeholder is the cursor's. */
function mark(placeholder: string): string {
	return placeholder === "" ? "‸" : `⟨${placeholder}⟩`;
}

const url = "https://example.org/a";
const link = (marked: string, address = url) =>
	pasted((post, ranges) => pasteLink(post, ranges, address), marked);
const image = (marked: string, alt: string | undefined = "The hall") =>
	pasted((post, ranges) => pasteImages(post, ranges, [{ destination: "/hall.jpg", alt }]), marked);

describe("pasteLink", () => {
	it("makes the selected words a reference, at every cursor", () => {
		assert.equal(link("See «*this* talk» now.\n"), `See [*this* talk][1] now.\n\n[1]: ${url}\n`);
		assert.equal(
			link("«a» and « b »\n\n [7]: /x\n", ` ${url}\n`),
			`[a][8] and  [b][8] \n\n [7]: /x\n [8]: ${url}\n`,
		);
		assert.equal(link(`«a»\n\n[Here]: ${url}\n`), `[a][Here]\n\n[Here]: ${url}\n`);
		assert.equal(link("See «this»"), `See [this][1]\n\n[1]: ${url}\n`);
		assert.equal(link("a\r\n\r\n«b»\r\n"), `a\r\n\r\n[b][1]\r\n\r\n[1]: ${url}\r\n`);
	});

	it("offers nothing where that would not read as links", () => {
		for (const marked of [
			"«»a\n",
			"« »a\n",
			"«a] b»\n",
			"a `«b»`\n",
			"[«a»](/b)\n",
			"«[a](/b)»\n",
			"«a\n\nb»\n",
			"---\ntitle: «A»\n---\n",
			"```\n«a»\n",
			"a <!-- «b» -->\n",
		]) {
			assert.equal(link(marked), undefined, marked);
		}
		for (const address of ["notes", "javascript:alert(1)", `${url} and more`, "/a", "ftp://example.org/a"]) {
			assert.equal(link("«a»\n", address), undefined, address);
		}
	});
});

describe("pasteImages", () => {
	it("writes a reference image where the cursor is, its definition below", () => {
		assert.equal(image("a\n\n«»\n\nb\n"), "a\n\n![The hall][1]‸\n\nb\n\n[1]: /hall.jpg\n");
		assert.equal(image("a «b» c\n\n [1]: /x\n", "b"), "a ![b][2]‸ c\n\n [1]: /x\n [2]: /hall.jpg\n");
	});

	it("stays above the list it starts where nothing but blank lines follow", () => {
		assert.equal(image("a\n\n«»"), "a\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("a\n\n«»\n"), "a\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("«»"), "![The hall][1]‸\n\n[1]: /hall.jpg\n");
	});

	it("leaves an alt text it does not know to the writer", () => {
		const unknown = pasted(
			(post, ranges) =>
				pasteImages(post, ranges, [
					{ destination: "/a.jpg", alt: undefined },
					{ destination: "/b.jpg", alt: "B [x]" },
				]),
			"«»\n",
		);
		assert.equal(unknown, "![⟨alt text⟩][1]\n\n![B \\[x\\]][2]‸\n\n[1]: /a.jpg\n[2]: /b.jpg\n");
	});

	it("offers nothing where it would not read as an image", () => {
		for (const marked of ["---\ntitle: A«»\n---\n", "```\n«»\n```\n", "a `«»` b\n", "<p>\n«»\n</p>\n"]) {
			assert.equal(image(marked), undefined, marked);
		}
	});
});
