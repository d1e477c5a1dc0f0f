import { Parser } from "htmlparser2";
import { type Fault, faultAt } from "./fault.ts";
import { type JsonReading, readJson } from "./read-json.ts";
import { webAddress } from "./web-address.ts";
import { cleanLine, decodeAgain } from "./words.ts";

/** What a web page tells machines. */
export interface PageFacts {
	readonly title: string | undefined;
	/** Its own address, as it names it. */
	readonly address: string | undefined;
	/** What its scripts with data in them say, as far as they could be read. */
	readonly data: readonly unknown[];
	/** Where the page, or the first of its data that is not the JSON it should be, breaks. */
	readonly fault?: Fault;
}

interface PageScript {
	text: string;
	/** Where it begins in the page. */
	readonly offset: number;
}

const deepest = 256;
const mostElements = 200_000;
/** A script for each talk of the largest events. */
const mostScripts = 2000;

export function readPage(text: string): PageFacts {
	const scripts: PageScript[] = [];
	let title = "";
	let shared: string | undefined;
	let address: string | undefined;
	let depth = 0;
	let elementCount = 0;
	let into: "title" | "data" | undefined;
	let fault: Fault | undefined;
	const parser = new Parser({
		onopentag(name, { type = "", property, content, rel = "", href }) {
			if (++depth > deepest || ++elementCount > mostElements || scripts.length > mostScripts) {
				fault = faultAt(depth > deepest ? "too-deep" : "too-many", text, parser.startIndex);
				throw new StoppedReading();
			}
			if (name === "script" && /^\s*application\/ld\+json/i.test(type)) {
				into = "data";
				scripts.push({ text: "", offset: parser.endIndex + 1 });
			} else if (name === "title" && title === "") into = "title";
			else if (name === "meta" && property === "og:title") shared ??= content;
			else if (name === "link" && /^canonical$/i.test(rel)) address ??= webAddress(href);
		},
		ontext(part) {
			if (into === "title") title += part;
			else if (into === "data") {
				const script = scripts.at(-1);
				if (script) script.text += part;
			}
		},
		onclosetag() {
			depth--;
			into = undefined;
		},
	});
	try {
		parser.end(text);
	} catch (error) {
		if (!(error instanceof StoppedReading)) throw error;
	}
	const read = scripts.map(({ text: script }) => readScript(script));
	const broken = read.findIndex((one) => one.fault);
	const firstFault = fault ?? faultIn(read[broken]?.fault, scripts[broken], text);
	return {
		title: cleanLine(shared) ?? cleanLine(title),
		address,
		data: read.map(({ value }) => value),
		...(firstFault && { fault: firstFault }),
	};
}

/** Some sites write the quotes of their data as entities, and hide it from old browsers. */
function readScript(text: string): JsonReading {
	const blank = (found: string) => found.replace(/\S/g, " ");
	const bare = text
		.replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, blank)
		.replace(/(?:\/\/|\/\*)?[ \t]*(?:\]\]>|-->)(?:\s*\*\/)?\s*$/, blank);
	const plain = readJson(bare);
	if (!plain.fault || !bare.includes("&")) return plain;
	const decoded = readJson(decodeAgain(bare));
	return decoded.fault ? { value: decoded.value, fault: plain.fault } : decoded;
}

/** A script's fault in its page. */
function faultIn(fault: Fault | undefined, script: PageScript | undefined, page: string): Fault | undefined {
	if (!fault || !script) return undefined;
	const isPagesEnd = script.offset + script.text.length >= page.length;
	const linesBefore = faultAt("broken", page, script.offset).line - 1;
	return {
		kind: fault.kind === "cut-off" && !isPagesEnd ? "broken" : fault.kind,
		line: linesBefore + fault.line,
	};
}

class StoppedReading extends Error {}
