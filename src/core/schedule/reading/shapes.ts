import * as v from "valibot";
import { splitNames } from "./speakers-in-text.ts";

/**
 * Shapes that take what JSON of the wild has: a field of another type is as if it were not there, so that one odd value costs
 * no session.
 */

/** A text or number; of a text in several languages the English one, else the first. */
export const words = v.optional(v.pipe(v.unknown(), v.transform(toWords)));

function toWords(value: unknown): string | undefined {
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	const texts = new Map(
		Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
	return texts.get("en") ?? texts.values().next().value;
}

/** A name, also as the `name` of an object. */
export const named = v.optional(v.pipe(v.unknown(), v.transform(toName)));

function toName(value: unknown): string | undefined {
	const inner = typeof value === "object" && value !== null && "name" in value ? value.name : value;
	return toWords(inner);
}

/** Yes, also where it is written as a text or number. */
export const flag = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((value) => value === true || /^(?:true|yes|1)$/i.test(toWords(value) ?? "")),
	),
);

/** People of this shape: a list of them or one, each also a name alone; a text by itself names several. */
export function people<const Shape extends v.GenericSchema>(shape: Shape) {
	return v.optional(
		v.pipe(
			v.unknown(),
			v.transform((value) => membersOf(shape, toPeople(value))),
		),
		[],
	);
}

function toPeople(value: unknown): readonly unknown[] {
	if (typeof value === "string") return splitNames(value);
	const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostMembers) : [value];
	return list.map((one) => (typeof one === "string" ? { name: one } : one));
}

/** Those members of a list that have this shape; none where it is no list. */
export function listOf<const Shape extends v.GenericSchema>(shape: Shape) {
	return v.optional(
		v.pipe(
			v.unknown(),
			v.transform((value) => membersOf(shape, value)),
		),
		[],
	);
}

/** Fifteen times the largest event seen. */
const mostMembers = 20_000;

export function membersOf<const Shape extends v.GenericSchema>(
	shape: Shape,
	value: unknown,
): readonly v.InferOutput<Shape>[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, mostMembers).flatMap((member) => {
		const read = v.safeParse(shape, member);
		return read.success ? [read.output] : [];
	});
}

/** The value in this shape; undefined where it is another. */
export function shapeOf<const Shape extends v.GenericSchema>(
	shape: Shape,
	value: unknown,
): v.InferOutput<Shape> | undefined {
	const read = v.safeParse(shape, value);
	return read.success ? read.output : undefined;
}

/** Whether a value is an object with all of these keys of its own. */
export function hasKeys(
	value: unknown,
	...keys: readonly string[]
): value is Readonly<Record<string, unknown>> {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		keys.every((key) => Object.hasOwn(value, key))
	);
}

/** The first object of a list; undefined for what is no list, and for a list of other things. */
export function firstObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
	return Array.isArray(value) ? value.find((member) => hasKeys(member)) : undefined;
}
