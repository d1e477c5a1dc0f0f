import { textRange } from "../../text/text-range.ts";
import type { MediaKind } from "../media-kind.ts";
import type { MediaMention } from "./media-mention.ts";

const SEE =
	"(?:watch|watching|see|find|view|check out|checking out|enjoy|included?|including|embedded|posted|shared)";
const WHOSE = "(?:(?:the|that|this|my|his|her|their|our|a|an) )?(?:[\\p{L}’'-]+ ){0,3}?";
const OF = "(?: (?:of|from|for|that|which) [^.!?:;()]{1,80}?)?";
const HOW = "(?: (?:embedded|right|just|available|posted|linked|included|provided))*";
const WORDS: readonly (readonly [MediaKind, string])[] = [
	["slides", "slides|slide ?deck|deck"],
	["video", "videos?|recordings?|screencast"],
];

/** They end where "below" begins. */
const PROMISES: readonly (readonly [MediaKind, RegExp])[] = [
	...WORDS.flatMap(([kind, words]): (readonly [MediaKind, RegExp])[] => [
		[kind, before(`${SEE} ${WHOSE}(?:${words})${OF}${HOW} `, "iu")],
		[kind, before(`(?:${words})${OF} (?:is|are|can be found)${HOW} `, "iu")],
	]),
	// "… by Ann Lee below": a talk that was to be watched there.
	[
		"video",
		before(
			"(?:[Cc]heck(?:ing)? out|[Ww]atch(?:ing)?|[Ss]ee) [^.!?:;\\n]{3,140} by \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,2} ",
			"u",
		),
	],
];

function before(pattern: string, flags: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}_/#@.-])(?:${pattern})$`, flags);
}

const BELOW = /(?<![\p{L}\p{N}_/#@.-])below(?=\s*(?:[.:!]|\r?\n[ \t]*\r?\n|$))/giu;
const PARAGRAPH = /\n[ \t]*\r?\n/g;
const longestPromise = 220;
const stepPointers = 200;

/** "Check out my recording below:". Undefined now and then, when many were looked at. */
export function* findBelow(text: string): Generator<MediaMention | undefined> {
	let looked = 0;
	for (const { index, 0: below } of text.matchAll(BELOW)) {
		if (++looked % stepPointers === 0) yield undefined;
		const around = text.slice(Math.max(0, index - longestPromise), index);
		const paragraph = [...around.matchAll(PARAGRAPH)].at(-1);
		const near = around.slice(paragraph ? paragraph.index + paragraph[0].length : 0);
		const plain = near.replace(/\s/g, " ");
		for (const [kind, pattern] of PROMISES) {
			const found = pattern.exec(plain);
			if (!found) continue;
			const end = index + below.length;
			const range = textRange(index - near.length + found.index, end);
			yield { kind, range, scope: textRange(range.start, end), form: "below" };
			break;
		}
	}
}
