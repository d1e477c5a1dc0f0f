import type { ByteRange } from "../bytes.ts";

/** An attribute, or an element with everything in it. */
export interface XmlProperty extends ByteRange {
	readonly name: string;
	readonly isEmpty: boolean;
}

/**
 * The attributes and elements whose names `isWanted` picks, outermost only, in one pass over text that may be broken:
 * what is never closed reaches to the end.
 */
export function* findXmlProperties(xml: string, isWanted: (name: string) => boolean): Generator<XmlProperty> {
	let open: { name: string; start: number; contentStart: number; depth: number } | undefined;
	for (let at = xml.indexOf("<"); at !== -1; ) {
		const end = endOfMarkup(xml, at);
		if (!/[!?]/.test(xml[at + 1] ?? "")) {
			const isClosing = xml[at + 1] === "/";
			const isSelfClosing = xml[end - 2] === "/";
			const name = nameAt(xml, at + (isClosing ? 2 : 1));
			if (open) {
				if (name === open.name && !isSelfClosing) open.depth += isClosing ? -1 : 1;
				if (open.depth === 0) {
					yield { name, start: open.start, end, isEmpty: xml.slice(open.contentStart, at).trim() === "" };
					open = undefined;
				}
			} else if (!isClosing && !isWanted(name)) {
				yield* findAttributes(xml, { start: at + 1 + name.length, end }, isWanted);
			} else if (isSelfClosing) {
				yield { name, start: at, end, isEmpty: !xml.slice(at, end).includes("=") };
			} else if (!isClosing) {
				open = { name, start: at, contentStart: end, depth: 1 };
			}
		}
		at = xml.indexOf("<", end);
	}
	if (open) yield { name: open.name, start: open.start, end: xml.length, isEmpty: false };
}

function nameAt(xml: string, at: number): string {
	const name = /[^\s/<>=]*/y;
	name.lastIndex = at;
	return name.exec(xml)?.[0] ?? "";
}

const CLOSINGS: readonly (readonly [string, string])[] = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<?", "?>"],
];

function endOfMarkup(xml: string, at: number): number {
	const closing = CLOSINGS.find(([opening]) => xml.startsWith(opening, at))?.[1];
	if (closing === undefined) return endOfTag(xml, at);
	const end = xml.indexOf(closing, at + 2);
	return end === -1 ? xml.length : end + closing.length;
}

/** After the first `>` that does not stand in quotes; where quotes never close, after the first one. */
function endOfTag(xml: string, from: number): number {
	// No "<" may stand in a tag, quoted or not.
	const nextTag = xml.indexOf("<", from + 1);
	const tag = xml.slice(from, nextTag === -1 ? xml.length : nextTag);
	const stop = /["'>]/g;
	for (let found = stop.exec(tag); found; found = stop.exec(tag)) {
		if (found[0] === ">") return from + stop.lastIndex;
		const closing = tag.indexOf(found[0], stop.lastIndex);
		if (closing === -1) break;
		stop.lastIndex = closing + 1;
	}
	const end = tag.indexOf(">");
	return from + (end === -1 ? tag.length : end + 1);
}

function* findAttributes(
	xml: string,
	within: ByteRange,
	isWanted: (name: string) => boolean,
): Generator<XmlProperty> {
	const tag = xml.slice(within.start, within.end);
	const quote = /["']/g;
	let from = 0;
	for (let found = quote.exec(tag); found; found = quote.exec(tag)) {
		const closing = tag.indexOf(found[0], found.index + 1);
		if (closing === -1) return;
		const before = tag.slice(from, found.index).trimEnd();
		const named = before.endsWith("=") ? before.slice(0, -1).trimEnd() : "";
		const name = named.split(/\s/).at(-1) ?? "";
		if (name !== "" && isWanted(name)) {
			const start = within.start + from + named.length - name.length;
			const isEmpty = tag.slice(found.index + 1, closing).trim() === "";
			yield { name, start, end: within.start + closing + 1, isEmpty };
		}
		from = closing + 1;
		quote.lastIndex = from;
	}
}
