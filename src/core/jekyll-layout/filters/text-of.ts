/// <reference path="../liquid/liquidjs.d.ts" />
import { toValue } from "liquidjs/dist/liquid.browser.mjs";

/** A template's value as text; nothing for mappings and what is absent. */
export function textOf(value: unknown): string {
	const plain = toValue(value);
	if (typeof plain === "string") return plain;
	if (typeof plain === "number" || typeof plain === "boolean") return String(plain);
	return Array.isArray(plain) ? plain.map((each) => (Array.isArray(each) ? "" : textOf(each))).join("") : "";
}

export function isAbsent(value: unknown): boolean {
	const plain = toValue(value);
	return plain === null || plain === undefined;
}
