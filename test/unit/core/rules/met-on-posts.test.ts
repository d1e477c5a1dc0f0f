import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

/** A rule's findings on a post, each as `what is marked → the text after its first fix`. */
function found(ruleId: string, text: string, dialectId: string): readonly string[] {
	const post = readPost(text, { dialectId, isPostByPath: true });
	return checkPost(post)
		.filter((finding) => finding.ruleId === ruleId)
		.map(({ range, fixes }) => {
			const [fix] = fixes;
			return post.slice(range) + (fix ? ` → ${applyEdits(text, fix.edits)}` : "");
		});
}

const head = "---\nlayout: post\ntitle: A day\n---\n\n";

/** Faults met on real posts: the rule, the engine, the post, what is told. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
	[
		"comma-in-list-text",
		"jekyll",
		"---\ntitle: A day\ncategories: jquery, speaking\n---\n",
		["jquery, speaking → ---\ntitle: A day\ncategories: [jquery, speaking]\n---\n"],
	],
	["comma-in-list-text", "jekyll", "---\ntitle: A day\ncategories: jquery speaking\n---\n", []],
	[
		"image-without-alt",
		"jekyll",
		`${head}{% img left /images/a.jpg 300 200 %}\n`,
		["{% img left /images/a.jpg 300 200 %}"],
	],
	["image-without-alt", "hugo", `${head}{{< figure src="a.jpg" >}}\n`, ['{{< figure src="a.jpg" >}}']],
	["image-without-alt", "hugo", `${head}{{< figure src="a.jpg" alt="The hall" >}}\n`, []],
	["image-without-alt", "jekyll", `${head}![](x.png){: .wide alt="A hall"}\n`, []],
	["image-without-alt", "quarto", `${head}![](x.png){width=3 fig-alt="A hall"}\n`, []],
	[
		"image-without-alt",
		"quarto",
		`${head}![](x.png "A"){\n  .wide\n  group='{{< meta x >}}' fig-alt='{{< meta a >}}'\n}\n`,
		[],
	],
	["image-without-alt", "jekyll", `${head}![](x.png){: .wide\nalt="A hall"}\n`, []],
	["image-without-alt", "quarto", `${head}![](x.png){\n\nfig-alt="A hall"}\n`, ["![](x.png)"]],
	["image-without-alt", "quarto", `${head}![](x.png){fig-alt="  "}\n`, ["![](x.png)"]],
	["worthless-alt", "jekyll", `${head}<img src="b.jpg" alt="0">\n`, ["0"]],
	["image-format", "jekyll", `${head}![The hall](hall.HEIC)\n`, ["hall.HEIC"]],
	[
		"leftover-shortcode",
		"jekyll",
		`${head}[caption id="a" align="left"]The hall[/caption]\n`,
		['[caption id="a" align="left"]'],
	],
	[
		"leftover-shortcode",
		"wordpress",
		'---\npost_title: A day\n---\n\n[caption id="a" align="left"]The hall[/caption]\n',
		[],
	],
	[
		"unread-emphasis",
		"hugo",
		`${head}**“一（上限）”**的\n`,
		[`**“一（上限）”** → ${head}**“一（上限）”** 的\n`],
	],
	["unread-emphasis", "jekyll", `${head}**“一（上限）”**的\n`, []],
	[
		"stray-table",
		"jekyll",
		`${head}I spoke ([slides](/s)|[video](/v)) there.\n`,
		[`| → ${head}I spoke ([slides](/s)\\|[video](/v)) there.\n`],
	],
	["stray-table", "jekyll", `${head}| ## Title\n`, [`| ## Title → ${head}## Title\n`]],
	["stray-table", "jekyll", `${head}| # | Name |\n| 1 | Ann |\n`, []],
	["stray-table", "pelican", "Title: A day\n\nI spoke ([slides](/s)|[video](/v)) there.\n", []],
	[
		"mistyped-address",
		"jekyll",
		`${head}[the deck](speakerdeck.com/ann/deck)\n`,
		[`speakerdeck.com/ann/deck → ${head}[the deck](https://speakerdeck.com/ann/deck)\n`],
	],
	["mistyped-address", "jekyll", `${head}[day one](day.one.md) [x](index.html) [y](config.toml)\n`, []],
	["vague-link-text", "jekyll", `${head}Read more [here](/1).\n\nRead more [here](/2).\n`, ["here"]],
];

describe("faults met on real posts", () => {
	for (const [ruleId, dialectId, text, expected] of cases)
		it(`${ruleId} in ${dialectId}: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(found(ruleId, text, dialectId), expected));
});
