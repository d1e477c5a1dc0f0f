import { noAttributes } from "./attribute-habits.ts";
import type { Flavour } from "./flavour.ts";

/** Gatsby's: remark 13 with its GFM and footnotes. */
export const remarkGatsby: Flavour = {
	id: "remark-gatsby",
	label: "remark 13 (Gatsby)",
	docs: "https://www.gatsbyjs.com/plugins/gatsby-transformer-remark/",
	byteOrderMark: "dropped",
	templates: [],
	attributes: noAttributes,
	code: { textBelowDefinitions: true },
	tables: { oneColumn: true, rowsEndAt: new Set(["blockquote", "list"]) },
	labels: { spaces: "ascii" },
	lists: { noLazyLines: true, tasks: "start" },
	inline: { notes: true, tildes: "one-or-two", bareAddresses: "gfm", bareWww: true },
	footnotes: {
		firstCounts: true,
		ignoresCase: true,
		labelsHoldBlanks: true,
		neverLink: true,
		inLinks: "all",
		endsAtUnindentedLine: true,
	},
};
