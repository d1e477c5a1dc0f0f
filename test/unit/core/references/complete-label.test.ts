import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { completeLabel, writeLabel } from "../../../../src/core/references/complete-label.ts";

/** What is offered at `|`: the form, and each choice as it is written, a text to change in «…». */
function offered(line: string): readonly string[] {
	const head = "---\nlayout: post\ntitle: A day\n---\n\n";
	const text = `${head}${line.replace("|", "")}\n\n[Hall]: /hall.jpg\n[2]: https://speakerdeck.com/a/b\n`;
	const completion = completeLabel(readPost(text), head.length + line.indexOf("|"));
	if (completion === undefined) return [];
	const written = completion.choices.map(({ label }) => {
		const { text, rest } = writeLabel(completion, label);
		return text === undefined ? rest : `«${text}»${rest}`;
	});
	return [completion.form, ...written];
}

describe("completeLabel", () => {
	const cases: readonly (readonly [string, ...string[]])[] = [
		["See [the hall][|", "behind-text", "Hall]", "2]"],
		["See ![alt][|]", "behind-text", "Hall", "2"],
		["See [a][2][|", "behind-text", "Hall]", "2]"],
		["See [ha|", "shortcut", "Hall]", "«ha»][2]"],
		["See [|", "shortcut", "Hall]", "«»][2]"],
		["See [Ha|]", "shortcut", "Hall", "«Ha»][2"],
		["See [the deck|", "shortcut", "«the deck»][Hall]", "«the deck»][2]"],
		["> - [ha|", "shortcut", "Hall]", "«ha»][2]"],
		["See ![|", "image", "«Hall»][Hall]", "«»][2]"],
		["See ![A full hall|", "image", "«A full hall»][Hall]", "«A full hall»][2]"],
		["See ![ha|]", "image", "«Hall»][Hall", "«ha»][2"],
		["See \\[ha|"],
		["See \\![ha|"],
		["See [^ha|"],
		["- [ |"],
		["1. [x|] done"],
		["See [ha|](/a)"],
		["See [ha|][2]"],
		["[ha|]: /a"],
		["See `[ha|`"],
		["See [ha]|"],
		["    [ha|"],
	];
	for (const [line, ...expected] of cases) it(line, () => assert.deepEqual(offered(line), expected));
});
