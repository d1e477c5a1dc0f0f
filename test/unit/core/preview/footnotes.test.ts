import assert from "node:assert/strict";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";

describe("Footnotes in the preview", () => {
	it("shows of two notes with one label the one that the engine's reader takes", () => {
		const text = "Claim[^1].\n\n[^1]: First.\n[^1]: Second.\n";
		const shown = (dialectId: string) => {
			const { blocks } = renderPost(readPost(text, { dialectId }), {
				resolveImage: (destination) => destination,
			});
			const html = blocks.map((block) => block.html).join("");
			return ["First.", "Second."].filter((note) => html.includes(note)).join(" ");
		};
		const engines = [
			"jekyll",
			"pelican",
			"mkdocs",
			"wordpress",
			"zenn",
			"quarto",
			"hugo",
			"astro",
			"gatsby",
			"docusaurus",
		];
		assert.deepEqual(Object.fromEntries(engines.map((id) => [id, shown(id)])), {
			jekyll: "Second.",
			pelican: "Second.",
			mkdocs: "Second.",
			wordpress: "Second.",
			zenn: "Second.",
			quarto: "Second.",
			hugo: "First.",
			astro: "First.",
			gatsby: "First.",
			docusaurus: "First.",
		});
	});

	it("are numbered by first use and stand below the post, each with its way back", () => {
		assert.equal(
			htmlOf("One[^b] two[^a].\n\n[^a]: First *note*.\n\nThree.\n\n[^b]: Second.\n"),
			'<p>One<sup class="footnote-ref" id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup> ' +
				'two<sup class="footnote-ref" id="fnref:2"><a href="#fn:2" role="doc-noteref">2</a></sup>.</p>\n' +
				"<p>Three.</p>\n" +
				'<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">\n<ol>\n' +
				`<li id="fn:1">\n<p>Second.${back("1")}</p>\n</li>\n` +
				`<li id="fn:2">\n<p>First <em>note</em>.${back("2")}</p>\n</li>\n` +
				"</ol>\n</section>\n",
		);
	});

	it("have a way back for each use", () => {
		const html = htmlOf("One[^a] two[^a].\n\nThree[^a].\n\n[^a]: Note.\n");
		assert.deepEqual(idsIn(html), ["fnref:1", "fnref:1:1", "fnref:1:2", "fn:1"]);
		assert.deepEqual(html.match(/href="#fnref:[^"]*"/g), [
			'href="#fnref:1"',
			'href="#fnref:1:1"',
			'href="#fnref:1:2"',
		]);
	});

	it("come after those of the text where only a note uses them", () => {
		const html = htmlOf("[^a]: With[^c].\n\nOne[^b] two[^a].\n\n[^b]: Note.\n\n[^c]: Last.\n");
		assert.match(html, /"fn:1">\n<p>Note.*"fn:2">\n<p>With<sup[^>]*><a href="#fn:3".*"fn:3">\n<p>Last/s);
	});

	it("keep their place within a list, and their number", () => {
		const html = htmlOf("One[^a] two[^b].\n\n- [^a]: A.\n\n[^b]: B.\n");
		assert.match(html, /<li>\n<aside class="footnote" id="fn:1">.*<li id="fn:2" value="2">/s);
	});

	it("have the first of two notes with one label", () => {
		assert.match(htmlOf("One[^a].\n\n[^a]: First.\n\n[^a]: Second.\n"), /<li id="fn:1">\n<p>First\./);
	});

	it("are numbered anew where an earlier use comes, in blocks that did not change as well", () => {
		const rest = "One[^a].\n\n- [^c]: Within.\n\nTwo[^c].\n\n[^a]: A.\n\n[^b]: B.\n";
		const [before, after] = [`Start.\n\n${rest}`, `Start[^b].\n\n${rest}`];
		const changed = renderPost(readPost(after, {}, rendered(before)), {
			resolveImage: (address) => `/${address}`,
		});
		assert.equal(changed.blocks.map(({ html }) => html).join(""), htmlOf(after));
	});

	it("are left out where nothing uses them", () => {
		assert.equal(htmlOf("One.\n\n[^a]: Note.\n"), "<p>One.</p>\n");
	});

	it("keep what notes are made of: lists, code, pictures", () => {
		const html = htmlOf("One[^a].\n\n[^a]: Note:\n\n    - a\n\n    ![b](c.png)\n");
		assert.match(
			html,
			/<p>Note:<\/p>\n<ul>\n<li>a<\/li>\n<\/ul>\n<p><img src="\/c.png" alt="b" \/> <a class="footnote-back"/,
		);
	});

	it("are known by label, whatever signs it has", () => {
		const html = htmlOf('One[^"<&].\n\n[^"<&]: Note.\n');
		assert.match(html, /<a href="#fn:1".*<li id="fn:1"/s);
	});

	it("stand right below each other as well", () => {
		assert.deepEqual(idsIn(htmlOf("One[^a][^b].\n\n[^a]: A.\n[^b]: B.\n")), [
			"fnref:1",
			"fnref:2",
			"fn:1",
			"fn:2",
		]);
	});

	it("have their lines, below those of the text", () => {
		const places = (text: string) =>
			renderPost(readPost(text), { resolveImage: (address) => address }).blocks.map(
				({ line, endLine, rows }) => `${line}-${endLine} ${rows ?? ""}`,
			);
		assert.deepEqual(places("One[^a][^b].\n\n[^a]: A.\n\n[^b]: B.\n"), ["0-1 ", "2-5 0,2"]);
		assert.deepEqual(places("One[^a].\n\n[^a]: A.\n\nTwo.\n"), ["0-1 ", "4-5 ", "5-6 "]);
	});

	it("change only the blocks whose numbers change", () => {
		const keys = (text: string) =>
			renderPost(readPost(text), { resolveImage: (address) => address }).blocks.map(({ key }) => key);
		const before = keys("One[^a].\n\nTwo.\n\nThree[^b].\n\n[^a]: A.\n\n[^b]: B.\n");
		const after = keys("One.\n\nTwo.\n\nThree[^b].\n\n[^a]: A.\n\n[^b]: B.\n");
		assert.deepEqual(
			after.map((key, at) => key === before[at]),
			[false, true, false, false],
		);
	});
});

function htmlOf(text: string): string {
	return renderPost(readPost(text), { resolveImage: (address) => `/${address}` })
		.blocks.map(({ html }) => html)
		.join("");
}

/** A post whose blocks were shown once. */
function rendered(text: string): Post {
	const post = readPost(text);
	renderPost(post, { resolveImage: (address) => `/${address}` });
	return post;
}

function idsIn(html: string): readonly string[] {
	return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
}

function back(id: string): string {
	return ` <a class="footnote-back" href="#fnref:${id}" role="doc-backlink" aria-label="Back to the text">\u21a9\ufe0e</a>`;
}
