import type { Link } from "../body-model.ts";
import { type MediaKind, mediaKindOfLink, mediaKindOfWords } from "../media-kind.ts";
import { isPersonPage } from "./person-page.ts";

/** "Slides: ", "Session Recording: ", "**Video**: " right before a link. */
const LABEL =
	/(?:^|[\s>*_(（、,，;|·–—-])([^\s>*_(（、,，;|·–—:：-][^>*_(（、,，;|·–—:：\r\n]{0,30})[*_]{0,2}\s?[:：][*_]{0,2}[ \t]*$/u;
const LONGEST_LABEL = 40;

/** As `mediaKindOfLink`; where neither address nor text tells, what stands before the link: "Slides: [Download here](https://…)". */
export function mediaKindInText(text: string, link: Link): MediaKind | undefined {
	const kind = mediaKindOfLink(link);
	if (kind !== undefined || link.destination.startsWith("#") || isPersonPage(link.destination)) return kind;
	const before = text.slice(Math.max(0, link.range.start - LONGEST_LABEL), link.range.start);
	const line = /[^\r\n]*$/.exec(before)?.[0] ?? "";
	return mediaKindOfWords(LABEL.exec(line)?.[1] ?? "");
}
