import { decodeHTML, decodeHTMLAttribute } from "entities";
import { QuoteType, Tokenizer } from "htmlparser2";
import { type TextRange, textRange } from "../../text/text-range.ts";

export interface HtmlAttribute {
	/** Entities resolved. */
	readonly value: string;
	/** Without quotes; empty, after the name, where there is no value. */
	readonly valueRange: TextRange;
	/** With quotes. */
	readonly writtenRange: TextRange;
}

export interface HtmlTag {
	/** Lower case. */
	readonly name: string;
	readonly isClosing: boolean;
	/** From `<` to `>`. */
	readonly range: TextRange;
	readonly nameRange: TextRange;
	/** By lower-case name; of duplicates the first, as browsers take it. */
	readonly attributes: ReadonlyMap<string, HtmlAttribute>;
}

export interface HtmlEvents {
	tag?(tag: HtmlTag): void;
	/** Text between tags, as written. */
	text?(range: TextRange): void;
}

/**
 * Goes through raw HTML as a browser's tokeniser does: comments, declarations and the content of scripts hold no tags.
 * `base` is added to every offset. `masked` is `html` with template tags masked at equal length: it says where things stand, `html` what they say.
 */
export function readHtmlTags(html: string, masked: string, events: HtmlEvents, base = 0): void {
	const placed = (start: number, end: number) => textRange(base + start, base + end);
	const nameOf = ({ start, end }: TextRange) => html.slice(start, end).toLowerCase();
	let nameRange = textRange(0, 0);
	let attributeName = textRange(0, 0);
	let valueStart = 0;
	let valueEnd = 0;
	let attributes = new Map<string, HtmlAttribute>();
	const endTag = (end: number) => {
		events.tag?.({
			name: nameOf(nameRange),
			isClosing: false,
			range: placed(nameRange.start - 1, end),
			nameRange: placed(nameRange.start, nameRange.end),
			attributes,
		});
	};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(start, end) {
				nameRange = textRange(start, end);
				attributes = new Map();
			},
			onattribname(start, end) {
				attributeName = textRange(start, end);
				valueStart = end;
				valueEnd = end;
			},
			onattribdata(start, end) {
				valueStart = start;
				valueEnd = end;
			},
			onattribend(quote) {
				const name = nameOf(attributeName);
				if (attributes.has(name)) return;
				const isQuoted = quote === QuoteType.Single || quote === QuoteType.Double;
				attributes.set(name, {
					value: decodeHTMLAttribute(html.slice(valueStart, valueEnd)),
					valueRange: placed(valueStart, valueEnd),
					writtenRange: isQuoted ? placed(valueStart - 1, valueEnd + 1) : placed(valueStart, valueEnd),
				});
			},
			onattribentity() {},
			onopentagend: (index) => endTag(index + 1),
			onselfclosingtag: (index) => endTag(index + 1),
			onclosetag(start, end) {
				const close = html.indexOf(">", end);
				events.tag?.({
					name: nameOf(textRange(start, end)),
					isClosing: true,
					range: placed(html.lastIndexOf("<", start), close < 0 ? html.length : close + 1),
					nameRange: placed(start, end),
					attributes: new Map(),
				});
			},
			ontext: (start, end) => events.text?.(placed(start, end)),
			ontextentity() {},
			oncomment() {},
			oncdata() {},
			ondeclaration() {},
			onprocessinginstruction() {},
			onend() {},
		},
	);
	tokenizer.write(masked);
	tokenizer.end();
}

/** Text as a browser shows it: entities resolved, blanks run together. */
export function htmlText(written: string): string {
	return decodeHTML(written)
		.replaceAll(/[ \t\n\f\r]+/g, " ")
		.trim();
}
