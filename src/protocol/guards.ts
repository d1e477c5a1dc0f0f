/** A plain object, so that its properties can be asked for one by one. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text of at most `limit` UTF-16 units. */
export function isTextUpTo(value: unknown, limit: number): value is string {
	return typeof value === "string" && value.length <= limit;
}

export function isInteger(value: unknown): value is number {
	return Number.isSafeInteger(value);
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
	return isInteger(value) && value >= 0;
}
