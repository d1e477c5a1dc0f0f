/** One setting: everything the settings editor, the README and the command line say of it, and which values it takes. */
export interface Setting<Value> {
	/** After `recap.`. */
	readonly key: string;
	/** What holds where it is not set, or set to what it cannot be. */
	readonly default: Value;
	/** In Markdown, for the settings editor and the README. */
	readonly about: string;
	/** The end of "Write `key` as …". */
	readonly wanted: string;
	/** JSON Schema of its values, without default and description. */
	readonly schema: object;
	/** The choices there are, each with a sentence about it. */
	readonly choices?: Readonly<Record<string, string>>;
	/** `window`: the same for all folders. */
	readonly scope: "resource" | "window";
	/** The command line reads it, too. */
	readonly isForCommandLine?: true;
	/** A folder that is not trusted cannot set it. */
	readonly waitsForTrust?: true;
	is(value: unknown): value is Value;
}

/** What the makers below are given. */
type Told<Value> = Pick<Setting<Value>, "key" | "default" | "about"> &
	Partial<Pick<Setting<Value>, "scope" | "isForCommandLine" | "waitsForTrust">>;
type ToldWhole<Value> = Told<Value> & Pick<Setting<Value>, "wanted">;

export function flagSetting(told: Told<boolean>): Setting<boolean> {
	return {
		scope: "resource",
		...told,
		wanted: "true or false",
		schema: { type: "boolean" },
		is: (value) => typeof value === "boolean",
	};
}

export function textSetting({
	isLong,
	...told
}: ToldWhole<string> & { readonly isLong?: true }): Setting<string> {
	return {
		scope: "resource",
		...told,
		schema: { type: "string", ...(isLong && { editPresentation: "multilineText" }) },
		is: (value) => typeof value === "string",
	};
}

export function textsSetting(told: ToldWhole<readonly string[]>): Setting<readonly string[]> {
	return {
		scope: "resource",
		...told,
		schema: { type: "array", items: { type: "string" } },
		is: (value): value is readonly string[] =>
			Array.isArray(value) && value.every((each) => typeof each === "string" && each.trim() !== ""),
	};
}

/** A number from 0. */
export function numberSetting(told: ToldWhole<number>): Setting<number> {
	return {
		scope: "resource",
		...told,
		schema: { type: "number", minimum: 0 },
		is: (value): value is number => typeof value === "number" && value >= 0,
	};
}

export function choiceSetting<Choice extends string>(
	told: Omit<Told<Choice>, "default"> & {
		readonly default: NoInfer<Choice>;
		readonly choices: Readonly<Record<Choice, string>>;
	},
): Setting<Choice> {
	const names = Object.keys(told.choices);
	return {
		scope: "resource",
		...told,
		wanted: `one of ${names.join(", ")}`,
		schema: { type: "string", enum: names },
		is: (value): value is Choice => typeof value === "string" && names.includes(value),
	};
}
