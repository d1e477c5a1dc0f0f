/** The way to each value in a message that is no object or list. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
	if (typeof value !== "object" || value === null) return [path];
	return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The message with another value in one place. */
export function withValue(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
	if (key === undefined) return leaf;
	if (Array.isArray(value))
		return value.map((part, at) => (String(at) === key ? withValue(part, rest, leaf) : part));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [name, name === key ? withValue(part, rest, leaf) : part]),
	);
}
