import assert from "node:assert/strict";
import type { SiteConfig } from "../../../../src/core/blog/site-config.ts";
import { excerptOf } from "../../../../src/core/cards/excerpt-of.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const words = (count: number, word = "word") =>
	Array.from({ length: count }, (_, at) => `${word}${at + 1}`).join(" ");
const excerpt = (dialectId: string, body: string, frontMatter = "title: T", site: SiteConfig = {}) => {
	const { text, source, isCut } = excerptOf(
		readPost(`---\n${frontMatter}\n---\n${body}`, { dialectId }),
		site,
	);
	return `${source}${isCut ? ", cut" : ""}: ${text}`;
};

describe("excerptOf", () => {
	it("takes what the front matter says, entities resolved", () => {
		assert.equal(excerpt("jekyll", "Body", "excerpt: A &amp; B\n  go on"), "field: A & B go on");
		assert.equal(excerpt("wordpress", "Body", 'post_title: T\npost_excerpt: ""'), "automatic: Body");
	});

	it("ends at the engine's divider, and takes no other comment for it", () => {
		const body =
			"First *one*, [linked][1].\n\n<!-- note -->\n\n## Head\n\n<!--more-->\n\nRest\n\n [1]: http://a.example/\n";
		assert.equal(excerpt("jekyll", body), "divider: First one, linked. Head");
		assert.equal(excerpt("hugo", body, "summary: Said"), "divider: First one, linked. Head");
		assert.equal(excerpt("hexo", "a <!-- more --> b\n\nc"), "divider: a");
		assert.equal(excerpt("docusaurus", "a\n\n{/* truncate */}\n\nb"), "divider: a");
		assert.equal(excerpt("docusaurus", "a\n\n<!-- truncate -->\n\nb"), "divider: a");
		assert.equal(excerpt("jekyll", "a\n\n```\n<!--more-->\n```\n\nb"), "automatic: a");
	});

	it("takes the separator that the post or the site sets", () => {
		const body = "One\n\nTwo\n\n<!-- cut -->\n\nThree\n\n<!--more-->\n\nFour";
		assert.equal(excerpt("jekyll", body, "excerpt_separator: <!--cut-->"), "divider: One Two");
		assert.equal(excerpt("jekyll", body, "title: T", { excerptSeparator: "<!--cut-->" }), "divider: One Two");
		assert.equal(excerpt("jekyll", body, "title: T", { excerptSeparator: "\n\n" }), "automatic: One");
	});

	it("makes one as the engine does where the writer says nothing", () => {
		assert.equal(excerpt("jekyll", "\n\nOne\ntwo\n\nThree"), "automatic: One two");
		assert.equal(excerpt("jekyll", "# Head\nOne\n\nThree"), "automatic: Head One");
		assert.equal(
			excerpt("wordpress", `${words(40)}\n\n${words(40, "more")}`),
			`automatic, cut: ${words(40)} ${words(15, "more")} […]`,
		);
		assert.equal(excerpt("wordpress", words(55)), `automatic: ${words(55)}`);
		assert.equal(excerpt("wordpress", `${words(54)} end.\n\nMore`), `automatic: ${words(54)} end. […]`);
		assert.equal(
			excerpt("hugo", `${words(40)}\n\n${words(40)}\n\nmore`),
			`automatic: ${words(40)} ${words(40)}`,
		);
		assert.equal(excerpt("hugo", "a b c\n\nd\n\ne", "title: T", { excerptWords: 3 }), "automatic: a b c");
		assert.equal(excerpt("pelican", words(60)), `automatic, cut: ${words(50)}…`);
		assert.equal(excerpt("gatsby", "é".repeat(200)), `automatic, cut: ${"é".repeat(139)}…`);
		assert.equal(excerpt("hexo", "a\n\nb"), "automatic: a b");
		assert.equal(excerpt("astro", "a"), "none: ");
		assert.equal(excerpt("jekyll", "![Hall](a.png)\n\nText"), "none: ");
	});

	it("counts characters where a script has no blanks", () => {
		const text = "会議の記録".repeat(40);
		assert.equal(excerpt("wordpress", text), `automatic, cut: ${text.slice(0, 110)} […]`);
	});

	it("leaves out what readers do not see", () => {
		const body =
			'A[^1] {{< figure src="a.png" >}} **b** <script>x()</script>`c` {% include d.html %} &copy;{: .lead}\n\n[^1]: note\n';
		assert.equal(excerpt("jekyll", body), "automatic: A b c ©");
	});
});
