import MarkdownIt from "markdown-it";
import type { InlineHabits } from "../../flavours/flavour.ts";

/** Where a bare address ends and what it leads to; undefined where none starts at `start`. */
export type BareReader = (text: string, start: number) => BareAddress | undefined;

export interface BareAddress {
	readonly end: number;
	readonly address: string;
}

const { linkify } = new MarkdownIt();

/** GFM's characters that end no address where they stand at its end (https://github.github.com/gfm/#autolinks-extension-). */
const gfmTail = /[?!.,:*_~'"]/;
const gfmDomain = /^(?:https?:\/\/|ftp:\/\/|www\.)([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)/iu;
/** goldmark's own expressions (https://github.com/yuin/goldmark/blob/master/extension/linkify.go). */
const goldmarkUrl =
	/(?:http|https|ftp):\/\/(?:[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+|localhost)(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}[\]`]*)?/y;
const goldmarkWww =
	/www\.[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}[\]`]*)?/y;
const mail = /[a-zA-Z0-9._+-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+/y;

/** linkify-it, as the engines have it, goes on over the punctuation of other scripts. */
const otherLetters = /[^\s\p{Cc}|<>"'`()[\]{}?!.,;]+/uy;

/** How each flavour that links bare addresses finds them. */
export const bareReaders: Readonly<Record<NonNullable<InlineHabits["bareAddresses"]>, BareReader>> = {
	gfm: (text, start) => readMail(text, start) ?? readGfm(text, start),
	marked: (text, start) => readMail(text, start) ?? readGfm(text, start),
	goldmark: (text, start) =>
		/[\s*_~(]/.test(text.charAt(start - 1) || " ")
			? (readMail(text, start) ?? readGoldmark(text, start))
			: undefined,
	linkify: (text, start) => readLinkify(text, start),
	"linkify-mail": (text, start) => readMail(text, start) ?? readLinkify(text, start),
};

function readGfm(text: string, start: number): BareAddress | undefined {
	const [word = ""] = /^[^\s<]+/.exec(text.slice(start, start + MOST)) ?? [];
	const domain = gfmDomain.exec(word)?.[1];
	if (domain === undefined) return undefined;
	const parts = domain.split(".");
	if (parts.slice(-2).some((part) => part.includes("_"))) return undefined;
	const isWww = /^www\./i.test(word);
	const written = trimGfm(word.slice(0, firstUnpaired(word)));
	return { end: start + written.length, address: isWww ? `http://${written}` : written };
}

/** Where a `]` closes what was opened before the address. */
function firstUnpaired(word: string): number {
	let open = 0;
	for (let at = 0; at < word.length; at++) {
		if (word[at] === "[") open++;
		else if (word[at] === "]" && --open < 0) return at;
	}
	return word.length;
}

/** Takes off what ends a sentence, brackets that the address does not open, and an entity. */
function trimGfm(word: string): string {
	let unpaired = countUnpaired(word);
	let end = word.length;
	for (; end > 0; end--) {
		const last = word.charAt(end - 1);
		if (last === ")" && unpaired > 0) unpaired--;
		else if (last === ";") end = startOfEntity(word, end) + 1;
		else if (!gfmTail.test(last)) break;
	}
	return word.slice(0, end);
}

/** Where an entity that ends at `end` starts; without one, before its `;`. */
function startOfEntity(word: string, end: number): number {
	const [entity = ""] = /&[a-z0-9]{1,31};$/i.exec(word.slice(Math.max(0, end - 34), end)) ?? [];
	return entity === "" ? end - 1 : end - entity.length;
}

function countUnpaired(word: string): number {
	let unpaired = 0;
	for (const character of word) unpaired += character === ")" ? 1 : character === "(" ? -1 : 0;
	return unpaired;
}

function readGoldmark(text: string, start: number): BareAddress | undefined {
	const isWww = text.startsWith("www.", start);
	const pattern = isWww ? goldmarkWww : goldmarkUrl;
	pattern.lastIndex = start;
	const [found] = pattern.exec(text) ?? [];
	if (found === undefined) return undefined;
	const written = trimGoldmark(found);
	return { end: start + written.length, address: isWww ? `https://${written}` : written };
}

/** goldmark takes off closing brackets first, then what ends a sentence, each once. */
function trimGoldmark(found: string): string {
	let unpaired = countUnpaired(found);
	let end = found.length;
	while (unpaired > 0 && found[end - 1] === ")") {
		unpaired--;
		end--;
	}
	while (/[?!.,:*_~]/.test(found.charAt(end - 1))) end--;
	return found[end - 1] === ";" ? found.slice(0, startOfEntity(found, end)) : found.slice(0, end);
}

function readLinkify(text: string, start: number): BareAddress | undefined {
	const [scheme] = /^(?:https?|ftp):/i.exec(text.slice(start, start + 8)) ?? [];
	if (!scheme) return undefined;
	const length = linkify.testSchemaAt(text, scheme.toLowerCase(), start + scheme.length);
	if (length === 0) return undefined;
	const end = start + scheme.length + length;
	otherLetters.lastIndex = end;
	const [rest = ""] = (text.charCodeAt(end) > 0x7f && otherLetters.exec(text)) || [];
	const written = text.slice(start, end + rest.length).replace(/\*+$/, "");
	return { end: start + written.length, address: written };
}

function readMail(text: string, start: number): BareAddress | undefined {
	mail.lastIndex = start;
	const [found] = mail.exec(text) ?? [];
	if (found === undefined) return undefined;
	const written = found.replace(/[.]+$/, "");
	return /[-_]$/.test(written) ? undefined : { end: start + written.length, address: `mailto:${written}` };
}

/** An address longer than this is none anybody types; it bounds the work at each place. */
const MOST = 4_096;
