import type { FieldData } from "../../front-matter/model.ts";
import type { Dialect } from "../dialect.ts";

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
	takes(written: WrittenValue, dialect: Dialect): boolean;
	/** Whether a value of a misspelt key could be meant as this. */
	isMeantBy(value: FieldData): boolean;
	/** Its type in JSON Schema. */
	readonly json: { readonly type: string; readonly format?: string };
	/** What is offered while such a value is typed; nothing where it may be anything. */
	suggest(today: string | undefined, dialect: Dialect): readonly TypedSuggestion[];
}

/** Truth stands without quotes everywhere, a day but in JSON. */
export interface TypedSuggestion {
	readonly value: string;
	readonly kind: "flag" | "day";
}
