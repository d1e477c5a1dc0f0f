/** The value that occurs most; of equally frequent ones the first. Undefined where there is none. */
export function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
