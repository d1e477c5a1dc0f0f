/// <reference path="../liquid/liquidjs.d.ts" />
import { type Filter, toValue } from "liquidjs/dist/liquid.browser.mjs";
import { dateFilters } from "./date-filters.ts";
import { listFilters } from "./list-filters.ts";
import { textOf } from "./text-of.ts";
import { urlFilters } from "./url-filters.ts";

/** The filters in which Jekyll's Liquid is another than LiquidJS's, and those LiquidJS does not have. */
export function jekyllFilters(
	markdownify: ((markdown: string) => string) | undefined,
): Readonly<Record<string, Filter>> {
	return {
		...dateFilters,
		...urlFilters,
		...listFilters,
		divided_by: dividedBy,
		markdownify: (value) => (markdownify ? markdownify(textOf(value)) : value),
	};
}

/** Jekyll's Liquid has no use for these, and some wait for the computer's cryptography. */
export const foreignFilters = ["sha256", "hmac_sha256", "base64_encode", "base64_decode"];

/** Ruby divides integers without a remainder: `{{ words | divided_by: 180 }}` is a number of minutes. */
function dividedBy(value: unknown, divisor: unknown): number {
	const [dividend, by] = [Number(toValue(value)) || 0, Number(toValue(divisor)) || 0];
	if (by === 0) throw new RangeError("divided by 0");
	return Number.isInteger(dividend) && Number.isInteger(by) ? Math.floor(dividend / by) : dividend / by;
}
