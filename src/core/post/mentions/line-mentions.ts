import { textRange } from "../../text/text-range.ts";
import type { MediaMention } from "./media-mention.ts";

const WORD = "(?:slides?|slide ?deck|videos?|recordings?)";
const KIND =
	"[([](?:pdf|pptx?|powerpoint|odp|keynote|key|html|mp4|webm|youtube|vimeo|speaker ?deck|slideshare|google slides|download)[)\\]]";

/** A line that says what a link was to, with the kind of file, or two such words: a word alone may be a label of what follows. Most lines end at their first letter. */
const LINE = new RegExp(
	`^[ \\t]*(?:[-*+•][ \\t]+)?(?=[svr])(?=.{0,80}[([,/|·&+]|.{0,40} and )(${WORD}(?: ?${KIND})?(?:[ \\t]*(?:[,/|&+·]|and)[ \\t]*${WORD}(?: ?${KIND})?){0,3})[ \\t]*$`,
	"gim",
);

/** "Slides (PDF)" and "Slides | Video", alone on their line. */
export function* findFileLines(text: string): Generator<MediaMention> {
	for (const { index, 0: whole, 1: said = "" } of text.matchAll(LINE)) {
		const line = textRange(index, index + whole.length);
		const from = index + whole.indexOf(said);
		for (const word of said.matchAll(/(slides?|slide ?deck)|(?:videos?|recordings?)(?! ?deck)/gi)) {
			const range = textRange(from + word.index, from + word.index + word[0].length);
			yield { kind: word[1] === undefined ? "video" : "slides", range, scope: line, form: "line" };
		}
	}
}
