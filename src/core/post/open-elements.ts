/** Elements that hold nothing. */
const EMPTY =
	/^(?:area|base|basefont|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
/** Elements that Markdown's older readers take for a part of a paragraph. */
const INLINE =
	/^(?:a|abbr|b|bdo|big|button|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|select|small|span|strike|strong|sub|sup|tt|u|var)$/;

interface Tag {
	/** Lower case. */
	readonly name: string;
	readonly isClosing: boolean;
}

/** The elements that are open while one goes through the tags of an HTML block, from its first block element on. */
export class OpenElements {
	readonly #names: string[] = [];
	readonly #counts = new Map<string, number>();
	readonly #isStrict: boolean;

	/** Strict: an end tag closes only the element that was opened last, as kramdown has it; otherwise all that stand open within, as browsers do. */
	constructor({ isStrict = false } = {}) {
		this.#isStrict = isStrict;
	}

	get isAny(): boolean {
		return this.#names.length > 0;
	}

	get innermost(): string | undefined {
		return this.#names.at(-1);
	}

	take({ name, isClosing }: Tag): void {
		if (EMPTY.test(name) || (!this.isAny && INLINE.test(name))) return;
		if (!isClosing) this.#open(name);
		else if (this.#isStrict ? this.innermost === name : (this.#counts.get(name) ?? 0) > 0) this.#close(name);
	}

	#open(name: string): void {
		this.#names.push(name);
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
	}

	#close(name: string): void {
		let closed: string | undefined;
		do {
			closed = this.#names.pop();
			if (closed !== undefined) this.#counts.set(closed, (this.#counts.get(closed) ?? 0) - 1);
		} while (closed !== name);
	}
}
