import assert from "node:assert/strict";
import fc from "fast-check";
import { patchBlocks } from "../../../src/core/preview/block-patch.ts";
import type { WholeBlock } from "../../../src/protocol/to-page/show.ts";
import { ShownBlocks } from "../../../src/webview/shown-blocks.ts";
import { openShell, parseOnly } from "../../support/preview-window.ts";

describe("ShownBlocks", () => {
	const window = openShell();
	let container: HTMLElement;
	let shown: ShownBlocks;
	let now: readonly WholeBlock[];

	beforeEach(() => {
		container = window.document.createElement("div");
		window.document.body.replaceChildren(container);
		shown = new ShownBlocks(container, parseOnly(window));
		now = [];
	});

	it("puts the blocks on the page in order", () => {
		show("a b c");
		assert.equal(container.innerHTML, "<div><p>a</p></div><div><p>b</p></div><div><p>c</p></div>");
	});

	it("leaves the elements of unchanged blocks alone", () => {
		show("a b c");
		const [a, b, c] = [...container.children];
		const changes = watchChanges();
		show("a x c");
		assert.deepEqual([container.children[0], container.children[2]], [a, c]);
		assert.equal(b?.isConnected, false);
		assert.deepEqual(changes(), { removed: ["b"], added: ["x"] });
	});

	it("moves a block's element instead of making it again", () => {
		show("a b c d");
		const d = container.children[3];
		const changes = watchChanges();
		show("d a b c");
		assert.equal(container.children[0], d);
		assert.deepEqual(changes(), { removed: ["d"], added: ["d"] });
	});

	it("knows the line of every block after lines were added above", () => {
		show("a b c");
		show("a x b c");
		assert.deepEqual(
			shown.places.map(({ line }) => line),
			[0, 2, 4, 6],
		);
	});

	it("keeps a loaded image where its block's text changes", () => {
		show('<img_src="hall.png">one');
		const image = container.querySelector("img");
		show('<img_src="hall.png">two');
		assert.equal(container.querySelector("img"), image);
		assert.equal(container.textContent, "two");
	});

	it("refuses a patch of blocks it does not have, and stays as it was", () => {
		show("a b");
		const before = container.innerHTML;
		assert.equal(shown.apply({ keptAtStart: 2, keptAtEnd: 1, lineShift: 0, blocks: [] }), false);
		const lost = {
			keptAtStart: 0,
			keptAtEnd: 0,
			lineShift: 0,
			blocks: [{ key: "lost", line: 0, endLine: 1 }],
		};
		assert.equal(shown.apply(lost), false);
		assert.equal(container.innerHTML, before);
	});

	it("ends as a fresh page would, whatever changed", () => {
		const texts = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
		fc.assert(
			fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (history) => {
				for (const text of history) show(text.join(" "));
				const last = now.map(({ html }) => `<div>${html}</div>`);
				assert.equal(container.innerHTML, last.join(""));
				assert.deepEqual(
					shown.places.map(({ line, endLine }) => [line, endLine]),
					now.map(({ line, endLine }) => [line, endLine]),
				);
			}),
			{ numRuns: 100, seed: 20260131 },
		);
	});

	function show(words: string): void {
		const next = toBlocks(words);
		assert.ok(shown.apply(patchBlocks(now, next)));
		now = next;
	}

	function watchChanges() {
		const observer = new window.MutationObserver(() => {});
		observer.observe(container, { childList: true, subtree: true });
		return () => {
			const records = observer.takeRecords();
			const names = (lists: readonly NodeList[]) =>
				lists.flatMap((list) => [...list].map((node) => node.textContent));
			return {
				removed: names(records.map(({ removedNodes }) => removedNodes)),
				added: names(records.map(({ addedNodes }) => addedNodes)),
			};
		};
	}
});

/** One block a word, two lines each; `_` stands for a space. */
function toBlocks(words: string): readonly WholeBlock[] {
	return words
		.split(" ")
		.filter(Boolean)
		.map((word, at) => ({
			key: word,
			line: at * 2,
			endLine: at * 2 + 1,
			html: `<p>${word.replaceAll("_", " ")}</p>`,
		}));
}
