import type { TextRange } from "../../text/text-range.ts";

/** An HTML tag as the readers of Markdown see it: they look at its name alone. */
export interface HtmlTagName {
	/** Of its `<`. */
	readonly start: number;
	/** Lower case. */
	readonly name: string;
	readonly isClosing: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/iy;
/** What holds no tags, and its end. */
const VERBATIM: readonly (readonly [RegExp, RegExp])[] = [
	[/<!--/y, /-->/g],
	[/<script\b/iy, /(?=<\/script)/gi],
	[/<style\b/iy, /(?=<\/style)/gi],
];

/** The tags from `start` to `end`, or to where `isDone` says so of a `<`; those that close themselves are left out. In time linear in the text. */
export function* tagsFrom(
	text: string,
	{ start, end }: TextRange,
	isDone: (at: number) => boolean,
): Generator<HtmlTagName> {
	let close = start;
	for (let at = text.indexOf("<", start); at >= 0 && at < end; at = text.indexOf("<", at)) {
		if (isDone(at)) return;
		TAG.lastIndex = at;
		const [, slash, name] = TAG.exec(text) ?? [];
		if (close >= 0 && close < at) close = text.indexOf(">", at);
		if (name !== undefined && (close < 0 || text[close - 1] !== "/"))
			yield { start: at, name: name.toLowerCase(), isClosing: slash === "/" };
		at = verbatimEnd(text, at) ?? at + 1;
	}
}

function verbatimEnd(text: string, at: number): number | undefined {
	for (const [opening, closing] of VERBATIM) {
		opening.lastIndex = at;
		if (!opening.test(text)) continue;
		closing.lastIndex = at;
		return closing.exec(text) ? Math.max(closing.lastIndex, at + 1) : text.length;
	}
	return undefined;
}
