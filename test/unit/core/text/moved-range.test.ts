import assert from "node:assert/strict";
import fc from "fast-check";
import { movedRange } from "../../../../src/core/text/moved-range.ts";

/** `«»` marks the range, `{old|new}` the one change. */
function moved(marked: string): string {
	const change = /\{([^|{}]*)\|([^{}]*)\}/.exec(marked.replace(/[«»]/g, ""));
	assert.ok(change);
	const [whole, old = "", written = ""] = change;
	const before = (text: string) => text.replace(/[{}«»]/g, "").replace(`|${written}`, "");
	const start = before(marked.slice(0, marked.indexOf("«"))).length;
	const end = before(marked.slice(0, marked.indexOf("»"))).length;
	const at = change.index;
	const text = marked.replace(/[«»]/g, "").replace(whole, written);
	const range = movedRange({ start, end }, [
		{ range: { start: at, end: at + old.length }, length: written.length },
	]);
	return range
		? `${text.slice(0, range.start)}«${text.slice(range.start, range.end)}»${text.slice(range.end)}`
		: "gone";
}

describe("movedRange", () => {
	for (const [marked, after] of [
		["{|one }two «three» four", "one two «three» four"],
		["two «three» {four|}", "two «three» "],
		["two «th{|x}ree» four", "two «thxree» four"],
		["two «{three|3}» four", "gone"],
		["{two «three»|} four", "gone"],
		["two{ «th|-}ree» four", "two-«ree» four"],
		["two «th{ree» f|-}our", "two «th»-our"],
		["two «three»{|s} four", "two «three»s four"],
	]) {
		it(`${marked} → ${after}`, () => assert.equal(moved(marked ?? ""), after));
	}

	it("stays within the text, whatever the changes", () => {
		const change = fc.record({ at: fc.nat(30), old: fc.nat(10), length: fc.nat(10) });
		fc.assert(
			fc.property(fc.nat(30), fc.nat(10), fc.array(change), (start, size, changes) => {
				let length = 60;
				const made = changes.map(({ at, old, length: added }) => {
					const from = Math.min(at, length);
					const to = Math.min(from + old, length);
					length += added - (to - from);
					return { range: { start: from, end: to }, length: added };
				});
				const range = movedRange({ start, end: start + size }, made);
				if (!range) return;
				assert.ok(0 <= range.start && range.start <= range.end && range.end <= length);
			}),
		);
	});
});
