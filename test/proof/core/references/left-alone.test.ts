import assert from "node:assert/strict";
import {
	merge,
	move,
	older,
	outcome,
	prune,
	renameTo,
	renumber,
	sort,
	type Tool,
	toInline,
	toReference,
} from "./tool-outcome.ts";

interface Case {
	readonly name: string;
	readonly text: string;
	readonly tool: Tool;
	/** For the engines that read it otherwise, and unknown ones. */
	readonly left: string;
	/** For an engine that follows CommonMark. */
	readonly commonMark: string;
	readonly engines?: readonly string[];
	/** For Jekyll, where the post is read as kramdown reads it. */
	readonly jekyll?: string;
	readonly wordpress?: string;
	/** For Pelican and WordPress, where it is read as Python-Markdown and PHP Markdown read it. */
	readonly others?: string;
	/** Where Hugo reads otherwise than CommonMark. */
	readonly hugo?: string;
}

const cases: readonly Case[] = [
	{
		name: "a label defined twice",
		text: "See [the slides][1].\n\n[1]: /first\n[1]: /second\n[2]: /unused\n",
		tool: prune,
		left: "See [the slides][1].\n\n[1]: /first\n[1]: /second\n---\nRemoved 1 unused definition. Left alone: `[1]` is defined again in line 4, and engines differ in which definition counts.",
		others:
			"See [the slides][1].\n\n[1]: /first\n[1]: /second\n---\nRemoved 1 unused definition. Left alone: `[1]` in line 3 says something else than the definition that counts: give it another label, or remove it.",
		commonMark:
			"See [the slides][1].\n\n[1]: /first\n[1]: /second\n---\nRemoved 1 unused definition. Left alone: `[1]` in line 4 says something else than the definition that counts: give it another label, or remove it.",
	},
	{
		name: "a label defined twice",
		text: "See [the slides][1].\n\n[1]: /first\n[1]: /second\n",
		tool: toInline,
		left: "Nothing was changed: `[1]` is defined again in line 4, and engines differ in which definition counts.",
		others: "See [the slides](/second).\n\n[1]: /first\n---\nConverted 1 reference to inline.",
		// The other address may be the one that was meant.
		commonMark: "See [the slides](/first).\n\n[1]: /second\n---\nConverted 1 reference to inline.",
	},
	{
		name: "brackets after a blank",
		text: "The [Vue deck] [2], the [Go film][1] and [more][3].\n\n[1]: /film\n[2]: /deck\n[3]: /more\n",
		tool: renumber,
		left: "Nothing was changed: `[2]` in line 1 stands beside other brackets, and engines differ in which belong together.",
		others:
			"The [Vue deck] [1], the [Go film][2] and [more][3].\n\n[1]: /deck\n[2]: /film\n[3]: /more\n---\nRenumbered 2 references.",
		commonMark:
			"The [Vue deck] [2], the [Go film][1] and [more][3].\n\n[1]: /film\n[2]: /deck\n[3]: /more\n---\nThe references are numbered in order already.",
	},
	{
		name: "brackets after a line end",
		text: "The [Vue deck]\n[2] and the [Go film][4].\n\n[2]: /deck\n[4]: /film\n",
		tool: toInline,
		left: "The [Vue deck]\n[2] and the [Go film](/film).\n\n[2]: /deck\n---\nConverted 1 reference to inline. Left alone: `[2]` in line 2 stands beside other brackets, and engines differ in which belong together.",
		others: "The [Vue deck](/deck) and the [Go film](/film).\n---\nConverted 2 references to inline.",
		commonMark:
			"The [Vue deck]\n[2](/deck) and the [Go film](/film).\n---\nConverted 2 references to inline.",
	},
	{
		name: "text below an HTML block",
		text: '[a][3]\n\n<iframe src="v"></iframe>\nSee [code][3].\n\n[3]: /code\n',
		tool: renameTo("3", "code"),
		left: "Nothing was changed: `[3]` in line 4 stands in or right below HTML, which engines read differently.",
		jekyll:
			'[a][code]\n\n<iframe src="v"></iframe>\nSee [code][code].\n\n[code]: /code\n---\nRenamed the reference to [code] in 2 places and its definition.',
		others:
			'[a][code]\n\n<iframe src="v"></iframe>\nSee [code][code].\n\n[code]: /code\n---\nRenamed the reference to [code] in 2 places and its definition.',
		commonMark:
			'[a][code]\n\n<iframe src="v"></iframe>\nSee [code][3].\n\n[code]: /code\n---\nRenamed the reference to [code] in 1 place and its definition.',
	},
	{
		name: "text within an element that asks for its Markdown",
		text: '[a][3] and [b][5]\n\n<div markdown="1">\nSee [code][3].\n</div>\n\n[3]: /code\n[5]: /b\n',
		tool: renumber,
		left: '[a][3] and [b][1]\n\n<div markdown="1">\nSee [code][3].\n</div>\n\n[3]: /code\n[1]: /b\n---\nRenumbered 1 reference. Left alone: `[3]` in line 4 stands in or right below HTML, which engines read differently.',
		others:
			'[a][1] and [b][2]\n\n<div markdown="1">\nSee [code][1].\n</div>\n\n[1]: /code\n[2]: /b\n---\nRenumbered 3 references.',
		commonMark:
			'[a][3] and [b][1]\n\n<div markdown="1">\nSee [code][3].\n</div>\n\n[1]: /b\n[3]: /code\n---\nRenumbered 1 reference.',
	},
	{
		name: "text that is code to CommonMark alone",
		text: "The [talk][2], [so][3].\n\nSlides\n:   Here.\n\n    See [the deck][1] and the [talk][2].\n\n[1]: /deck\n[2]: /t\n[3]: /so\n",
		tool: renumber,
		left: "Nothing was changed: `[1]` in line 6 is code to some engines and text to others. The same holds for `[2]` in line 6.",
		others:
			"The [talk][1], [so][2].\n\nSlides\n:   Here.\n\n    See [the deck][3] and the [talk][1].\n\n[1]: /t\n[2]: /so\n[3]: /deck\n---\nRenumbered 4 references.",
		hugo: "The [talk][1], [so][2].\n\nSlides\n:   Here.\n\n    See [the deck][3] and the [talk][1].\n\n[1]: /t\n[2]: /so\n[3]: /deck\n---\nRenumbered 4 references.",
		commonMark:
			"The [talk][1], [so][2].\n\nSlides\n:   Here.\n\n    See [the deck][1] and the [talk][2].\n\n[1]: /t\n[2]: /so\n[3]: /deck\n---\nRenumbered 2 references.",
	},
	{
		name: "a note of Python-Markdown's",
		text: '[talk][2]\n\n!!! note "Slides"\n\n    See [the deck][1].\n\n[1]: /deck\n[2]: /t\n[3]: /none\n',
		tool: prune,
		left: '[talk][2]\n\n!!! note "Slides"\n\n    See [the deck][1].\n\n[1]: /deck\n[2]: /t\n---\nRemoved 1 unused definition. Left alone: `[1]` in line 5 is code to some engines and text to others.',
		jekyll:
			'[talk][2]\n\n!!! note "Slides"\n\n    See [the deck][1].\n\n[2]: /t\n---\nRemoved 2 unused definitions.',
		wordpress:
			'[talk][2]\n\n!!! note "Slides"\n\n    See [the deck][1].\n\n[2]: /t\n---\nRemoved 2 unused definitions.',
		commonMark:
			'[talk][2]\n\n!!! note "Slides"\n\n    See [the deck][1].\n\n[2]: /t\n---\nRemoved 2 unused definitions.',
	},
	{
		name: "a tab of Material's",
		text: '[talk][2]\n\n=== "Slides"\n\n    See [the deck][1].\n\n[2]: /t\n[1]: /deck\n',
		tool: sort,
		left: "Nothing was changed: `[1]` in line 5 is code to some engines and text to others.",
		jekyll:
			'[talk][2]\n\n=== "Slides"\n\n    See [the deck][1].\n\n[1]: /deck\n[2]: /t\n---\nSorted the definitions.',
		wordpress:
			'[talk][2]\n\n=== "Slides"\n\n    See [the deck][1].\n\n[1]: /deck\n[2]: /t\n---\nSorted the definitions.',
		commonMark:
			'[talk][2]\n\n=== "Slides"\n\n    See [the deck][1].\n\n[1]: /deck\n[2]: /t\n---\nSorted the definitions.',
	},
	{
		name: "a definition below text",
		text: "[a][1] and [b][2]\n\nSome text\n[2]: /b\n\n[2]: /b\n[1]: /a\n",
		tool: sort,
		left: "Nothing was changed: `[2]:` in line 4 is a definition to some engines and text to others.",
		jekyll: "Nothing was changed: `[2]:` in line 4 is a definition to some engines and text to others.",
		others: "[a][1] and [b][2]\n\nSome text\n[1]: /a\n\n[2]: /b\n[2]: /b\n---\nSorted the definitions.",
		commonMark: "Nothing was changed: `[2]:` in line 4 is a definition to some engines and text to others.",
	},
	{
		name: "what another pair of brackets holds",
		text: "[[slides][2]] and [film][1]\n\n[1]: /film\n[2]: /slides\n",
		tool: toInline,
		left: "[[slides][2]] and [film](/film)\n\n[2]: /slides\n---\nConverted 1 reference to inline. Left alone: `[2]` in line 1 stands beside other brackets, and engines differ in which belong together.",
		others: "[[slides](/slides)] and [film](/film)\n---\nConverted 2 references to inline.",
		commonMark: "[[slides](/slides)] and [film](/film)\n---\nConverted 2 references to inline.",
	},
	{
		name: "a bar, where lines with bars are a table",
		text: "[Vue | VueConf][2] and [film][1]\n\n[1]: /film\n[2]: /slides\n",
		tool: renumber,
		left: "Nothing was changed: `[2]` in line 1 stands beside a `|`, of which some engines make a table.",
		jekyll:
			"Nothing was changed: `[2]` in line 1 stands beside a `|`, of which some engines make a table. The same holds for `[1]` in line 1.",
		commonMark: "[Vue | VueConf][1] and [film][2]\n\n[1]: /slides\n[2]: /film\n---\nRenumbered 2 references.",
		engines: ["plain", "jekyll"],
	},
	{
		name: "an address or title with a bar",
		text: '[deck][1] and [film][2] and [more][3]\n\n[1]: /a|b\n\n[2]: /film "Deck | Speaker Deck"\n\n[3]: /more\n',
		tool: toInline,
		left: '[deck][1] and [film][2] and [more](/more)\n\n[1]: /a|b\n\n[2]: /film "Deck | Speaker Deck"\n---\nConverted 1 reference to inline. Left alone: `[1]` in line 3 stands beside a `|`, of which some engines make a table. The same holds for `[2]` in line 5.',
		jekyll:
			'[deck][1] and [film][2] and [more](/more)\n\n[1]: /a|b\n\n[2]: /film "Deck | Speaker Deck"\n---\nConverted 1 reference to inline.',
		commonMark:
			'[deck](/a|b) and [film](/film "Deck | Speaker Deck") and [more](/more)\n---\nConverted 3 references to inline.',
		engines: ["plain", "jekyll"],
	},
	{
		name: "a link with a bar",
		text: "[Vue | VueConf](/vue) and [film](/film)\n",
		tool: toReference,
		left: "[Vue | VueConf](/vue) and [film][1]\n\n[1]: /film\n---\nConverted 1 link to references. Left alone: `[Vue | VueConf]` in line 1 stands beside a `|`, of which some engines make a table.",
		jekyll:
			"Nothing was changed: `[film]` in line 1 stands beside a `|`, of which some engines make a table.",
		commonMark:
			"[Vue | VueConf][1] and [film][2]\n\n[1]: /vue\n[2]: /film\n---\nConverted 2 links to references.",
		engines: ["plain", "jekyll"],
	},
	{
		name: "HTML that is never closed",
		text: "<div>\n\nSome [film](/film).\n",
		tool: toReference,
		left: "Nothing was changed: `[film]` in line 3 stands in or right below HTML, which engines read differently.",
		jekyll: "This post has no inline links.",
		others: "This post has no inline links.",
		commonMark: "<div>\n\nSome [film][1].\n\n[1]: /film\n---\nConverted 1 link to references.",
		engines: ["plain", "jekyll", "pelican"],
	},
	{
		name: "HTML that is never closed, below",
		text: "Some [film](/film).\n\n<ul>\n<li>one\n<li>two\n</ul>\n",
		tool: toReference,
		left: "Close the HTML opened in line 3 first: not every engine reads definitions within it.",
		commonMark:
			"Some [film][1].\n\n<ul>\n<li>one\n<li>two\n</ul>\n\n[1]: /film\n---\nConverted 1 link to references.",
		engines: ["plain", "jekyll"],
	},
	{
		name: "a definition that is defined again",
		text: "[a][1] [b][2]\n\n[1]: /a\n[2]: /b\n\nMore [c][1].\n\n[1]: /c\n",
		tool: move,
		left: "[a][1] [b][2]\n\n[1]: /a\n\nMore [c][1].\n\n[2]: /b\n[1]: /c\n---\nMoved 1 definition to the end. Left alone: `[1]` is defined again in line 8, and engines differ in which definition counts.",
		others:
			"[a][1] [b][2]\n\nMore [c][1].\n\n[1]: /a\n[2]: /b\n[1]: /c\n---\nMoved 2 definitions to the end.",
		commonMark:
			"[a][1] [b][2]\n\nMore [c][1].\n\n[1]: /a\n[2]: /b\n[1]: /c\n---\nMoved 2 definitions to the end.",
	},
	{
		name: "equal definitions of which one is doubtful",
		text: "[a][1] [b][2] [c][3]\n\n<p></p>\n[d][3]\n\n[1]: /same\n[2]: /same\n[3]: /same\n",
		tool: merge,
		left: "[a][1] [b][1] [c][3]\n\n<p></p>\n[d][3]\n\n[1]: /same\n[3]: /same\n---\nRenumbered 1 reference and merged 1 equal definition. Left alone: `[3]` in line 4 stands in or right below HTML, which engines read differently.",
		jekyll:
			"[a][1] [b][1] [c][1]\n\n<p></p>\n[d][1]\n\n[1]: /same\n---\nRenumbered 3 references and merged 2 equal definitions.",
		others:
			"[a][1] [b][1] [c][1]\n\n<p></p>\n[d][1]\n\n[1]: /same\n---\nRenumbered 3 references and merged 2 equal definitions.",
		commonMark:
			"[a][1] [b][1] [c][3]\n\n<p></p>\n[d][3]\n\n[1]: /same\n[3]: /same\n---\nRenumbered 1 reference and merged 1 equal definition.",
	},
];

describe("reference tools, where engines read otherwise than CommonMark", () => {
	for (const {
		name,
		text,
		tool,
		left,
		commonMark,
		hugo = commonMark,
		others = left,
		jekyll = others,
		wordpress = others,
		engines = older,
	} of cases) {
		const expected: Readonly<Record<string, string>> = { plain: left, jekyll, wordpress };
		it(`leave ${name} alone: ${JSON.stringify(text)}`, () => {
			for (const id of engines) assert.equal(outcome(text, tool, id), expected[id] ?? others, id);
			assert.equal(outcome(text, tool, "hugo"), hugo);
		});
	}
});
