import { Parser } from "htmlparser2";
import { decodeAgain } from "./reading/words.ts";
import type { Abstract } from "./schedule.ts";

/** Text for a picked talk: paragraphs with an empty line between, items of lists with a dash; Markdown stays as its author wrote it, tags never do. */
export function abstractText({ text, markup }: Abstract): string {
	const read = markup === "html" ? htmlText(text) : markup === "plain" ? decodeAgain(text) : text;
	return read
		.replace(/\r\n?|\u2028|\u2029/g, "\n")
		.replace(/[^\S\n]+/g, " ")
		.replace(/(?!\n)\p{Cc}/gu, "")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

const unseen = new Set("script style template noscript iframe object svg math audio video head".split(" "));
const blocks = new Set("p div ul ol blockquote pre table h1 h2 h3 h4 h5 h6 section article hr".split(" "));
const lines = new Set("br li tr dt dd".split(" "));
/** htmlparser2 takes quadratic time to go deeper; nobody nests an abstract. */
const deepest = 256;

function htmlText(html: string): string {
	const pieces: string[] = [];
	let hidden = 0;
	let depth = 0;
	const parser = new Parser({
		onopentag(name) {
			if (++depth > deepest) throw new StoppedReading();
			if (unseen.has(name)) hidden++;
			if (blocks.has(name)) pieces.push("\n\n");
			else if (lines.has(name)) pieces.push(name === "li" ? "\n- " : "\n");
		},
		onclosetag(name) {
			depth--;
			if (unseen.has(name)) hidden--;
			if (blocks.has(name)) pieces.push("\n\n");
		},
		ontext(part) {
			if (hidden === 0) pieces.push(part.replace(/\s+/g, " "));
		},
	});
	try {
		parser.end(html);
	} catch (error) {
		if (!(error instanceof StoppedReading)) throw error;
	}
	return pieces.join("");
}

class StoppedReading extends Error {}
