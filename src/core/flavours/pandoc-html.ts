import type { TagHabits } from "./html-habits.ts";
import { words } from "./words.ts";

/** Pandoc's lists (`Readers/HTML/TagCategories.hs`). */
export const pandocTags: TagHabits = {
	blocks: words(
		"address article aside blockquote body canvas caption center col colgroup dd details dir div dl dt fieldset figcaption figure " +
			"footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html isindex main menu meta noframes nav ol output p pre section " +
			"summary table tbody td textarea tfoot th thead tr ul li style",
	),
	blocksAtStart: words(
		"audio applet button iframe embed del ins progress map area noscript script svg video source track object param",
	),
	opaque: words("pre style script textarea"),
};
