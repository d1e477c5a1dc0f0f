import assert from "node:assert/strict";
import { swallowedAsTag } from "../../../../src/core/rules/swallowed-as-tag.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf, marked } from "./find.ts";

const head = "---\nlayout: post\ntitle: Meetup recap\n---\n\n";
const inBody = (text: string) => text.slice(head.length);
const markedBody = (body: string, dialectId = "jekyll") =>
	inBody(marked(swallowedAsTag, head + body, { dialectId }));

/** The body after each of the first finding's fixes. */
function fixed(body: string): readonly string[] {
	const [finding] = findingsOf(swallowedAsTag, head + body, { dialectId: "jekyll" });
	return (finding?.fixes ?? []).map(({ edits }) => inBody(applyEdits(head + body, edits)));
}

/** As kramdown, Python-Markdown, goldmark with HTML, marked and markdown-it hand them on. */
const bodies = [
	"A «<T>» and Map<K, V>, Set«<Object>», Vec«<T>», List«<String>»\n",
	"Use `Vec<T>`, \\<T> and &lt;T>.\n",
	"- git clone «<repo-url>» «<target dir>»\n- «<id>»\n",
	"GET /«<user-id>»/<post-id>\n",
	"# The type Vec«<u8>»\n",
	"| a | b |\n| --- | --- |\n| Vec«<u8>» | 1 |\n",
	"«<your-name>»\n",
	"<p>Use Vec«<T>» and <code>Vec<T></code></p>\n",
	"<pre>\nVec<T>\n</pre>\n",
	"<script>\nlet a: Vec<T>;\n</script>\n",
	"<!-- a <note> -->\n\nb <!-- <c> -->\n",
	'<div markdown="1">\nA Vec«<T>».\n\nA Vec«<V>» and Map«<U>», a<P>b and c<B>d</B>.\n</div>\n',
	"«<your-name>»\n\nThen <his-name> and `<id>`\n",
	"<details><summary>More</summary>\n\nText\n\n</details>\n",
	"<my-card>Text</my-card>, <my-icon name=x> and <icon/>\n",
	"<svg><path d='M0'/><g></g><text>a</text></svg>\n",
	"<center><font color=red>Big</font></center><blink>a</blink>\n",
	'<a title="Vec<T>" href="/x">a</a>\n',
	"    Vec<T>\n\n```\nVec<T>\n```\n",
	"[Vec«<T>»](/x) and [a](</b c>)\n",
	"{{ '<x>' }} and {% if a<b %}\n",
];

describe("swallowed-as-tag", () => {
	for (const body of bodies) {
		it(JSON.stringify(body), () => {
			assert.equal(markedBody(body.replaceAll(/[«»]/g, "")), body);
		});
	}

	it("is silent where HTML is shown as text, and where tags are components", () => {
		assert.equal(markedBody("A Vec<T>.\n", "zenn"), "A Vec<T>.\n");
		assert.equal(markedBody("A Vec<T>.\n", "docusaurus"), "A Vec<T>.\n");
	});

	it("puts the whole word in backticks, or writes the sign", () => {
		assert.deepEqual(fixed("A std::Vec<Option<T>>.\n"), [
			"A `std::Vec<Option<T>>`.\n",
			"A std::Vec&lt;Option&lt;T>>.\n",
		]);
		assert.deepEqual(fixed("GET /users/<id>/posts, please\n"), [
			"GET `/users/<id>/posts`, please\n",
			"GET /users/&lt;id>/posts, please\n",
		]);
		assert.deepEqual(fixed("<your-name>\n"), ["`<your-name>`\n", "&lt;your-name>\n"]);
	});

	it("offers no backticks where they would not make code", () => {
		assert.deepEqual(fixed("unique\\_ptr<OSDMap>\n"), ["unique\\_ptr&lt;OSDMap>\n"]);
		assert.deepEqual(fixed("<my-editor>` is there\n"), ["&lt;my-editor>` is there\n"]);
		assert.deepEqual(fixed("<div>\nVec<T>\n</div>\n"), ["<div>\nVec&lt;T>\n</div>\n"]);
	});
});
