import { YamlRefusal } from "./refusal.ts";

/** YAML 1.1 ends lines at these as well; a pair `\r\n` is one. */
const BREAKS = "\r\n\u0085\u2028\u2029";

/** A place in a text, with its column. */
export class Cursor {
	readonly text: string;
	offset = 0;
	#lineStart = 0;
	line = 0;

	constructor(text: string) {
		this.text = text;
	}

	get column(): number {
		return this.offset - this.#lineStart;
	}

	get isAtEnd(): boolean {
		return this.offset >= this.text.length;
	}

	peek(ahead = 0): string {
		return this.text.charAt(this.offset + ahead);
	}

	is(characters: string, ahead = 0): boolean {
		const character = this.peek(ahead);
		return character !== "" && characters.includes(character);
	}

	isBreak(ahead = 0): boolean {
		return this.is(BREAKS, ahead);
	}

	isBlank(ahead = 0): boolean {
		return this.is(" \t", ahead);
	}

	/** A blank, a line's end or the text's. */
	isGap(ahead = 0): boolean {
		return this.peek(ahead) === "" || this.isBlank(ahead) || this.isBreak(ahead);
	}

	isLineEnd(): boolean {
		return this.isAtEnd || this.isBreak();
	}

	/** `---` or `...` alone at a line's start. */
	isDocumentMark(): boolean {
		if (this.column !== 0 || !this.isGap(3)) return false;
		return this.text.startsWith("---", this.offset) || this.text.startsWith("...", this.offset);
	}

	skip(count = 1): void {
		this.offset += count;
	}

	skipWhile(holds: () => boolean): void {
		while (!this.isAtEnd && holds()) this.offset++;
	}

	skipBreak(): void {
		this.offset += this.text.startsWith("\r\n", this.offset) ? 2 : 1;
		this.#lineStart = this.offset;
		this.line++;
	}

	refuse(message: string, offset = this.offset): never {
		throw new YamlRefusal(message, offset);
	}
}
