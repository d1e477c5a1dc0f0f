import assert from "node:assert/strict";

/** Fails where there is one of these: with the sentence that says what to do about them, and each on a line of its own. */
export function assertNone(found: readonly string[], whatToDo: string): void {
	const lines = found.map((each) => `\n  ${each}`);
	if (lines.length > 0) assert.fail(`${whatToDo}:${lines.join("")}`);
}

/** Fails where a list lacks one of these or has another beside them, with the sentence for each. */
export function assertLists(
	listed: readonly string[],
	wanted: readonly string[],
	{ missing, beside }: { readonly missing: string; readonly beside: string },
): void {
	assertNone(
		wanted.filter((each) => !listed.includes(each)),
		missing,
	);
	assertNone(
		listed.filter((each, at) => !wanted.includes(each) || listed.indexOf(each) < at),
		beside,
	);
}
