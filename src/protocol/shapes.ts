import { isRecord, isTextUpTo } from "./guards.ts";

/** Tells whether something that arrived is a `Value`. */
export type Guard<Value> = (value: unknown) => value is Value;

/** What a guard lets through: a message's type is made from its guard, so that neither can be forgotten. */
export type Guarded<Each> = Each extends Guard<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Guard<unknown>>>;
type OptionalKeys<Shape extends Fields> = {
	[Key in keyof Shape]: undefined extends Guarded<Shape[Key]> ? Key : never;
}[keyof Shape];

/** The object whose fields pass their guards; those whose guard takes `undefined` may be absent. */
export type ShapeOf<Shape extends Fields> = {
	readonly [Key in Exclude<keyof Shape, OptionalKeys<Shape>>]: Guarded<Shape[Key]>;
} & { readonly [Key in OptionalKeys<Shape>]?: Guarded<Shape[Key]> };

/** An object with these fields, and others that nobody looks at. */
export function shape<Shape extends Fields>(fields: Shape): Guard<ShapeOf<Shape>> {
	const guards = Object.entries(fields);
	return (value): value is ShapeOf<Shape> =>
		isRecord(value) && guards.every(([key, isField]) => isField(value[key]));
}

/** A message: what its `type` is called and what it carries. */
export function message<Type extends string, Shape extends Fields>(
	type: Type,
	fields: Shape,
): Guard<{ readonly type: Type } & ShapeOf<Shape>> {
	const hasFields = shape(fields);
	return (value): value is { readonly type: Type } & ShapeOf<Shape> =>
		isRecord(value) && value.type === type && hasFields(value);
}

/** One of several messages, or of several forms of a part. */
export function anyOf<Guards extends readonly Guard<unknown>[]>(
	guards: Guards,
): Guard<Guarded<Guards[number]>> {
	return (value): value is Guarded<Guards[number]> => guards.some((is) => is(value));
}

export function oneOf<const Value extends string>(values: readonly Value[]): Guard<Value> {
	return (value): value is Value => values.some((known) => known === value);
}

export function optional<Value>(is: Guard<Value>): Guard<Value | undefined> {
	return (value): value is Value | undefined => value === undefined || is(value);
}

export function listOf<Value>(is: Guard<Value>): Guard<readonly Value[]> {
	return (value): value is readonly Value[] => Array.isArray(value) && value.every(is);
}

/** Values by name. */
export function mapOf<Value>(is: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
	return (value): value is Readonly<Record<string, Value>> =>
		isRecord(value) && Object.values(value).every(is);
}

/** A text of at most `limit` UTF-16 units. */
export function textUpTo(limit: number): Guard<string> {
	return (value): value is string => isTextUpTo(value, limit);
}

/** A sentence, a name, a path. */
export const text = textUpTo(20_000);

export const truth: Guard<boolean> = (value): value is boolean => typeof value === "boolean";

/** A line from 0, with a fraction. */
export const place: Guard<number> = (value): value is number =>
	typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
