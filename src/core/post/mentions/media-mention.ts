import type { TextRange } from "../../text/text-range.ts";
import type { MediaKind } from "../media-kind.ts";

/** Words that promise a link: "slides are available here.", "(slides, video)", "on my blog here". Offsets are those of the text searched. */
export interface MediaMention {
	/** `page`: something on the web that is neither slides nor a video. */
	readonly kind: MediaKind | "page";
	readonly range: TextRange;
	/** Where a link would be what is promised: the sentence, or what stands in the brackets. */
	readonly scope: TextRange;
	/**
	 * `bracket`: `(slides)`, which may only note that what is linked before it is a video; `gap`: `(slides )`, the blank a lost link
	 * leaves; `line`: "Slides (PDF)" alone on its line; `below`: what was to follow.
	 */
	readonly form: "sentence" | "bracket" | "gap" | "line" | "below";
}
