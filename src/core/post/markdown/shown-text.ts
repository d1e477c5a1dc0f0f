/** What a reader sees between a start and a stop. */
export interface Gathering {
	text: string;
}

/** Gathers shown text for all that is open at once: a link, the strong text around it, a heading. */
export class ShownText {
	readonly #open: Gathering[] = [];

	start(): Gathering {
		const gathering = { text: "" };
		this.#open.push(gathering);
		return gathering;
	}

	add(text: string): void {
		for (const gathering of this.#open) gathering.text += text;
	}

	/** What was shown since the gathering started. */
	stop(gathering: Gathering): string {
		const index = this.#open.indexOf(gathering);
		if (index >= 0) this.#open.splice(index, 1);
		return gathering.text;
	}
}
