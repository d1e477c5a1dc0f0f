import assert from "node:assert/strict";
import type { SiteMarkdown } from "../../../../src/core/facts/site-markdown.ts";
import { htmlLeftOut } from "../../../../src/core/rules/html-left-out.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { insertMarks } from "../../../support/insert-marks.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\ndate: 2026-01-31\n---\n\n";

function told(body: string, siteMarkdown: SiteMarkdown = { keepsHtml: false }, dialectId = "hugo"): string {
	const findings = findingsOf(htmlLeftOut, head + body, { dialectId, siteMarkdown });
	const signs = { error: "!!", warning: "«»", information: "‹›", hint: "??" };
	return insertMarks(
		head + body,
		findings.map(({ range, severity }) => ({ ...range, signs: signs[severity] })),
	).slice(head.length);
}

function fixed(body: string): readonly string[] {
	const facts = { dialectId: "hugo", siteMarkdown: { keepsHtml: false } };
	return findingsOf(htmlLeftOut, head + body, facts).flatMap(({ fixes }) =>
		fixes.map(({ edits }) => applyEdits(head + body, edits).slice(head.length)),
	);
}

/** As Hugo 0.111.3 leaves it out where `unsafe` is not set; `«»` a warning, `‹›` an information. */
const bodies = [
	'«<iframe src="https://www.youtube.com/embed/abc_DEF-123"></iframe>»\n',
	'See «<a href="/x">»the slides</a> and <a href="/y">the code</a>.\n\n- «<img src="b.png" alt="x">»\n',
	"Line<br>two <kbd>F1</kbd> <u>x</u> <!-- c -->\n\n<!-- a note\n\nwith lines -->\n",
	"«<details><summary>More</summary>»\n\nText\n\n</details>\n",
	'‹<div class="grid">›\n\n![a](a.png)\n\n</div>\n',
	"«<p>Words</p>»\n",
	'‹<script src="x.js"></script>›\n\n<style>\np { color: red }\n</style>\n'
		.replace("<style>", "‹<style>")
		.replace("</style>", "</style>›"),
	'{{< rawhtml >}}\n<img src="a.png">\n{{< /rawhtml >}}\n',
	'{{% note %}}\n«<img src="a.png">»\n{{% /note %}}\n',
	'{{< figure src="a.png" >}}\n\n«<video src="a.mp4">»</video>\n\n{{< box >}}<img src="b.png">{{< /box >}}\n',
	"```html\n<img src=a.png>\n```\n\n`<a href=x>`\n",
	"<https://example.org> and a < b, Vec<T>\n\n<your-name>\n",
];

describe("html-left-out", () => {
	for (const body of bodies) {
		it(JSON.stringify(body), () => {
			assert.equal(told(body.replaceAll(/[«»‹›]/g, "")), body);
		});
	}

	it("is silent where the site lets HTML through, and where the engine does by itself", () => {
		assert.equal(told('<img src="a.png">\n', { keepsHtml: true }), '<img src="a.png">\n');
		assert.equal(told('<img src="a.png">\n', {}, "hexo"), '<img src="a.png">\n');
	});

	it("tells the heaviest once where the configuration is not known", () => {
		assert.equal(
			told('<p>a</p>\n\n<img src="a.png">\n\n<img src="b.png">\n', {}),
			'<p>a</p>\n\n‹<img src="a.png">›\n\n<img src="b.png">\n',
		);
		assert.equal(told("<p>a</p>\n", {}), "<p>a</p>\n");
	});

	it("tells five in a post, those that lose most", () => {
		const image = (number: number) => `«<img src="${number}.png">»\n\n`;
		const body = `<p>a</p>\n\n${[1, 2, 3, 4, 5].map(image).join("")}<p>b</p>\n`;
		assert.equal(told(body.replaceAll(/[«»]/g, "")), body);
	});

	it("writes a lone player and a lone image as the engine reads them", () => {
		assert.deepEqual(
			fixed(
				'<iframe width="560" src="//www.youtube-nocookie.com/embed/abc_DEF-123" allowfullscreen></iframe>\n',
			),
			["{{< youtube abc_DEF-123 >}}\n"],
		);
		assert.deepEqual(fixed('<iframe src="https://player.vimeo.com/video/12345">\n</iframe>\n'), [
			"{{< vimeo 12345 >}}\n",
		]);
		assert.deepEqual(
			fixed('<iframe src="https://www.youtube.com/embed/abc_DEF-123?start=90"></iframe>\n'),
			[],
		);
		assert.deepEqual(fixed('<iframe src="https://example.org/v"></iframe>\n'), []);
		assert.deepEqual(fixed('<p><iframe src="https://www.youtube.com/embed/abc_DEF-123"></iframe></p>\n'), []);
		assert.deepEqual(fixed('Ann <img src="/a.png" alt="On [stage]" title="Day 1"/> spoke.\n'), [
			'Ann ![On \\[stage\\]](/a.png "Day 1") spoke.\n',
		]);
		assert.deepEqual(fixed('<img src="/a.png" width="300">\n'), []);
		assert.deepEqual(fixed('<img src="/a b.png">\n'), []);
	});
});
