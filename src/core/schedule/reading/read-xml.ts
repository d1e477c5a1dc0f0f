import { Parser } from "htmlparser2";
import { type Fault, faultAt } from "./fault.ts";

/** An element with what stands in it. Names keep their case. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlElement[];
	/** Its own text, CDATA included, without that of its children. */
	readonly text: string;
	/** Where it stands in the text of the element around it. */
	readonly at: number;
}

interface OpenElement extends XmlElement {
	readonly children: OpenElement[];
	text: string;
}

interface XmlRequest {
	/** Elements that are handed on whole, and kept no longer. */
	readonly records: ReadonlySet<string>;
	/** Gets each, with the elements around it from the outermost on. */
	readonly onRecord: (record: XmlElement, around: readonly XmlElement[]) => void;
}

/** More than any schedule has; htmlparser2 takes quadratic time to go deeper. */
const deepest = 256;
const longestAttribute = 100_000;
const mostAttributes = 100;
/** Seven times what a thousand talks have. */
const mostElements = 300_000;
const longestText = 1_000_000;

/**
 * Reads XML as it comes, one record at a time, without entities of its own, whatever its elements are called. Returns the first
 * fault. A record that the file's end cuts off is left out.
 */
export function readXml(text: string, { records, onRecord }: XmlRequest): Fault | undefined {
	const open: OpenElement[] = [];
	let recordDepth: number | undefined;
	let isAtEnd = false;
	let hasRoot = false;
	let attributeCount = 0;
	let elementCount = 0;
	let fault: Fault | undefined;
	const stop = (kind: Fault["kind"]): never => {
		fault = faultAt(kind, text, parser.startIndex);
		throw new StoppedReading();
	};
	const parser = new Parser(
		{
			onopentag(name, written) {
				if (open.length >= deepest) stop("too-deep");
				if (++elementCount > mostElements) stop("too-many");
				hasRoot = true;
				attributeCount = 0;
				const attributes = new Map(Object.entries(written));
				const element: OpenElement = {
					name,
					attributes,
					children: [],
					text: "",
					at: open.at(-1)?.text.length ?? 0,
				};
				// Only records are kept with what stands in them, and what stands before them.
				open.at(-1)?.children.push(element);
				open.push(element);
				if (recordDepth === undefined && records.has(name)) recordDepth = open.length;
			},
			onattribute(_, value) {
				if (value.length > longestAttribute || ++attributeCount > mostAttributes) stop("too-long");
			},
			ontext(part) {
				const element = open.at(-1);
				if (element && (recordDepth !== undefined || part.trim() !== "")) element.text += part;
				if (element && element.text.length > longestText) stop("too-long");
			},
			onclosetag(name, isImplied) {
				if (isAtEnd) fault ??= faultAt("cut-off", text, text.length);
				// Implied are also those that close themselves.
				else if (isImplied && text[parser.startIndex + 1] === "/")
					fault ??= faultAt("broken", text, parser.startIndex);
				const element = open.pop();
				if (!element || open.length + 1 !== recordDepth) return;
				recordDepth = undefined;
				open.at(-1)?.children.pop();
				if (!isAtEnd && records.has(name)) onRecord(element, open);
			},
			onprocessinginstruction(name, data) {
				if (!hasRoot && (/^!entity/i.test(name) || /<!ENTITY\s/i.test(data))) stop("entities");
			},
		},
		{ xmlMode: true },
	);
	try {
		parser.write(text);
		isAtEnd = true;
		parser.end();
		// Of a file that is cut off inside a tag no element is open any more.
		if (!hasRoot) fault ??= faultAt("cut-off", text, text.length);
	} catch (error) {
		if (!(error instanceof StoppedReading)) throw error;
	}
	return fault;
}

class StoppedReading extends Error {}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((one) => one.name === name);
}

/** The text of the first child of that name, without blanks around it; undefined for none. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
	const found = child(element, name);
	return (found && deepText(found).trim()) || undefined;
}

/** Every child of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
	return element?.children.filter((one) => one.name === name) ?? [];
}

/** All text in an element, in its order: some producers put tags of HTML into titles and abstracts as they are. */
function deepText(element: XmlElement): string {
	if (element.children.length === 0) return element.text;
	const pieces: string[] = [];
	let end = 0;
	for (const inner of element.children) {
		const gap = inWords.test(inner.name) ? "" : " ";
		pieces.push(element.text.slice(end, inner.at), gap, deepText(inner), gap);
		end = inner.at;
	}
	return [...pieces, element.text.slice(end)].join("");
}

/** HTML's elements that part no words. */
const inWords = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|tt|u)$/i;
