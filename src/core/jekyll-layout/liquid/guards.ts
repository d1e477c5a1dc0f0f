/// <reference path="./liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import {
	type Context,
	defaultOperators,
	type Filter,
	type Liquid,
	type Operators,
	type Steps,
	toValue,
} from "liquidjs/dist/liquid.browser.mjs";
import { LAYOUT_LIMITS, LayoutError } from "../limits.ts";
import type { WorkLimit } from "../work-limit.ts";
import { sizeOf } from "./size-of.ts";

/** What an entry costs in a filter that evaluates something for each, against one that only copies it. */
const ENTRY_WEIGHT = 40;

/** LiquidJS parses these filters' arguments when it renders, and asks every entry of a list. */
const EVALUATING = /_exp$|^(?:where|reject|group_by|has|find|find_index|map|sum|sort|sort_natural)$/;

/** Makes every filter ask for time and memory: one output with nested `find_exp` can otherwise run for hours. */
export function guardFilters(
	liquid: Liquid,
	limit: WorkLimit,
	read: (name: string, value: unknown) => unknown,
): void {
	for (const [name, filter] of Object.entries(liquid.filters)) {
		const handler = typeof filter === "function" ? filter : filter.handler;
		liquid.registerFilter(name, guarded(name, handler, limit, read));
	}
}

function guarded(
	name: string,
	filter: Filter,
	limit: WorkLimit,
	read: (name: string, value: unknown) => unknown,
): Filter {
	const isEvaluating = EVALUATING.test(name);
	return function (value, ...rest) {
		limit.check();
		const seen = read(name, value);
		limit.use(sizeOf(seen));
		for (const each of rest) limit.use(sizeOf(each));
		if (isEvaluating && Array.isArray(seen)) limit.use(seen.length * ENTRY_WEIGHT);
		const result = filter.apply(this, [seen, ...(isEvaluating ? rest.map(checkExpression) : rest)]);
		if (isSteps(result)) return chargeResult(limit, result);
		limit.use(sizeOf(result));
		return result;
	};
}

function* chargeResult(limit: WorkLimit, steps: Steps): Steps {
	const result = yield steps;
	limit.use(sizeOf(result));
	return result;
}

function checkExpression(argument: unknown): unknown {
	if (typeof argument === "string" && argument.length > LAYOUT_LIMITS.expression) {
		throw new LayoutError(
			l10n.t("An expression here is longer than {0} characters: write it shorter.", LAYOUT_LIMITS.expression),
		);
	}
	// Jekyll compares with single values; a list would be compared entry by entry with each entry.
	return Array.isArray(toValue(argument)) ? undefined : argument;
}

/** LiquidJS's operators, each asking for time and memory; lists are compared here, which LiquidJS does a promise an entry. */
export function guardedOperators(limit: WorkLimit): Operators {
	const names = Object.keys(defaultOperators);
	return Object.fromEntries(
		names.map((name) => [
			name,
			(left: unknown, right: unknown, context?: Context): unknown => {
				limit.check();
				limit.use(sizeOf(left) + sizeOf(right));
				const answer = Array.isArray(left) ? compareList(name, left, toValue(right)) : undefined;
				return answer ?? defaultOperators[name]?.(left, right, context);
			},
		]),
	);
}

/** Undefined for operators that are not about a list's entries, and for `empty` and `blank`. */
function compareList(operator: string, list: readonly unknown[], right: unknown): boolean | undefined {
	if (operator === "contains") return list.some((each) => isSame(each, right));
	if (operator === "==" && Array.isArray(right)) return isSame(list, right);
	return operator === "!=" && Array.isArray(right) ? !isSame(list, right) : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
	if (left === right || !Array.isArray(left) || !Array.isArray(right)) return left === right;
	return left.length === right.length && left.every((each, at) => isSame(each, right[at]));
}

function isSteps(value: unknown): value is Steps {
	return typeof value === "object" && value !== null && "next" in value && typeof value.next === "function";
}
