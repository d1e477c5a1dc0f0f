import { type BlogValues, type SharedField, sharedFields, type UsedValue } from "../../blog/used-values.ts";
import { type DateFormat, formatDate } from "../../dates/date-format.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { findKnownKey } from "../../dialects/lookup.ts";

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
	// Whatever may be anything is no flag.
	const isFlag = types.includes("boolean") && types.length <= 2;
	const isEvent = dialect.keys.eventDate?.includes(name) === true;
	const isDay = isEvent || (types.includes("date") && types.length <= 2);
	const day = isDay ? writeToday(today, isEvent ? "YYYY-MM-DD" : dialect.dateFormats[0]) : undefined;
	const field = sharedFieldOf(dialect, path);
	const used: readonly UsedValue[] = (field && blog?.[field]) ?? [];
	return [
		...used.map(({ value, posts }) => ({ value, posts, kind: "word" }) as const),
		...(known?.values ?? []).map((value) => ({ value, kind: "word" }) as const),
		...(isFlag ? ["true", "false"] : []).map((value) => ({ value, kind: "flag" }) as const),
		...(day ? [{ value: day, kind: "day" } as const] : []),
	].filter(({ value }, at, all) => all.findIndex((each) => each.value === value) === at);
}

/** The field whose values posts share that a key holds. */
export function sharedFieldOf({ keys, ignoresKeyCase }: Dialect, path: string): SharedField | undefined {
	const same = (key: string) => (ignoresKeyCase ? key.toLowerCase() === path.toLowerCase() : key === path);
	return sharedFields.find((name) => keys[name]?.some(same));
}

function writeToday(today: string | undefined, format: DateFormat = "YYYY-MM-DD"): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? "") ?? [];
	if (!year) return undefined;
	return formatDate({ year: Number(year), month: Number(month), day: Number(day) }, format);
}
