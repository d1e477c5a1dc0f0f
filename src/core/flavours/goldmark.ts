import type { Flavour } from "./flavour.ts";

/** Hugo's. */
export const goldmark: Flavour = {
	id: "goldmark",
	label: "goldmark",
	docs: "https://gohugo.io/configuration/markup/",
	byteOrderMark: "dropped",
	templates: ["shortcodes"],
	html: { isOptIn: true },
	attributes: { list: /\{([#.\w][^{}\n]*)\}/y, onHeadings: true },
	code: { textBelowDefinitions: true },
	tables: { anyIndent: true, oneColumn: true },
	labels: { spaces: "ascii" },
	lists: { tightBeforeTables: true, tasks: "anywhere" },
	inline: {
		tildes: "nested",
		typography: "goldmark",
		bareAddresses: "goldmark",
		bareWww: true,
		unpairedBrackets: "definitions",
	},
	blocks: { definitionLists: "outdented-bare" },
	footnotes: { firstCounts: true, labelsHoldBlanks: true, inLinks: "with-address" },
};
