import type { MarkdownIt } from "markdown-it";
import type { Flavour, FootnoteHabits } from "../../flavours/flavour.ts";
import { textRange } from "../../text/text-range.ts";
import { isLabel } from "./is-label.ts";
import { ruleCalls } from "./rule-call.ts";
import { mapBetweenTags } from "./template-tags.ts";

/** Zenn and others write the width and height of an image where its title stands, or behind it: `=300x200`, `=300x`, `=x200`. */
const imageSize = /=(?:\d+x\d*|x\d+)/y;

/** Makes a parser's link helpers tell the rule's call under way what they answered. */
export function recordHelpers(md: MarkdownIt, { definitions, inline, templates, footnotes }: Flavour): void {
	const { parseLinkLabel, parseLinkDestination, parseLinkTitle } = md.helpers;
	const { unescapeAll } = md.utils;

	md.helpers.parseLinkLabel = (state, start, disableNested) => {
		const call = ruleCalls.at(-1);
		let end = parseLinkLabel(state, start, disableNested && !inline?.nestedLinks);
		if (end < 0 && disableNested && footnotes?.inLinks)
			end = endOfTextWithNotes(state, start, footnotes.inLinks);
		if (!call) return end;
		if (call.textEnd < 0) {
			call.textEnd = end;
			return end;
		}
		// markdown-it looks for the second label wherever it gave up reading `(…)`, and takes brackets in it: CommonMark 6.3 does neither.
		if (end < 0 || start !== call.textEnd + 1 || !isLabel(state.src, start + 1, end)) return -1;
		call.secondLabel = textRange(start + 1, end);
		return end;
	};

	md.helpers.parseLinkDestination = (text, start, max) => {
		const call = ruleCalls.at(-1);
		const masked = call?.source.masked ?? text;
		const answer = parseLinkDestination(masked, start, max);
		const isUnread =
			!answer.ok || (inline?.unpairedBrackets === "everywhere" && !isAtEnd(masked, answer.pos, call?.kind));
		if (
			isUnread &&
			(inline?.unpairedBrackets === "everywhere" ||
				(inline?.unpairedBrackets !== undefined && call?.kind === "definition"))
		) {
			const end = endOfWord(masked, start, max, call?.kind === "definition" ? "" : ")");
			Object.assign(answer, { ok: end > start, pos: end, str: unescapeAll(text.slice(start, end)) });
		}
		if (masked !== text && answer.ok) {
			const isAngled = text[start] === "<";
			const written = isAngled ? text.slice(start + 1, answer.pos - 1) : text.slice(start, answer.pos);
			answer.str = mapBetweenTags(written, unescapeAll, templates);
		}
		if (
			definitions?.wantsSpaces &&
			call?.kind === "definition" &&
			!standsAmongSpaces(masked, start, answer.pos)
		)
			answer.ok = false;
		if (call) call.destination = textRange(start, answer.ok ? answer.pos : start);
		return answer;
	};

	md.helpers.parseLinkTitle = (text, start, max, previous) => {
		const call = ruleCalls.at(-1);
		const answer = parseLinkTitle(text, start, max, previous);
		if (!answer.ok && inline?.imageSizes && call?.kind === "image") {
			imageSize.lastIndex = start;
			const isSize = imageSize.test(text) && imageSize.lastIndex <= max;
			return isSize ? Object.assign(answer, { ok: true, pos: imageSize.lastIndex, str: "" }) : answer;
		}
		if (definitions?.wantsSpaces && call?.kind === "definition" && isAtOtherBlank(text, answer.pos))
			answer.ok = false;
		const titleEnd = answer.pos;
		if (answer.ok && inline?.imageSizes && call?.kind === "image") {
			imageSize.lastIndex = titleEnd + 1;
			const isSize = text[titleEnd] === " " && imageSize.test(text) && imageSize.lastIndex <= max;
			if (isSize) answer.pos = imageSize.lastIndex;
		}
		if (call) {
			if (!previous) call.titleStart = start;
			call.title = answer.ok ? { range: textRange(call.titleStart, titleEnd), value: answer.str } : undefined;
		}
		return answer;
	};
}

/** Whether an address in a definition has no blanks but spaces in it and beside it, and behind a line end tabs. */
function standsAmongSpaces(text: string, start: number, end: number): boolean {
	let above = start;
	while (above > 0 && /\s/.test(text.charAt(above - 1))) above--;
	const address = text.slice(start, end);
	return (
		/^ *(?:\n[ \t]*)?$/.test(text.slice(above, start)) &&
		(address.startsWith("<") || !/\s/.test(address)) &&
		!isAtOtherBlank(text, end)
	);
}

const otherBlank = / *[^\S \n]/y;

function isAtOtherBlank(text: string, offset: number): boolean {
	otherBlank.lastIndex = offset;
	return otherBlank.test(text);
}

/** Text that holds no brackets but those of notes, and no code or HTML, up to the bracket that closes it. */
const textWithNotes = /(?:[^[\]\\`<]|\\[\s\S]|\[\^[^\s[\]]+\])*\]/y;

/** Where a link's text ends that holds marks of notes; -1 where it is none. */
function endOfTextWithNotes(
	{ src, posMax }: { readonly src: string; readonly posMax: number },
	start: number,
	inLinks: NonNullable<FootnoteHabits["inLinks"]>,
): number {
	textWithNotes.lastIndex = start + 1;
	if (!textWithNotes.test(src) || textWithNotes.lastIndex > posMax) return -1;
	const end = textWithNotes.lastIndex - 1;
	return inLinks === "with-address" && src[end + 1] !== "(" ? -1 : end;
}

/** Whether behind an address in parentheses a title or the last of these stands. */
function isAtEnd(text: string, from: number, kind: string | undefined): boolean {
	if (kind === "definition") return true;
	const behind = /\s*/y;
	behind.lastIndex = from;
	behind.test(text);
	return /[)"'(]/.test(text.charAt(behind.lastIndex));
}

/** Where an address without blanks ends that opens a bracket and never closes it: in brackets before the last one that closes. */
function endOfWord(text: string, start: number, max: number, closing: string): number {
	const [word = ""] = /^[^\s<\p{Cc}]\S*/u.exec(text.slice(start, max)) ?? [];
	return start + (closing === "" ? word.length : Math.max(0, word.lastIndexOf(closing)));
}
