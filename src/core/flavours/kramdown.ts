import { oldDepartures } from "./departures.ts";
import type { Flavour } from "./flavour.ts";
import { kramdownElements } from "./kramdown-html.ts";

/** Jekyll's, with kramdown-parser-gfm. */
export const kramdown: Flavour = {
	id: "kramdown",
	label: "kramdown (GFM parser)",
	docs: "https://kramdown.gettalong.org/syntax.html",
	departures: [
		...oldDepartures,
		"takesSpacesInAddresses",
		"keepsOpenHtmlToEnd",
		"closesElementsOneByOne",
		"readsEmphasisBeforeLinks",
		"makesTablesOfBars",
		"hidesAttributeLines",
		"wantsColonInAttributes",
		"keepsAnyElementRaw",
	],
	blocks: { isKramdown: true },
	inline: { isKramdown: true, typography: "kramdown" },
	html: { elements: kramdownElements, showsOddTags: true },
	templates: ["liquid"],
	definitions: { lastCounts: true },
	lists: { tasks: "start" },
	footnotes: {
		takesWordsOnly: true,
		endsAtUnindentedLine: true,
		wantsBlankAbove: "below-text",
		wantsBlankBelow: true,
		wantsBlankBetween: true,
	},
};
