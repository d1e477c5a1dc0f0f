import type { ElementHabits } from "./html-habits.ts";
import { words } from "./words.ts";

/** Python-Markdown's lists (`core.py`, `extensions/md_in_html.py`). */
export const pythonElements: ElementHabits = {
	blocks: words(
		"address article aside blockquote body canvas colgroup dd details div dl dt fieldset figcaption figure footer form group h1 h2 h3 " +
			"h4 h5 h6 header hgroup hr iframe legend li main map math menu nav noscript object ol option output p pre progress script " +
			"section style summary table tbody td textarea tfoot th thead tr ul video",
	),
	empty: words("hr"),
	opaque: words("script style"),
	bareInParagraphs: true,
	endTag: "enclosing",
	unclosed: "to-end",
	markdown: {
		blocks: words(
			"article aside blockquote body colgroup details div dl fieldset figcaption figure footer form group header hgroup iframe main " +
				"map menu nav noscript object ol output progress section table tbody tfoot thead tr ul video",
		),
		spans: words("address dd dt h1 h2 h3 h4 h5 h6 legend li p summary td th"),
		withoutValue: true,
	},
};
