import { Parser } from "htmlparser2";
import { type Fault, faultAt } from "./fault.ts";
import { readJson } from "./read-json.ts";
import { webAddress } from "./web-address.ts";
import { cleanLine } from "./words.ts";

/** What a web page tells machines. */
export interface PageFacts {
	readonly title: string | undefined;
	/** Its own address, as it names it. */
	readonly address: string | undefined;
	/** The scripts with data in them. */
	readonly data: readonly string[];
	/** One of them is not the JSON it should be. */
	readonly isBroken: boolean;
	readonly fault?: Fault;
}

const deepest = 256;
const mostElements = 200_000;

export function readPage(text: string): PageFacts {
	const data: string[] = [];
	let title = "";
	let shared: string | undefined;
	let address: string | undefined;
	let depth = 0;
	let elementCount = 0;
	let into: "title" | "data" | undefined;
	let fault: Fault | undefined;
	const parser = new Parser({
		onopentag(name, { type = "", property, content, rel = "", href }) {
			if (++depth > deepest || ++elementCount > mostElements) {
				fault = faultAt(depth > deepest ? "too-deep" : "too-many", text, parser.startIndex);
				throw new StoppedReading();
			}
			if (name === "script" && /^\s*application\/ld\+json/i.test(type)) {
				into = "data";
				data.push("");
			} else if (name === "title" && title === "") into = "title";
			else if (name === "meta" && property === "og:title") shared ??= content;
			else if (name === "link" && /^canonical$/i.test(rel)) address ??= webAddress(href);
		},
		ontext(part) {
			if (into === "title") title += part;
			else if (into === "data") data.push(`${data.pop() ?? ""}${part}`);
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
	return {
		title: cleanLine(shared) ?? cleanLine(title),
		address,
		data,
		isBroken: data.some((one) => readJson(one).fault !== undefined),
		...(fault && { fault }),
	};
}

class StoppedReading extends Error {}
