/// <reference path="../liquid/liquidjs.d.ts" />
import { type Filter, type FilterCall, type Steps, toValue } from "liquidjs/dist/liquid.browser.mjs";
import { isAbsent, textOf } from "./text-of.ts";

/** Jekyll's filters of lists where LiquidJS's answer otherwise (https://jekyllrb.com/docs/liquid/filters/). */
export const listFilters: Readonly<Record<string, Filter>> = {
	/** Jekyll compares as text, and finds a value in a list. */
	where: function* (this: FilterCall, list, property, wanted): Steps {
		const target = toValue(wanted);
		const kept: unknown[] = [];
		for (const each of listOf(list)) {
			this.context.renderLimit.check(0);
			if (isWanted(yield propertyOf(this, each, property), target)) kept.push(each);
		}
		return kept;
	},
	/** Jekyll puts what has no such property first unless told `"last"`. */
	sort: function* (this: FilterCall, list, property, nils): Steps {
		const pairs: { readonly each: unknown; readonly key: unknown }[] = [];
		for (const each of listOf(list)) {
			pairs.push({ each, key: isAbsent(property) ? each : yield propertyOf(this, each, property) });
		}
		const absentFirst = toValue(nils) === "last" ? 1 : -1;
		return pairs.sort((a, b) => compare(a.key, b.key, absentFirst)).map(({ each }) => each);
	},
	group_by: function* (this: FilterCall, list, property): Steps {
		const groups = new Map<string, unknown[]>();
		for (const each of listOf(list)) {
			this.context.renderLimit.check(0);
			const name = textOf(yield propertyOf(this, each, property));
			const group = groups.get(name);
			if (group) group.push(each);
			else groups.set(name, [each]);
		}
		return [...groups].map(([name, items]) => ({ name, items, size: items.length }));
	},
	/** The same items at every keystroke: a preview that changes by itself cannot be read. */
	sample: (list, count) =>
		isAbsent(count) ? listOf(list)[0] : listOf(list).slice(0, Math.max(Number(toValue(count)) || 0, 0)),
};

/** A list's entries; a mapping's values, as Jekyll takes them. */
function listOf(value: unknown): readonly unknown[] {
	const plain = toValue(value);
	if (Array.isArray(plain)) return plain;
	return typeof plain === "object" && plain !== null ? Object.values(plain) : [];
}

function propertyOf({ context }: FilterCall, each: unknown, property: unknown): Steps {
	return context._getFromScope(each, textOf(property).split("."), false);
}

function isWanted(value: unknown, target: unknown): boolean {
	const plain = toValue(value);
	if (target === null || target === undefined) return plain === null || plain === undefined;
	if (Array.isArray(plain)) return plain.some((each) => textOf(each) === textOf(target));
	return plain !== null && plain !== undefined && textOf(plain) === textOf(target);
}

function compare(left: unknown, right: unknown, absentFirst: number): number {
	if (isAbsent(left) || isAbsent(right))
		return isAbsent(left) === isAbsent(right) ? 0 : isAbsent(left) ? absentFirst : -absentFirst;
	const [a, b] = [toValue(left), toValue(right)];
	if (typeof a === "number" && typeof b === "number") return a - b;
	return textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0;
}
