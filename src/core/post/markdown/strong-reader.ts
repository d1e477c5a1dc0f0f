import type { Token } from "markdown-it";
import type { Passage } from "./block-draft.ts";
import type { InlineParts } from "./inline-parts.ts";
import type { PassageRecorder } from "./passage-recorder.ts";
import { onOneLine } from "./plain-text.ts";
import type { Gathering, ShownText } from "./shown-text.ts";

/** Finds strong text among a passage's tokens. Strong text inside strong text is part of it. */
export class StrongReader {
	readonly #passage: Passage;
	readonly #recorder: PassageRecorder;
	readonly #shown: ShownText;
	readonly #parts: InlineParts;
	#places: ReadonlyMap<Token, number> | undefined;
	#depth = 0;
	#start = 0;
	#text: Gathering | undefined;

	constructor(passage: Passage, recorder: PassageRecorder, shown: ShownText, parts: InlineParts) {
		this.#passage = passage;
		this.#recorder = recorder;
		this.#shown = shown;
		this.#parts = parts;
	}

	/** Takes the passage's `strong_open` and `strong_close` tokens in order. */
	read(token: Token): void {
		if (token.type === "strong_open") {
			// The token is the second of the two characters that open, and the first of those that close.
			if (this.#depth++ > 0) return;
			this.#start = this.#placeOf(token) - 1;
			this.#text = this.#shown.start();
		} else if (--this.#depth === 0 && this.#text) {
			const end = this.#placeOf(token) + 2;
			this.#parts.strongs.push({
				range: this.#passage.map.range(this.#start, end),
				text: onOneLine(this.#shown.stop(this.#text)),
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
