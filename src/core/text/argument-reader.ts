import * as l10n from "@vscode/l10n";
/** Reads an object of unknown shape key by key and remembers the first thing wrong with it. A null counts as left out. */
export class ArgumentReader {
	refusal: { readonly refusal: string } | undefined;
	readonly #values: ReadonlyMap<string, unknown>;

	constructor(argument: unknown, keys: readonly string[]) {
		const isObject = typeof argument === "object" && argument !== null && !Array.isArray(argument);
		this.#values = new Map(isObject ? Object.entries(argument) : []);
		if (!isObject) this.#refuse(l10n.t("Pass an object with {0}, or nothing to be asked.", keys.join(", ")));
		const unknown = [...this.#values.keys()].find((key) => !keys.includes(key));
		if (unknown !== undefined)
			this.#refuse(l10n.t("Leave out {0}: the keys are {1}.", unknown, keys.join(", ")));
	}

	text(key: string): string {
		const value = this.#values.get(key);
		if (typeof value === "string") return value;
		this.#refuse(l10n.t("Give {0} as text.", key));
		return "";
	}

	optionalText(key: string): string | undefined {
		return this.#isLeftOut(key) ? undefined : this.text(key);
	}

	optionalFlag(key: string): boolean | undefined {
		if (this.#isLeftOut(key)) return undefined;
		const value = this.#values.get(key);
		if (typeof value === "boolean") return value;
		this.#refuse(l10n.t("Give {0} as true or false.", key));
		return undefined;
	}

	choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
		const value = this.#values.get(key);
		const chosen = choices.find((choice) => choice === value);
		if (chosen === undefined) this.#refuse(l10n.t("Give {0} as one of {1}.", key, choices.join(", ")));
		return chosen;
	}

	optionalChoice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
		return this.#isLeftOut(key) ? undefined : this.choice(key, choices);
	}

	/** A value whose shape the caller checks; undefined where it is left out. */
	optionalValue(key: string): unknown {
		return this.#isLeftOut(key) ? undefined : this.#values.get(key);
	}

	names(key: string): string | readonly string[] | undefined {
		if (this.#isLeftOut(key)) return undefined;
		const value = this.#values.get(key);
		if (typeof value === "string") return value;
		const names = Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
		if (!Array.isArray(value) || names.length < value.length)
			this.#refuse(l10n.t("Give {0} as text or a list of names.", key));
		return names;
	}

	level(key: string): number | undefined {
		const value = this.#values.get(key);
		if (this.#isLeftOut(key)) return undefined;
		if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 6) return value;
		this.#refuse(l10n.t("Give {0} as a whole number from 1 to 6.", key));
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
