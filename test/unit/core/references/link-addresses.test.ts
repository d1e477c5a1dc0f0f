import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { linkAddresses, type NewLinkStyle } from "../../../../src/core/references/link-addresses.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { textRange } from "../../../../src/core/text/text-range.ts";

/** The text with links for all addresses, or for the one at `|`. */
function linked(written: string, dialectId = "jekyll", style?: NewLinkStyle): string {
	const at = written.indexOf("¦");
	const text = written.replace("¦", "");
	const answer = linkAddresses(readPost(text, { dialectId }), at < 0 ? undefined : textRange(at, at), style);
	return isRefusal(answer) ? answer.refusal : applyEdits(text, answer.edits);
}

describe("linkAddresses", () => {
	it("makes inline links of bare addresses and of those in angle brackets", () => {
		for (const engine of ["jekyll", "hugo", "hexo", "pelican", "wordpress", "eleventy", "docusaurus"]) {
			if (engine !== "docusaurus")
				assert.equal(
					linked("See <https://www.example.org/talks/>.\n", engine),
					"See [example.org/talks](https://www.example.org/talks/).\n",
				);
			assert.equal(
				linked("Slides (https://example.org/a_(b)), now.\n", engine),
				"Slides ([example.org/a\\_(b)](https://example.org/a_(b))), now.\n",
			);
		}
	});

	it("leaves players and cards alone, and says where, but for the one at the cursor", () => {
		const text = "See https://e.example/a.\n\nhttps://youtu.be/a\n\nhttps://e.example/b\n";
		for (const dialectId of ["wordpress", "zenn"]) {
			const post = readPost(text, { dialectId });
			const answer = linkAddresses(post);
			assert.ok(!isRefusal(answer));
			assert.equal(
				applyEdits(text, answer.edits),
				text.replace("https://e.example/a", "[e.example/a](https://e.example/a)"),
			);
			assert.equal(
				answer.summary,
				`Made a link of 1 address. Left alone: ${post.dialect.label} shows the address in line 3 as a player or a card: put the cursor on it to make a link of it. The same holds for line 5.`,
			);
			assert.equal(linked("https://youtu¦.be/a\n", dialectId), "[youtu.be/a](https://youtu.be/a)\n");
			assert.equal(
				linked("https://youtu.be/a\n", dialectId),
				`Nothing was changed: ${post.dialect.label} shows the address in line 1 as a player or a card: put the cursor on it to make a link of it.`,
			);
		}
		assert.equal(linked("https://youtu.be/a\n"), "[youtu.be/a](https://youtu.be/a)\n");
	});

	it("takes the one at the cursor", () => {
		assert.equal(
			linked("https://example.org/a and https://example¦.org/b\n"),
			"https://example.org/a and [example.org/b](https://example.org/b)\n",
		);
	});

	it("writes references where the post does, and uses a definition that is there", () => {
		assert.equal(
			linked("A [talk][1]: https://example.org/a, https://example.org/b\n\n[1]: https://example.org/a\n"),
			"A [talk][1]: [example.org/a][1], [example.org/b][2]\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n",
		);
		assert.equal(
			linked("Go: https://go.dev/\n", "hugo", "reference"),
			"Go: [go.dev][1]\n\n[1]: https://go.dev/\n",
		);
	});

	it("leaves code, links, definitions, HTML and template tags alone", () => {
		const text = [
			"`https://example.org/a` [x](https://example.org/b) ![y](https://example.org/c)",
			'<a href="https://example.org/d">z</a> {% youtube https://example.org/e %}',
			"",
			"    https://example.org/f",
			"",
			"[https://example.org/g](https://example.org/g)",
			"",
			"[1]: https://example.org/h",
			"",
		].join("\n");
		assert.equal(linked(text), "This post has no address that stands by itself.");
	});

	it("says where there is none, and changes nothing where it would be no link", () => {
		assert.equal(linked("No addr¦ess.\n"), "Put the cursor on an address that stands by itself first.");
	});

	it("leaves an address alone of which only the beginning could be told", () => {
		for (const address of [
			"https://example.org/a?b=c|d",
			"https://example.org/a\\_b",
			"https://example.org/{{ page.slug }}",
			"https://example.org/a^b",
			"https://example.org/a?b=c&amp;d=e",
			"<https://example.org/a?b=c&amp;d=e>",
		])
			assert.equal(linked(`See ${address} there\n`), "This post has no address that stands by itself.");
		for (const engine of ["hexo", "wordpress", "pelican"])
			assert.equal(
				linked("See https://example.org/a?b=c&amp;d=e there\n", engine),
				"This post has no address that stands by itself.",
			);
	});

	it("takes a pair of square brackets for a part of the address", () => {
		assert.equal(
			linked("See https://example.org/?a[]=b[1] [or https://example.org/c]\n", "hugo"),
			"See [example.org](https://example.org/?a[]=b[1]) [or [example.org/c](https://example.org/c)]\n",
		);
	});

	it("leaves a link, a definition and a tag alone that are not finished", () => {
		for (const engine of ["jekyll", "hugo", "hexo", "pelican"]) {
			for (const text of [
				"[x](https://example.org/with blank) there\n",
				"[x](<https://example.org/with blank there\n",
				"text\n[x]: https://example.org/below\n",
				"[x]: https://example.org/a 'two' words\n",
				"*[HTML]: https://example.org/abbr\n",
				"text <a href=https://example.org/a\n",
				'text <a href="https://example.org/a\n',
			])
				assert.equal(linked(text, engine), "This post has no address that stands by itself.");
		}
	});

	it("keeps what ends a sentence, in other scripts, too", () => {
		assert.equal(
			linked("見て：https://example.org/a。 And https://example.org/b?!\n"),
			"見て：[example.org/a](https://example.org/a)。 And [example.org/b](https://example.org/b)?!\n",
		);
	});

	it("links addresses in lists, cells and quotes", () => {
		assert.equal(
			linked("> - https://example.org/a\n\n| a |\n| - |\n| https://example.org/b |\n", "hugo"),
			"> - [example.org/a](https://example.org/a)\n\n| a |\n| - |\n| [example.org/b](https://example.org/b) |\n",
		);
	});
});
