import type { Field, FieldData } from "../front-matter/model.ts";
import type { Dialect, KnownKey } from "./dialect.ts";
import type { Fate } from "./fate.ts";
import { valueType } from "./value-types/index.ts";

/** What the engine does with a value of a key it knows; undefined where it takes it. */
export function fateOf(
	dialect: Dialect,
	known: KnownKey,
	{ value, raw, style }: Pick<Field, "value" | "raw" | "style">,
): Fate | undefined {
	// What an alias stands for is not followed.
	if (value === null) return raw.startsWith("*") ? undefined : fateOfNothing(dialect, known);
	if (value === false && known.takesFalse) return undefined;
	const fate = known.atOtherTypes ?? dialect.atOtherTypes ?? "goes-on";
	if (isBlank(value)) return fateOfBlank(known, fate);
	// A template's output may be anything.
	if (typeof value === "string" && value.includes("{{")) return undefined;
	const written = { value, isPlain: style === "plain" };
	const { dateFormats, truth, yaml } = dialect;
	const habits = { dateFormats, truth, yaml, refusesOtherTypes: fate !== "goes-on" };
	return known.types.some((type) => valueType(type).takes(written, habits)) ? undefined : fate;
}

/** The fate of a post with a key that has no value. */
export function fateOfNothing({ atOtherTypes }: Dialect, known: KnownKey): Fate | undefined {
	if (known.atNothing) return known.atNothing;
	return atOtherTypes === undefined || known.atOtherTypes === "goes-on" || isDay(known)
		? undefined
		: atOtherTypes;
}

function fateOfBlank(known: KnownKey, fate: Fate): Fate | undefined {
	if (known.atBlank) return known.atBlank;
	return fate === "goes-on" || known.types.includes("string") || isDay(known) ? undefined : fate;
}

function isBlank(value: FieldData): boolean {
	return typeof value === "string" && value.trim() === "";
}

/** Empty dates are for the engine's habits with dates. */
function isDay({ types }: KnownKey): boolean {
	return types.length === 1 && types.includes("date");
}
