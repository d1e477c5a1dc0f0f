import assert from "node:assert/strict";
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
});
