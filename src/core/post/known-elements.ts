/** HTML's elements, those it had before included (https://html.spec.whatwg.org/multipage/indices.html#elements-3, /obsolete.html). */
const html = new Set(
	(
		"a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data " +
		"datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup " +
		"hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup option " +
		"output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub " +
		"summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr " +
		"acronym applet basefont bgsound big blink center command content dir font frame frameset hgroup image isindex keygen listing " +
		"marquee menuitem multicol nextid nobr noembed noframes plaintext portal rb rtc shadow spacer strike tt xmp fencedframe selectedcontent"
	).split(" "),
);

/** Whether HTML has, or had, an element of this name, given in lower case. SVG's and MathML's are none outside of theirs. */
export function isHtmlElement(name: string): boolean {
	return html.has(name);
}

const voidElements = new Set(
	"area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** HTML's elements without an end tag, `param` from before included (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
export function isVoidElement(name: string): boolean {
	return voidElements.has(name);
}
