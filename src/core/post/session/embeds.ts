import type { TextRange } from "../../text/text-range.ts";
import type { Body } from "../body-model.ts";
import { type MediaKind, mediaKindOf } from "../media-kind.ts";
import type { Embed } from "../session-model.ts";

const FRAME =
	/<(?:iframe|video|source|embed|object|script|amp-youtube)\b[^<>]*?\b(?:src|data|data-videoid)\s*=\s*["']?([^"'\s<>]+)/giu;
const TAG_NAME = /^\{[{%][<%]?-?\s*(?:include\s+)?(?:embed\s+)?([\w./-]+)/;
const TAG_KINDS: readonly (readonly [RegExp, MediaKind])[] = [
	[/youtube|vimeo|peertube|bilibili|\bvideo\b/i, "video"],
	[/speaker-?deck|slideshare|google-?slides|docswell|\bslides?\b/i, "slides"],
];
/** WordPress, Zenn and dev.to show a bare address on a line of its own, or `@[speakerdeck](id)`, as a player. */
const BARE_ADDRESS = /^[ \t]*(https?:\/\/[^\s<>]+)[ \t]*$/gm;
const AT_TAG = /^[ \t]*@\[(youtube|vimeo|speakerdeck|slideshare|docswell|slides)\]/gm;

/** Players and slide viewers in the body: frames, template tags, bare addresses on their own line. In the order of the text. */
export function findEmbeds(text: string, body: Body): readonly Embed[] {
	const embeds: Embed[] = [];
	const add = (kind: MediaKind | undefined, start: number, end: number) => {
		if (kind) embeds.push({ kind, range: { start, end } });
	};
	for (const block of body.htmlBlocks) {
		for (const found of within(text, block.range, FRAME)) {
			add(mediaKindOf(found.match[1] ?? ""), found.start, found.start + found.match[0].length);
		}
	}
	for (const tag of body.templateTags) {
		const name = TAG_NAME.exec(text.slice(tag.start, tag.start + 80))?.[1] ?? "";
		add(TAG_KINDS.find(([words]) => words.test(name))?.[1], tag.start, tag.end);
	}
	for (const block of body.blocks) {
		if (block.kind !== "paragraph") continue;
		for (const found of within(text, block.range, BARE_ADDRESS)) {
			add(mediaKindOf(found.match[1] ?? ""), found.start, found.start + found.match[0].length);
		}
		for (const found of within(text, block.range, AT_TAG)) {
			const kind = /youtube|vimeo/.test(found.match[1] ?? "") ? "video" : "slides";
			add(kind, found.start, found.start + found.match[0].length);
		}
	}
	return embeds.sort((a, b) => a.range.start - b.range.start);
}

function* within(
	text: string,
	range: TextRange,
	pattern: RegExp,
): Generator<{ start: number; match: RegExpMatchArray }> {
	for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
		yield { start: range.start + (match.index ?? 0), match };
	}
}
