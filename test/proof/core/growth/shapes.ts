/** A text as long as it is wanted, by what it is made of. */
export type Shape = (length: number) => string;

const yaml = "---\nlayout: post\ntitle: A day out\ndate: 2026-02-02\n---\n\n";

/** Piece after piece. */
function times(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length));
}

/** A body of one piece, told by it. */
function bodies(...pieces: readonly string[]): readonly (readonly [string, Shape])[] {
	return pieces.map((piece) => [JSON.stringify(piece), (length) => yaml + times(piece, length)]);
}

/** Each piece with its number where `#` stands: all are different. */
function numbered(...pieces: readonly string[]): readonly (readonly [string, Shape])[] {
	return pieces.map((piece) => [
		`numbered ${JSON.stringify(piece)}`,
		(length) =>
			yaml +
			Array.from({ length: Math.ceil(length / (piece.length + 3)) }, (_, at) =>
				piece.replaceAll("#", String(at)),
			).join(""),
	]);
}

/** What begins, is long in its middle and ends. */
function between(before: string, piece: string, after: string): readonly [string, Shape] {
	return [
		JSON.stringify(`${before}${piece}…${after}`),
		(length) => `${yaml}${before}${times(piece, length)}${after}`,
	];
}

/** A front matter of one piece. */
function fields(before: string, piece: string, after: string): readonly [string, Shape] {
	return [
		`front matter ${JSON.stringify(`${before}${piece}…${after}`)}`,
		(length) => `---\nlayout: post\n${before}${times(piece, length)}${after}\n---\n\nText.\n`,
	];
}

/** What has taken a program long, here or elsewhere: one long run inside a mark, marks that never close, and much of the same. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
	between("{% a", " ", "x %}"),
	between("", "\\begin{a}\n\n", "\\end{a}\n"),
	between("", "[a [b]] ", "\n\n[b]: /b\n"),
	between("{{ a", " ", "x }}"),
	between("{{< a", " ", "x >}}"),
	between("[here", ".", "x](https://a.example)"),
	between("[a](b){", "ab", "!"),
	between("```{", ".ab", "!\n```"),
	between("![a](b.png){: ", 'alt="\\a\\a', " }"),
	between("![a](b.png){: alt=", "\\a", "}"),
	between("a", " ", "b"),
	between("# a", " ", "b #"),
	between("## ", "a (b) ", ""),
	between("## Talk by ", "Ann, ", ""),
	between("[a]: https://a.example/", "(", " x"),
	between("<!-- ", "- ", ">"),
	between("[a](https://e.example/", "a_(b", ")"),
	between("| a |\n| - |\n", "| x | y ", "\n"),
	between("By ", "Ann Lee ", "x"),
	fields("a", " ", "b"),
	fields("title: a", " ", "b"),
	fields("date: 1", " ", "x"),
	fields("", "k: 'it's'\n", ""),
	fields("", 'k: "a \\d"\n', ""),
	fields("", "s: @n\n", ""),
	fields("tags: [", "a, ", "]"),
	fields("tags:\n", "- a\n", ""),
	fields("tags:\n", "-a\n", ""),
	fields("description: >\n", "  words on\n", ""),
	["TOML of many dots", (length) => `+++\ntitle="a"\n${times("a.", length)}b=1\n+++\n\nText.\n`],
	["a header of many lines", (length) => `Title: A\nDate: 2026-02-02\n${times("Key: v\n", length)}\nText.\n`],
	[
		"a configuration's lines with CRLF",
		(length) => `---\r\nlayout: post\r\n${times("# a comment\r\n", length)}---\r\n`,
	],
	...numbered(
		"[a#]: /#\n",
		"[#]: /#\n\n",
		"[a][#] ",
		"## Heading #\n\n",
		"## [Talk #](/t#)\n\nBy Ann Lee\n\n[Slides](/s#)\n\n",
		"[^#]: Note.\n\nText.[^#]\n\n",
		"see [a#][b] [c][d#] ",
		"https://e.example/# ",
		"10:# words\n",
		"![](#.png)\n",
		"*[A#]: b\n",
		"[x][#]\n\n[#]: /#\n\n",
	),
	...bodies(
		"{/* a ",
		"<table><tr><td>",
		"[a]: /b\n",
		"## Same\n\n",
		"• a\n",
		"[a][b] ",
		"[a] [1] ",
		"![a](b c.png) ",
		"[",
		"![",
		"`",
		"**a ",
		"<div>\n",
		"</div>\n",
		"> ",
		"- a\n  ",
		"1. ",
		"<a href='",
		"{% x ",
		":::a\n",
		"- [ ] ",
		"Term\n: a\n\n",
		"a | b\n",
		"https://a.example ",
		"<3 ",
		"Vec<T> ",
		"$$a",
		"\\",
		"\r\n",
		"\t",
		"\0",
		"[[a]] ",
		"(slides) ",
		"(slides ) ",
		"see here ",
		"Slides: here\n\n",
		"By Ann Lee and Bob Ray\n\n",
		"10:30 words\n\n",
		"Why Now?\n\nSome text.\n\n",
		"fn main() {\n}\n\n",
		"[a](b",
		"[a](b) (c) ",
		"](",
		"^[a ",
		"[^a] ",
		"[^a]: b\n    c\n\n",
		"{: .a}\n",
		"a\n===\n",
		"---\n",
		"漢字。",
		"\ud800",
		"<!-- recap-disable -->\n",
		"<video src='a'>",
		"[youtube a]\n",
		"Ann: [a](b), ",
	),
]);
