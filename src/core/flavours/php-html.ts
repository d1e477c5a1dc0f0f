import type { ElementHabits } from "./html-habits.ts";
import { words } from "./words.ts";

/** `context_block_tags_re`. */
const alone = "script noscript style ins del object source track param math svg canvas audio video";
/** PHP Markdown's lists (`MarkdownExtra.php`). */
export const phpElements: ElementHabits = {
	blocks: words(
		"p div h1 h2 h3 h4 h5 h6 blockquote pre table dl ol ul address form fieldset iframe hr legend article section nav aside hgroup " +
			`header footer figcaption figure details summary ${alone}`,
	),
	blocksAlone: words(alone),
	inSmallLetters: true,
	breaksLines: true,
	empty: words("hr img param source track"),
	opaque: words("script style math svg"),
	commentsApart: true,
	endTag: "same-name",
	unclosed: "text",
	markdown: {
		blocks: words(
			"div blockquote pre table dl ol ul form fieldset iframe article section nav aside hgroup header footer figcaption figure " +
				"details summary noscript object",
		),
		spans: words("p h1 h2 h3 h4 h5 h6 li dd dt td th legend address"),
	},
};
