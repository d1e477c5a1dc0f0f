import type { FieldData } from "../../front-matter/model.ts";
import { booleanType } from "./boolean.ts";
import { dateType } from "./date.ts";
import { listType } from "./list.ts";
import { mappingType } from "./mapping.ts";
import { numberType } from "./number.ts";
import { stringType } from "./string.ts";
import type { ValueTypeRecord } from "./value-type.ts";

/** Every type a value may have. */
export const valueTypes = [stringType, numberType, booleanType, dateType, listType, mappingType] as const;

/** What a value may be for the engine, by id. */
export type ValueType = (typeof valueTypes)[number]["id"];

/** A key that may hold any of the types says nothing about its values. */
export const allTypes: readonly ValueType[] = valueTypes.map(({ id }) => id);

export function valueType(id: ValueType): ValueTypeRecord {
	const found: ValueTypeRecord | undefined = valueTypes.find((type) => type.id === id);
	return found ?? stringType;
}

/** The type a parser reads a value as; undefined for an empty one. */
export function typeOf(value: FieldData): ValueTypeRecord | undefined {
	return value === null ? undefined : valueTypes.find((type) => type.is(value));
}
