import fc from "fast-check";

/** Lines of pasted pages, and some that only look like them. */
const LINES = [
	"Harbourcon 9 Entrance",
	"What is Harbourcon?",
	"A So-So Answer",
	"Conclusion",
	"twittergoogle_plusredditlinkedinmail",
	"Share this:",
	"Tag Archives: Harbourcon",
	"2020-01-21T20:49:33-07:00, originally published 2014-02-24T11:21:49-08:00",
	"Posted on March 5, 2016 by ida",
	"• One thing",
	"  • another thing",
	"o a deeper thing",
	"– a dash",
	"class Store : public tide::Store",
	"tide::Future<Nothing> recover(",
	"const std::list<State>& states);",
	"fn main() {",
	"    let mut x = 1;",
	"}",
	"$ npm install otter",
	"else<br />",
	"In 0.3.1:",
	"It was a good day with talks and soup, and I would come again.",
	"The slides are available here.",
	"# A heading",
	"- an item",
	"> a quote",
	"```",
	"<div>",
	"| a | b |",
	"[x]: https://example.org/x",
	"{% raw %}",
	"'quotes' “stay” as--they are…",
	"",
	"",
	"",
];

export const pastedText = fc
	.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINES) }, fc.string({ maxLength: 30 })), {
		maxLength: 25,
	})
	.chain((lines) =>
		fc
			.tuple(
				fc.constantFrom("\n", "\r\n", "\n\n"),
				fc.constantFrom(
					"",
					"---\nlayout: post\n---\n\n",
					"---\ntitle: Conclusion\ndate: 2014-02-24\n---\n",
					"+++\ntitle = 'A'\n+++\n",
				),
			)
			.map(([lineEnd, frontMatter]) => frontMatter + lines.join(lineEnd)),
	);
