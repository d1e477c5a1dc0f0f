/** What a writer does to a post, one at a time. */
export const editKinds = [
	...["type a sign", "insert a word", "replace a word", "delete a word"],
	...["insert a line", "delete a line", "repeat a line", "break a line", "join lines"],
	...["insert a paragraph", "delete a paragraph", "move a paragraph", "delete half"],
	...["add a definition", "delete a definition", "change a definition"],
	...["open a fence", "change the front matter", "change a fence of the front matter"],
] as const;

/** An edit that fits any text: its numbers, from 0, are taken as far as the text and the words go. */
export interface PostEdit {
	readonly kind: (typeof editKinds)[number];
	readonly place: number;
	readonly choice: number;
}

const signs = [..."*_`[]()<>!#|~:{}-+=\\\"' \n\t", "é", "😀", "\r\n"];
const words =
	"rope `code` *tide* [ferry][1] [2] [^n] [^m] <kbd>K</kbd> ![][1] **bold {{< gist >}} <!-- <br> https://x.example".split(
		" ",
	);
const lines = [
	"",
	"- a point",
	"  more of it",
	"1. first",
	"> said",
	"## [Talk][2] {#talk}",
	"| a | b |",
	"|---|---|",
	"===",
	"---",
	"***",
	"{: .wide}",
	"::: tip",
	":::",
	"    indented",
	"<div>",
	"</div>",
	"<details><summary>S</summary>",
	"</details>",
	"{% raw %}",
	"{% endraw %}",
	"{% comment %}",
	"{% endcomment %}",
	"<!--",
	"-->",
	"<!--more-->",
	"![The hall](hall.jpg)",
	"[^n]: A note.",
	"[^m]: Another[^n].",
];
const labels = ["1", "2", "ferry", "new"];
const definitions = labels.flatMap((label) => [`[${label}]: /${label}`, ` [${label}]: <x y.png> "T"`]);
const fences = ["```", "~~~", "```ts", "````"];
const frontMatterLines = [
	"title: Two",
	"tags: [a, b]",
	"image: hall.jpg",
	"date: 2026-01-31",
	"x: [",
	"draft: true",
];

/** The text after an edit; as it was where there is nothing to edit so. */
export function edited(text: string, { kind, place, choice }: PostEdit): string {
	const pick = (list: readonly string[]) => list[choice % list.length] ?? "";
	const around = (range: readonly [number, number], put: string) =>
		text.slice(0, range[0]) + put + text.slice(range[1]);
	const at = place % (text.length + 1);
	const word = () => nth(text, /[^\s]+/g, place);
	const line = () => nth(text, /^.*$(?:\n|\r\n?)?/gm, place);
	const paragraph = () => nth(text, /(?:^.+$\n?)+\n*/gm, place);
	const definition = () => nth(text, /^ ?\[[^\]]+\]:.*$\n?/gm, place);
	const head = () => nth(text, /^(?:---|\+\+\+)\n[\s\S]*?^(?:---|\+\+\+)$/gm, 0);
	switch (kind) {
		case "type a sign":
			return around([at, at], pick(signs));
		case "insert a word":
			return around([at, at], ` ${pick(words)} `);
		case "replace a word":
			return around(word(), pick(words));
		case "delete a word":
			return around(word(), "");
		case "insert a line":
			return around([line()[0], line()[0]], `${pick(lines)}\n`);
		case "delete a line":
			return around(line(), "");
		case "repeat a line":
			return around([line()[0], line()[0]], text.slice(...line()));
		case "break a line":
			return around([at, at], choice % 2 ? "\n" : "\n\n");
		case "join lines":
			return around(nth(text, /\s*\n/g, place), choice % 2 ? " " : "\n");
		case "insert a paragraph":
			return around(
				[paragraph()[0], paragraph()[0]],
				`${pick(lines)}\n${pick(words)} and ${pick(words)}.\n\n`,
			);
		case "delete a paragraph":
			return around(paragraph(), "");
		case "move a paragraph": {
			const moved = text.slice(...paragraph());
			const rest = around(paragraph(), "");
			const [target] = nth(rest, /(?:^.+$\n?)+\n*/gm, choice);
			return rest.slice(0, target) + moved + rest.slice(target);
		}
		case "delete half":
			return around([at, Math.min(text.length, at + Math.ceil(text.length / 2))], "");
		case "add a definition":
			return `${text}\n${pick(definitions)}\n`;
		case "delete a definition":
			return around(definition(), "");
		case "change a definition":
			return around(definition(), `${pick(definitions)}\n`);
		case "open a fence":
			return around([line()[0], line()[0]], `${pick(fences)}\n`);
		case "change the front matter": {
			const first = text.indexOf("\n", head()[0]) + 1;
			return around([first, first], `${pick(frontMatterLines)}\n`);
		}
		case "change a fence of the front matter":
			return choice % 2
				? around([head()[0], head()[0]], pick(["---\n", "\n", "+++\n"]))
				: around(nth(text, /^---\n/gm, place), "");
	}
}

/** Where the match with this number stands, counted round and round; an empty range at the end where there is none. */
function nth(text: string, pattern: RegExp, number: number): readonly [number, number] {
	const ranges = [...text.matchAll(pattern)].filter(([match]) => match !== "");
	const match = ranges[number % (ranges.length || 1)];
	return match ? [match.index, match.index + match[0].length] : [text.length, text.length];
}
