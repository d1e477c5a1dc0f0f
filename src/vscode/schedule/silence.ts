/** Tells once that nothing was heard for so long. */
export class Silence {
	readonly #milliseconds: number;
	readonly #tell: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(milliseconds: number, tell: () => void) {
		this.#milliseconds = milliseconds;
		this.#tell = tell;
		this.heard();
	}

	/** Waits as long again. */
	heard(): void {
		this.end();
		this.#timer = setTimeout(this.#tell, this.#milliseconds);
	}

	end(): void {
		clearTimeout(this.#timer);
	}
}
