import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { keepsLinks } from "../../../../src/core/references/keep-links.ts";
import { applyEdits, type TextEdit } from "../../../../src/core/text/text-edit.ts";

/** Of a text with `«old|new»` marks: whether the edits they mean keep its links. */
function keeps(marked: string): boolean {
	const edits: TextEdit[] = [];
	let text = "";
	for (const [part, before, after = ""] of marked.matchAll(/«([^|»]*)\|([^»]*)»|[^«]+/g)) {
		const written = before ?? part;
		if (before !== undefined)
			edits.push({ range: { start: text.length, end: text.length + written.length }, newText: after });
		text += written;
	}
	return keepsLinks(readPost(text), readPost(applyEdits(text, edits)), edits);
}

const kept = {
	"a change of prose": "We «saw|heard» [it](/a).\n",
	"a link that is added": "See «/a|[it](/a)».\n",
	"a definition that is added": "See [it][a].\n\n[a]: /a«|\n[b]: /b»\n",
	"a mended address": "See [it](«hhttps|https»://example.com).\n",
	"a mended address of a definition": "See [it][a].\n\n[a]: «ttp|http»://example.com\n",
	"another label for the same place": "See [it][«a|b»].\n\n[a]: /a\n[b]: /a\n",
	"a reference that becomes a link": "See [it]«[a]|(/a)».\n\n[a]: /a\n",
	"text that becomes a definition of a reference": "See [it][a].\n«|\n»[a]: /a\n",
	"text that becomes a list of definitions, of which one is used":
		"See [it][b].\n«|\n»[a]: /a\n[b]: /b\n[c]: /c\n",
	"text that becomes a remark": "See it.\n«|\n»[//]: # (todo)\n",
	"text that becomes a note with a mark": "So.[^1]\n\n«-|» [^1]: Yes.\n",
	"links that change places": "[a](/a«) [b](/b|) [b](/b) [a](/a»)\n",
};

const lost = {
	"a link": "See «[it](/a)|it».\n",
	"one of two equal links": "See [it](/a) «and [it](/a)|».\n",
	"an image": "«![hall](/a.jpg)|»\n",
	"a link to an image's place": "See «|!»[it](/a).\n",
	"a link's text": "See [«Ada Lovelace|her»](/a).\n",
	"an alt text": "![«The hall|»](/a.jpg)\n",
	"another address, by another label": "See [it][«a|b»].\n\n[a]: /a\n[b]: /b\n",
	"a reference": "See [it][«a|c»].\n\n[a]: /a\n[b]: /b\n",
	"a definition that is used": "See [it][a].\n\n«[a]: /a\n|»",
	"a definition that nobody uses": "See it.\n\n[b]: /b\n«[a]: /a\n|»",
	"a definition that never counts": "See [it][a].\n\n[a]: /a\n«[a]: /b\n|»",
	"a definition's label": "See it.\n\n[«a|b»]: /a\n",
	"an address that another definition takes over": "See [it][a].\n\n«|[a]: /new\n»[a]: /a\n",
	"links in HTML": "«<a href='/a'>it</a>|it»\n",
	"a link that becomes code": "«|```\n»See [it](/a).\n",
	"texts that change places": "[«a|b»](/a) [«b|a»](/b)\n",
	"text that becomes a definition nobody uses": "See it.\n«|\n»[a]: https://e.example/a\n",
	"text that becomes a definition nobody uses, beside another list":
		"See [it][b].\n«|\n»[a]: /a\n\n[b]: /b\n",
	"text that becomes a definition that never counts": "See [it][a].\n\n[a]: /a\n\nText.\n«|\n»[a]: /b\n",
	"text that becomes an item without text": "«•|-» [Ann]: yes\n",
	"text that becomes a note without a mark": "«•|» [^1]: Yes.\n",
	"a footnote": "So.[^1]\n\n«[^1]: Yes.|»\n",
};

describe("keepsLinks", () => {
	for (const [name, marked] of Object.entries(kept)) it(`takes ${name}`, () => assert.ok(keeps(marked)));
	for (const [name, marked] of Object.entries(lost))
		it(`tells the loss of ${name}`, () => assert.ok(!keeps(marked)));
});
