/// <reference path="./liquidjs.d.ts" />
import { toValue } from "liquidjs/dist/liquid.browser.mjs";

/** Writing characters costs that much less than going through entries. */
const CHARACTERS_OF_ENTRY = 4;

const sizes = new WeakMap<object, number>();

/**
 * What it costs to write or compare a value: a list counts with all the lists in it, as often as they stand there. Lists of templates are
 * made of finished ones, so a size once known stays.
 */
export function sizeOf(value: unknown): number {
	const plain = toValue(value);
	if (typeof plain === "string") return plain.length;
	return Array.isArray(plain) ? sizeOfList(plain, 0) : 1;
}

function sizeOfList(list: readonly unknown[], depth: number): number {
	const known = sizes.get(list);
	if (known !== undefined) return known;
	// Each list made by a filter was measured then, with all that was in it: depth is that of variables.
	if (depth > 100) return Number.POSITIVE_INFINITY;
	let size = 1;
	for (const each of list) {
		if (typeof each === "string") size += 1 + each.length / CHARACTERS_OF_ENTRY;
		else size += Array.isArray(each) ? sizeOfList(each, depth + 1) : 1;
	}
	sizes.set(list, size);
	return size;
}
