import type { Flavour } from "./flavour.ts";
import { pandocTags } from "./pandoc-html.ts";

/** Quarto's and Hakyll's. */
export const pandoc: Flavour = {
	id: "pandoc",
	label: "Pandoc's Markdown",
	docs: "https://pandoc.org/MANUAL.html#pandocs-markdown",
	templates: ["shortcodes"],
	byteOrderMark: "dropped",
	html: { tags: pandocTags },
	definitions: {
		lastCounts: true,
		form: {
			pattern:
				/\[(?!\^)(?<label>(?:[^[\]\\]|\\[^]|\[(?:[^[\]\\]|\\[^])*\])+)\]:[ \t]*(?:\n[ \t]*(?=\S))?(?!\[)(?<address><[^<>\n]*>|(?:(?!(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))[ \t]*(?:\n|$|\{)|\{[ \t]*[#.\w])[^\s<]\S*(?:[ \t]+(?!(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))[ \t]*(?:\n|$|\{)|\{[ \t]*[#.\w]|["'(][^\n]{0,500}["')][ \t]*(?:\n|$))\S+)*)?)(?:[ \t]*(?:\n[ \t]*)?(?<title>"(?:[^"\\\n]|\\.|"(?![ \t]*\n))*"|'(?:[^'\\\n]|\\.|'(?![ \t]*\n))*'|\([^()\n]*\)))?(?:[ \t]*(?:\n[ \t]*)?\{[ \t]*[#.\w-][^{}\n]*\})?[ \t]*(?=\n|$)/dy,
			endsNoParagraph: true,
			mayBeEmpty: true,
		},
	},
	labels: { case: "lower" },
	brackets: { beforeLabel: /(?:)/y, address: "words", noFallback: true, nestedLabels: true },
	code: { closedFences: { info: /^(?:[^\s`{}]+)?[ \t]*(?:\{[^\n]*\}[ \t]*)?$/, greatestIndent: 3, mayCloseLonger: true, everywhere: true } },
	lists: { tasks: "start" },
	inline: { maths: true },
	blocks: { containers: true, wantBlankAbove: true },
};
