/** The part of `node:assert/strict` that suites use, for the web-worker host, where the build puts it in that module's place. */
type Message = string | Error | undefined;
type ErrorPattern = RegExp | Error | object | (new (...args: never) => object);

/** What Mocha needs to show a difference. */
class AssertionError extends Error {
	override readonly name = "AssertionError";
	readonly actual: unknown;
	readonly expected: unknown;
	readonly showDiff: boolean;

	constructor(message: string, comparison?: { readonly actual: unknown; readonly expected: unknown }) {
		super(message);
		this.actual = comparison?.actual;
		this.expected = comparison?.expected;
		this.showDiff = comparison !== undefined;
	}
}

function expect(
	condition: boolean,
	message: Message,
	otherwise: string,
	comparison?: { actual: unknown; expected: unknown },
): void {
	if (condition) return;
	throw message instanceof Error ? message : new AssertionError(message ?? otherwise, comparison);
}

function ok(value: unknown, message?: Message): void {
	expect(Boolean(value), message, `Expected something true, not ${show(value)}`);
}

function isSame(actual: unknown, expected: unknown): boolean {
	if (Object.is(actual, expected)) return true;
	if (typeof actual !== "object" || typeof expected !== "object" || !actual || !expected) return false;
	if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
	const [ours, theirs] = [Object.entries(actual), new Map(Object.entries(expected))];
	return (
		ours.length === theirs.size &&
		ours.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
	);
}

function fits(error: unknown, expected: ErrorPattern | undefined): boolean {
	if (expected === undefined) return true;
	if (expected instanceof RegExp) return expected.test(String(error));
	if (typeof expected === "function" && error instanceof Error) return error.name === expected.name;
	if (typeof expected !== "object" || !expected || typeof error !== "object" || !error) return false;
	const found = new Map(
		Object.entries(error).concat(Object.entries({ message: String(Reflect.get(error, "message")) })),
	);
	return Object.entries(expected).every(([key, value]) =>
		value instanceof RegExp ? value.test(String(found.get(key))) : isSame(found.get(key), value),
	);
}

function show(value: unknown): string {
	return typeof value === "string" ? JSON.stringify(value) : String(value);
}

const assert = Object.assign(ok, {
	ok,
	fail: (message?: Message) => expect(false, message, "Failed"),
	equal: (actual: unknown, expected: unknown, message?: Message) =>
		expect(Object.is(actual, expected), message, `Expected ${show(expected)}, not ${show(actual)}`, {
			actual,
			expected,
		}),
	notEqual: (actual: unknown, expected: unknown, message?: Message) =>
		expect(!Object.is(actual, expected), message, `Expected anything but ${show(expected)}`),
	deepEqual: (actual: unknown, expected: unknown, message?: Message) =>
		expect(isSame(actual, expected), message, "Expected values to be deeply equal", { actual, expected }),
	match: (text: string, pattern: RegExp, message?: Message) =>
		expect(pattern.test(text), message, `Expected ${show(text)} to match ${pattern}`),
	doesNotMatch: (text: string, pattern: RegExp, message?: Message) =>
		expect(!pattern.test(text), message, `Expected ${show(text)} not to match ${pattern}`),
	throws: (action: () => unknown, expected?: ErrorPattern, message?: Message) => {
		try {
			action();
		} catch (error) {
			return expect(fits(error, expected), message, `Threw something else: ${show(error)}`);
		}
		expect(false, message, "Expected it to throw");
	},
	rejects: async (
		promised: Promise<unknown> | (() => Promise<unknown>),
		expected?: ErrorPattern,
		message?: Message,
	) => {
		try {
			await (typeof promised === "function" ? promised() : promised);
		} catch (error) {
			return expect(fits(error, expected), message, `Rejected with something else: ${show(error)}`);
		}
		expect(false, message, "Expected it to reject");
	},
});

export default assert;
