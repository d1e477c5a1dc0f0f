import { indexRanges } from "../../text/range-index.ts";
import { textRange } from "../../text/text-range.ts";
import type { MediaKind } from "../media-kind.ts";
import { findBelow } from "./below-mentions.ts";
import { findFileLines } from "./line-mentions.ts";
import type { MediaMention } from "./media-mention.ts";
import { findPages } from "./page-mentions.ts";

/** Every such mention, in the order of the text; whether anything is linked there is for the caller to see. In steps: long texts take long. */
export function* findMediaMentions(text: string): Generator<undefined, readonly MediaMention[]> {
	const found = [...findBrackets(text), ...findFileLines(text)];
	for (const search of [findSentences, findBelow, findPages]) {
		for (const mention of search(text)) {
			if (mention) found.push(mention);
			else yield;
		}
		yield;
	}
	return apart(found);
}

/** In the order of the text; of two that share words, the one that says more of what is promised. */
function apart(found: readonly MediaMention[]): readonly MediaMention[] {
	const known = found.filter(({ kind }) => kind !== "page");
	const isKnown = indexRanges(known.map(({ range }) => range));
	const pages = found.filter(({ kind, range }) => kind === "page" && !isKnown(range));
	return [...known, ...pages].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

const WORDS: readonly (readonly [MediaKind, string])[] = [
	["slides", "slides?|slide ?decks?|decks?"],
	["video", "videos?|recordings?|screencasts?"],
];
const DONE =
	"available|found|online|posted|published|uploaded|shared|viewed|seen|watched|downloaded|accessed|linked|up";
const STATE = "(?:(?:now|also|already|all|both|freely|publicly) )*";
const PURPOSE = "(?:(?:online|for download|for viewing|to download|to view|to watch) )?(?:right |over )?";
const SEE = "(?:find|watch|get|view|see|download|check out)";
const WHOSE = "(?:the|that|this|my|his|her|their|our|all) (?:[\\p{L}’']+ )?";

/** A sentence's end, one blank between words, in which only a link would do. */
const ENDINGS: readonly (readonly [MediaKind, RegExp])[] = [
	...WORDS.flatMap(([kind, words]) => {
		const is = `(?:is|are|can be|(?:was|were|will be|have been|has been)(?= (?:${DONE})))`;
		return [
			ending(
				kind,
				`(?:${words})(?: (?:of|from|for|to) [^:;()]{1,60}?)? ${is} ${STATE}(?:(?:${DONE}) )?${PURPOSE}here`,
			),
			ending(
				kind,
				`${SEE} ${WHOSE}(?:${words})(?: (?:demo )?(?:of|from|for|that|which) [^.:;()]{1,80}?)? ${PURPOSE}here`,
			),
			ending(kind, `click here (?:for|to ${SEE}) ${WHOSE}(?:${words})`),
		];
	}),
	ending("slides", "Folien (?:sind|gibt es|finden sich) (?:online )?hier(?: verfügbar| zu finden)?"),
	ending(
		"video",
		"(?:Video|Aufzeichnung|Mitschnitt) (?:ist|gibt es|findet sich) (?:online )?hier(?: verfügbar| zu finden)?",
	),
	ending("slides", "(?:slides|diapos|diapositives) sont (?:disponibles )?(?:par )?ici"),
	ending("video", "vid[ée]o est (?:disponible )?(?:par )?ici"),
	ending("slides", "diapositivas est[áa]n (?:disponibles )?aqu[íi]"),
	ending("video", "v[íi]deo est[áa] dispon(?:ible|ível) aqu[íi]"),
	ending("slides", "slides estão (?:disponíveis )?aqui"),
];

function ending(kind: MediaKind, pattern: string): readonly [MediaKind, RegExp] {
	return [kind, new RegExp(`(?<![\\p{L}\\p{N}_/#@.-])(?:${pattern})$`, "iu")];
}

const POINTER = /here|hier|ici|aqu[ií]/gi;
/** What may stand between such a word and its sentence's end; most are nowhere near one. */
const FOLLOWING =
	/(?:<[^<>]{0,300}>|[\s)])*(?:[.!?。！？]|$)|:?[ \t]*\r?\n[ \t]*\r?\n|:\s*$|\s+(?:for|to|verfügbar|zu)\s/y;
/** The end of a sentence; after a colon it goes on with where, unless a paragraph ends there. */
const SENTENCE_END = /[.!?。！？]+(?=[\s)"”’<]|$)|:?[ \t]*\r?\n[ \t]*\r?\n|:\s*$/g;
/** Lists and HTML begin a sentence without ending the one before. */
const OPENING = /(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]|<[^>]*>|\n[ \t]*\r?\n/g;
/** So many such words are looked at in one step. */
const stepPointers = 200;
/** In UTF-16 units, before and after the word that points. */
const longestSentence = 300;

/** Undefined now and then, when many were looked at. */
function* findSentences(text: string): Generator<MediaMention | undefined> {
	let last = -1;
	let looked = 0;
	for (const pointer of text.matchAll(POINTER)) {
		if (++looked % stepPointers === 0) yield undefined;
		// "there", "where"
		if (!/\s/.test(text.charAt(pointer.index - 1))) continue;
		FOLLOWING.lastIndex = pointer.index + pointer[0].length;
		if (!FOLLOWING.test(text)) continue;
		const after = text.slice(pointer.index, pointer.index + longestSentence);
		const [stop] = after.matchAll(SENTENCE_END);
		const index = pointer.index + (stop?.index ?? after.length);
		if (index === last || (!stop && index < text.length)) continue;
		last = index;
		const end = index + (stop?.[0].length ?? 0);
		const before = text.slice(Math.max(0, pointer.index - longestSentence), pointer.index);
		const previous = [...before.matchAll(SENTENCE_END)].at(-1);
		const from = pointer.index - before.length + (previous ? previous.index + previous[0].length : 0);
		const sentence = text.slice(from, index);
		const opening = [...sentence.matchAll(OPENING)]
			.filter((each) => each.index + each[0].length < sentence.trimEnd().length)
			.at(-1);
		const skipped = opening ? opening.index + opening[0].length : 0;
		// A closing tag or bracket may stand behind the last word.
		const words = sentence.slice(skipped).replace(/(?:<[^>]*>|[\s)])+$/, "");
		const plain = words.replace(/\s+/g, " ");
		for (const [kind, pattern] of ENDINGS) {
			const length = pattern.exec(plain)?.[0].length;
			if (length === undefined) continue;
			const first = startOfLast(words, length);
			const range = textRange(from + skipped + first, from + skipped + words.length);
			yield { kind, range, scope: textRange(from + skipped, end), form: "sentence" };
			break;
		}
	}
}

/** Where the last `length` characters begin, each run of blanks counted as one. */
function startOfLast(words: string, length: number): number {
	let at = words.length;
	for (let left = length; left > 0; left--) {
		at--;
		while (/\s/.test(words[at] ?? "") && /\s/.test(words[at - 1] ?? "")) at--;
	}
	return at;
}

const BRACKETS = /\((?=\s*(?:slide|video|recording))([^()[\]<>\n]{5,40})\)/gi;
const BRACKET_WORD = /(slides?|slide ?deck)|(videos?|recordings?)/gi;
/** Nothing but such words, and what stands between them. */
const ONLY_WORDS =
	/^\s*(?:slides?|slide ?deck|videos?|recordings?)(?:\s*(?:[,/|&+;·]|and)\s*(?:slides?|slide ?deck|videos?|recordings?))*\s*$/i;

function* findBrackets(text: string): Generator<MediaMention> {
	for (const { index, 0: whole, 1: inside = "" } of text.matchAll(BRACKETS)) {
		if (!ONLY_WORDS.test(inside)) continue;
		const scope = textRange(index, index + whole.length);
		const form = /\s$/.test(inside) ? "gap" : "bracket";
		for (const word of inside.matchAll(BRACKET_WORD)) {
			const start = index + 1 + word.index;
			const kind = word[1] === undefined ? "video" : "slides";
			yield { kind, range: textRange(start, start + word[0].length), scope, form };
		}
	}
}
