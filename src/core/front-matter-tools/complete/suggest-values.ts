import { type BlogValues, type SharedField, sharedFields, type UsedValue } from "../../blog/used-values.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { findKnownKey } from "../../dialects/lookup.ts";
import { dateType } from "../../dialects/value-types/date.ts";
import { valueType } from "../../dialects/value-types/index.ts";

export interface SuggestedValue {
	readonly value: string;
	/** Truth stands without quotes everywhere, a day but in JSON; words as the format has them. */
	readonly kind: "word" | "flag" | "day";
	/** How many of the blog's posts have it; undefined where it comes from the engine. */
	readonly posts?: number;
}

/** Truth, the few values an engine knows, today, and those of the blog. Empty for keys that may have any value. */
export function suggestValues(
	dialect: Dialect,
	path: string,
	today: string | undefined,
	blog: BlogValues | undefined,
): readonly SuggestedValue[] {
	const [name = path, known] = findKnownKey(dialect, path) ?? [];
	const types = known?.types ?? [];
	const isEvent = dialect.keys.eventDate?.includes(name) === true;
	const typed = isEvent
		? dateType.suggest(today, { ...dialect, dateFormats: ["YYYY-MM-DD"] })
		: // Whatever may be anything is no flag and no day.
			types.length <= 2
			? types.flatMap((type) => valueType(type).suggest(today, dialect))
			: [];
	const field = sharedFieldOf(dialect, path);
	const used: readonly UsedValue[] = (field && blog?.[field]) ?? [];
	return [
		...used.map(({ value, posts }) => ({ value, posts, kind: "word" }) as const),
		...(known?.values ?? []).map((value) => ({ value, kind: "word" }) as const),
		...typed,
	].filter(({ value }, at, all) => all.findIndex((each) => each.value === value) === at);
}

/** The field whose values posts share that a key holds. */
export function sharedFieldOf({ keys, ignoresKeyCase }: Dialect, path: string): SharedField | undefined {
	const same = (key: string) => (ignoresKeyCase ? key.toLowerCase() === path.toLowerCase() : key === path);
	return sharedFields.find((name) => keys[name]?.some(same));
}
