import type { ImageAnswers } from "./insert-image.ts";
import type { SessionAnswers } from "./insert-session.ts";
import type { SlidesAnswers } from "./insert-slides.ts";
import type { Refusal } from "./refusal.ts";

/** Reads the argument of `recap.insertSession`; one sentence where its shape is wrong. */
export function readSessionAnswers(argument: unknown): SessionAnswers | Refusal {
	const read = new ArgumentReader(argument, ["title", "url", "speakers", "slides", "video", "level"]);
	const answers = {
		title: read.text("title"),
		url: read.optionalText("url"),
		speakers: read.names("speakers"),
		slides: read.optionalText("slides"),
		video: read.optionalText("video"),
		level: read.level("level"),
	};
	return read.refusal ?? answers;
}

/** Reads the argument of `recap.insertImage`; one sentence where its shape is wrong. */
export function readImageAnswers(argument: unknown): ImageAnswers | Refusal {
	const read = new ArgumentReader(argument, ["alt", "url"]);
	const answers = { alt: read.text("alt"), url: read.text("url") };
	return read.refusal ?? answers;
}

/** Reads the argument of `recap.insertSlides`; one sentence where its shape is wrong. */
export function readSlidesAnswers(argument: unknown): SlidesAnswers | Refusal {
	const read = new ArgumentReader(argument, ["url", "text"]);
	const answers = { url: read.text("url"), text: read.optionalText("text") };
	return read.refusal ?? answers;
}

/** Reads an object of unknown shape key by key and remembers the first thing wrong with it. A null counts as left out. */
class ArgumentReader {
	refusal: Refusal | undefined;
	readonly #values: ReadonlyMap<string, unknown>;

	constructor(argument: unknown, keys: readonly string[]) {
		const isObject = typeof argument === "object" && argument !== null && !Array.isArray(argument);
		this.#values = new Map(isObject ? Object.entries(argument) : []);
		if (!isObject) this.#refuse(`Pass an object with ${keys.join(", ")}, or nothing to be asked.`);
		const unknown = [...this.#values.keys()].find((key) => !keys.includes(key));
		if (unknown !== undefined) this.#refuse(`Leave out ${unknown}: the keys are ${keys.join(", ")}.`);
	}

	text(key: string): string {
		const value = this.#values.get(key);
		if (typeof value === "string") return value;
		this.#refuse(`Give ${key} as text.`);
		return "";
	}

	optionalText(key: string): string | undefined {
		return this.#isLeftOut(key) ? undefined : this.text(key);
	}

	names(key: string): string | readonly string[] | undefined {
		if (this.#isLeftOut(key)) return undefined;
		const value = this.#values.get(key);
		if (typeof value === "string") return value;
		const names = Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
		if (!Array.isArray(value) || names.length < value.length)
			this.#refuse(`Give ${key} as text or a list of names.`);
		return names;
	}

	level(key: string): number | undefined {
		const value = this.#values.get(key);
		if (this.#isLeftOut(key)) return undefined;
		if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 6) return value;
		this.#refuse(`Give ${key} as a whole number from 1 to 6.`);
		return undefined;
	}

	#isLeftOut(key: string): boolean {
		const value = this.#values.get(key);
		return value === undefined || value === null;
	}

	#refuse(refusal: string): void {
		this.refusal ??= { refusal };
	}
}
