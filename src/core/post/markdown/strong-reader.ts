import type { Token } from "markdown-it";
import type { Passage } from "./block-draft.ts";
import type { InlineParts } from "./inline-parts.ts";
import type { PassageRecorder } from "./passage-recorder.ts";
import { onOneLine } from "./plain-text.ts";

/** Finds strong text among a passage's tokens. Strong text inside strong text is part of it. */
export class StrongReader {
	readonly #passage: Passage;
	readonly #recorder: PassageRecorder;
	readonly #parts: InlineParts;
	#places: ReadonlyMap<Token, number> | undefined;
	#depth = 0;
	#start = 0;
	#textStart = 0;

	constructor(passage: Passage, recorder: PassageRecorder, parts: InlineParts) {
		this.#passage = passage;
		this.#recorder = recorder;
		this.#parts = parts;
	}

	/** Takes a `strong_open` or `strong_close` token; `textBefore` is what the tokens before it show. */
	read(token: Token, textBefore: string): void {
		if (token.type === "strong_open") {
			// The token is the second of the two characters that open, and the first of those that close.
			if (this.#depth++ > 0) return;
			this.#start = this.#placeOf(token) - 1;
			this.#textStart = textBefore.length;
		} else if (--this.#depth === 0) {
			const end = this.#placeOf(token) + 2;
			this.#parts.strongs.push({
				range: this.#passage.map.range(this.#start, end),
				text: onOneLine(textBefore.slice(this.#textStart)),
				isWholeParagraph: this.#isWholeParagraph(end),
			});
		}
	}

	#placeOf(token: Token): number {
		this.#places ??= new Map(this.#recorder.delimiters.map((mark) => [mark.token, mark.at]));
		return this.#places.get(token) ?? 0;
	}

	#isWholeParagraph(end: number): boolean {
		const { role, content } = this.#passage;
		return role === "paragraph" && this.#start === 0 && /^[\s\p{P}]*$/u.test(content.slice(end));
	}
}
