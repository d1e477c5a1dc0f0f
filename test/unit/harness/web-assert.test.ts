import assert from "node:assert/strict";
import webAssert from "../../harness/web-assert.ts";

type Tested = typeof webAssert;

/** Node's own, without the overloads. */
const nodeAssert: Tested = Object.assign((value: unknown) => assert(value), {
	...assert,
	throws: (action: () => unknown, expected?: RegExp | object) =>
		expected ? assert.throws(action, expected) : assert.throws(action),
	rejects: (promised: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp | object) =>
		expected ? assert.rejects(promised, expected) : assert.rejects(promised),
});

/** Each must hold or fail in both alike: suites run with one in Node and with the other in a web worker. */
const cases: Readonly<Record<string, (tested: Tested) => unknown>> = {
	"a true value": (tested) => tested(1),
	"a false value": (tested) => tested.ok(""),
	"equal values": (tested) => tested.equal(Number.NaN, Number.NaN),
	"zeros of two signs": (tested) => tested.equal(0, -0),
	"equal text and number": (tested) => tested.equal("1", 1),
	"different values said to differ": (tested) => tested.notEqual(1, 2),
	"equal values said to differ": (tested) => tested.notEqual(1, 1),
	"deeply equal objects": (tested) =>
		tested.deepEqual({ a: [1, { b: undefined }] }, { a: [1, { b: undefined }] }),
	"an absent and an undefined entry": (tested) => tested.deepEqual({ a: undefined }, {}),
	"arrays of two lengths": (tested) => tested.deepEqual([1, 2], [1]),
	"an array and an object": (tested) => tested.deepEqual([], {}),
	"text that matches": (tested) => tested.match("recap", /^re/),
	"text that does not match": (tested) => tested.match("recap", /^x/),
	"text that matches and should not": (tested) => tested.doesNotMatch("recap", /^re/),
	"an error by its message": (tested) => tested.throws(() => fail("no such post"), /no such post/),
	"an error with another message": (tested) => tested.throws(() => fail("no such post"), { message: "gone" }),
	"no error at all": (tested) => tested.throws(() => undefined),
	"a rejection": (tested) => tested.rejects(Promise.reject(new Error("late")), { message: /late/ }),
	"no rejection at all": (tested) => tested.rejects(() => Promise.resolve()),
	"a failure on purpose": (tested) => tested.fail("on purpose"),
};

describe("the assertions of the web host", () => {
	for (const [name, run] of Object.entries(cases)) {
		it(`agree with Node's about ${name}`, async () => {
			assert.equal(await passes(() => run(webAssert)), await passes(() => run(nodeAssert)));
		});
	}

	it("show Mocha the difference", () => {
		assert.throws(() => webAssert.equal(1, 2), {
			name: "AssertionError",
			actual: 1,
			expected: 2,
			showDiff: true,
		});
	});
});

function fail(message: string): never {
	throw new Error(message);
}

async function passes(action: () => unknown): Promise<boolean> {
	try {
		await action();
		return true;
	} catch {
		return false;
	}
}
