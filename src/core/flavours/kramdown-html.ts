import type { ElementHabits } from "./html-habits.ts";

/** kramdown's lists of elements (`Kramdown::Parser::Html::Constants`). */
export const kramdownElements: ElementHabits = {
	inText: words(
		"a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp " +
			"select small span strong sub sup tt u var",
	),
	empty: words("area base br col command embed hr img input keygen link meta param source track wbr"),
	opaque: words("script style"),
	neverInterrupting: words("script"),
	unquotedWordsOnly: true,
	commentsApart: true,
	endTag: "innermost",
	unclosed: "to-end",
	markdown: {
		blocks: words(
			"address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup iframe " +
				"li main map menu nav noscript object section summary td",
		),
		spans: words(
			"a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt " +
				"rtc ruby select small span strong sub sup th tt",
		),
	},
};

/** Elements that kramdown takes for blocks wherever it finds them, so that in text their tags are text. */
export const kramdownBlockElements = words(
	"address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 " +
		"header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul",
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
