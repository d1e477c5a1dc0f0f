import { isSafeAddress } from "../jekyll-layout/split/safe-markup.ts";

const names = (text: string) => new Set(text.split(" "));

/** What an article for readers is made of. Any other element goes; what it holds stays. */
export const allowedElements = names(
	"p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i u s del ins sub sup kbd samp var mark small abbr cite q dfn " +
		"br wbr hr a img figure figcaption table caption colgroup col thead tbody tfoot tr th td dl dt dd details summary div span " +
		"section aside address time ruby rt rp bdi bdo",
);

/** Elements that go with all they hold: they run, load pages, take input, or are read otherwise by a browser than here. */
export const droppedElements = names(
	"applet base button canvas datalist dialog embed fencedframe frame frameset iframe input link listing map math meta noembed noframes " +
		"noscript object optgroup option output param plaintext portal script select slot style svg template textarea title xmp audio video",
);

const anyElement = names("id lang dir title");
const byElement: Readonly<Record<string, ReadonlySet<string>>> = {
	a: names("href"),
	img: names("src alt width height"),
	th: names("align colspan rowspan scope"),
	td: names("align colspan rowspan"),
	col: names("span"),
	colgroup: names("span"),
	ol: names("start type reversed"),
	li: names("value"),
	time: names("datetime"),
	blockquote: names("cite"),
	q: names("cite"),
	del: names("cite datetime"),
	ins: names("cite datetime"),
	details: names("open"),
};
const addresses = names("href src cite");

/** Whether an attribute may stay: nothing that runs, styles, belongs to an editor or leads to what runs. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
	// Highlighters of every blog engine read a code block's language from its class.
	if (name === "class") return element === "code" && /^language-[\w+#.-]{1,40}$/.test(value);
	if (!anyElement.has(name) && !(Object.hasOwn(byElement, element) && byElement[element]?.has(name)))
		return false;
	return !addresses.has(name) || isSafeAddress(element, value);
}
