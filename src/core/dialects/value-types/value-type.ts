import type { DateFormat } from "../../dates/date-format.ts";
import type { FieldData } from "../../front-matter/model.ts";
import type { TruthHabits } from "../habits.ts";
import type { YamlFamily } from "../yaml-family.ts";

/** Of an engine's dialect, what decides which values it takes and how they are offered. */
export interface ValueHabits {
	/** The first is what Recap writes. */
	readonly dateFormats: readonly DateFormat[];
	readonly truth?: TruthHabits | undefined;
	/** It looks at types: truth is no text. */
	readonly refusesOtherTypes?: boolean;
	/** What reads words without quotes. */
	readonly yaml?: YamlFamily | undefined;
}

/** A front-matter value as it is checked: what a parser read, and how it was written. */
export interface WrittenValue {
	readonly value: FieldData;
	/** Whether it stands without quotes, where YAML readers differ about words. */
	readonly isPlain: boolean;
}

/** What a value may be for an engine: everything Recap knows of one kind of value. */
export interface ValueTypeRecord {
	/** As dialects name it. */
	readonly id: string;
	/** As part of a sentence: "a number". */
	noun(): string;
	/** Whether a parser reads a value as this: the first type that does names what was written. */
	is(value: FieldData): boolean;
	/** Whether an engine of this dialect takes the value where it wants this type, though it may be read as another. */
	takes(written: WrittenValue, habits: ValueHabits): boolean;
	/** Whether a value of a misspelt key could be meant as this. */
	isMeantBy(value: FieldData): boolean;
	/** Its type in JSON Schema. */
	readonly json: { readonly type: string; readonly format?: string };
	/** What is offered while such a value is typed; nothing where it may be anything. */
	suggest(today: string | undefined, habits: ValueHabits): readonly TypedSuggestion[];
}

/** Truth stands without quotes everywhere, a day but in JSON. */
export interface TypedSuggestion {
	readonly value: string;
	readonly kind: "flag" | "day";
}
