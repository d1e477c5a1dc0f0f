import type { FieldData } from "../front-matter/model.ts";
import type { Variables } from "./layout-model.ts";
import { LAYOUT_LIMITS } from "./limits.ts";

/** Names JavaScript gives a meaning of its own when a template's value is written or compared. */
const refusedKeys = new Set(["__proto__", "toString", "valueOf", "toJSON", "toLiquid"]);

/**
 * A copy of variables as LiquidJS can take them: plain mappings, nothing inherited that a key could reach, bounded in
 * number and depth; what is beyond the limits is left out.
 */
export function toLiquidData(variables: Variables): Record<string, unknown> {
	let left: number = LAYOUT_LIMITS.variables;
	const copy = (value: FieldData, depth: number): unknown => {
		if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
			return undefined;
		if (typeof value !== "object" || value === null) return value;
		if (depth > LAYOUT_LIMITS.variableDepth) return undefined;
		if (isList(value)) {
			const kept = value.slice(0, Math.max(left, 0));
			left -= kept.length;
			return kept.map((each) => copy(each, depth + 1));
		}
		return copyMapping(value, depth);
	};
	const copyMapping = (mapping: Variables, depth: number): Record<string, unknown> => {
		const result: Record<string, unknown> = {};
		for (const [key, value] of Object.entries(mapping)) {
			if (refusedKeys.has(key)) continue;
			if (--left < 0) break;
			result[key] = copy(value, depth + 1);
		}
		return result;
	};
	return copyMapping(variables, 0);
}

function isList(value: object): value is readonly FieldData[] {
	return Array.isArray(value);
}
