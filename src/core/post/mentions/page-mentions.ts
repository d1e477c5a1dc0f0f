import { type TextRange, textRange } from "../../text/text-range.ts";
import type { MediaMention } from "./media-mention.ts";

/** What stands on the web under an address of its own. */
const NOUN =
	"articles?|blog ?posts?|posts?|blogs?|write-?ups?|web ?pages?|web ?sites?|repository|repo|schedule|agenda|documentation|docs|announcement|report|notes|photos|pictures|album|transcript|source code|details|information|info|more";
const ABOUT = "about|on|of|for|from|to|regarding|with";
const IS =
	"(?:(?:is|are|can be) (?:(?:now|also|already) )?(?:(?:available|found|read|seen|online|published|posted) )?)";

/** Ends where "here" begins. A verb between has no place: "I wrote more when I was here" promises nothing. */
const PROMISE = new RegExp(
	`(?<![\\p{L}\\p{N}_/#@.-])(?:(?:${NOUN})(?: (?:${ABOUT}) (?:(?!(?:is|are|was|were|be|been|being|am|came|got|went|live|stay|work|here)\\b)[^\\s.!?:;()<>]+ ){1,9}| (?:${IS})?))$`,
	"iu",
);
const HERE = /(?<![\p{L}\p{N}_/#@.-])here(?![\p{L}\p{N}_/#@-])/giu;
/** What may follow such a "here": the end, a pause, a remark in brackets, or a second one. */
const AFTER = /\s*(?:[.,;:!?)](?:\s|$)|\(|$)|[ \t]*\r?\n[ \t]*\r?\n|\s+(?:and|as)\s/y;
const PARAGRAPH = /\n[ \t]*\r?\n/g;
/** "… here and here": the second leads to another page. */
const SECOND = /^\s+and\s+(here)(?=\s*(?:[.,;:!?)]|$))/i;

/** In UTF-16 units, before the word that points. */
const longestPromise = 160;
/** So many such words are looked at in one step. */
const stepPointers = 200;

/** "an article about the event here", "on my personal blog here". Undefined now and then, when many were looked at. */
export function* findPages(text: string): Generator<MediaMention | undefined> {
	let looked = 0;
	for (const { index, 0: here } of text.matchAll(HERE)) {
		if (++looked % stepPointers === 0) yield undefined;
		const end = index + here.length;
		AFTER.lastIndex = end;
		if (!AFTER.test(text)) continue;
		const before = text.slice(Math.max(0, index - longestPromise), index);
		const paragraph = [...before.matchAll(PARAGRAPH)].at(-1);
		const near = before.slice(paragraph ? paragraph.index + paragraph[0].length : 0);
		const found = PROMISE.exec(near.replace(/\s/g, " "));
		if (!found) continue;
		const start = index - near.length + found.index;
		yield mention(textRange(start, end), text);
		const second = SECOND.exec(text.slice(end, end + longestPromise));
		if (second) {
			const last = end + second[0].length;
			yield mention(textRange(last - (second[1]?.length ?? 0), last), text);
		}
	}
}

/** A link right behind it, in brackets or after a colon, is what it means. */
function mention(range: TextRange, text: string): MediaMention {
	const rest = /^\s*(?:\((?=[^)\n]{0,200}[/[<{])[^)\n]{0,200}|[:,–—-]\s*\S*)?/.exec(
		text.slice(range.end, range.end + 220),
	);
	const scope = textRange(range.start, range.end + (rest?.[0].length ?? 0));
	const isLast = /^[ \t]*[.:!?]?[ \t]*(?:\r?\n[ \t]*\r?\n|$)/.test(text.slice(range.end, range.end + 40));
	return { kind: "page", range, scope, form: isLast ? "sentence" : "gap" };
}
