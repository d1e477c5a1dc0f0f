import assert from "node:assert/strict";
import { Portions } from "../../../src/webview/portions.ts";
import { watchBlocks } from "../../../src/webview/watch-blocks.ts";
import { openShell } from "../../support/preview-window.ts";

const window = openShell();

/** A container, and blocks made for it: `h` begins with a heading, everything else with a paragraph. */
function opened() {
	const container = window.document.createElement("div");
	window.document.body.append(container);
	const portions = new Portions(container);
	const block = (name: string) => {
		const made = window.document.createElement("div");
		made.innerHTML = name.startsWith("h") ? `<h2>${name}</h2>` : `<p>${name}</p>`;
		return made;
	};
	const many = (count: number, name = "p") => Array.from({ length: count }, (_, at) => block(`${name}${at}`));
	/** Sizes of portions, with `+` where one is laid out alone, and names of blocks outside of them. */
	const shape = () =>
		[...container.children].map((child) =>
			child.tagName === "RECAP-PORTION"
				? `${child.childElementCount}${child.classList.contains("alone") ? "+" : ""}`
				: child.textContent,
		);
	const text = () => container.textContent;
	return { container, portions, block, many, shape, text };
}

describe("Portions", () => {
	it("leave a short post as it is", () => {
		const { portions, many, shape } = opened();
		portions.place(many(3), undefined);
		assert.deepEqual(shape(), ["p0", "p1", "p2"]);
	});

	it("divide a long one where a block has no margin above", () => {
		const { portions, block, many, shape, text } = opened();
		const blocks = [...many(64), block("h"), ...many(100, "q")];
		portions.place(blocks, undefined);
		assert.deepEqual(shape(), ["65+", "64+", "36+"]);
		assert.equal(text(), blocks.map((each) => each.textContent).join(""));
	});

	it("keep their margins together where the next begins with a heading", () => {
		const { portions, many, block, shape } = opened();
		const first = many(40);
		portions.place(first, undefined);
		portions.place([block("h"), ...many(39, "q")], first.at(-1));
		portions.place(many(40, "r"), undefined);
		assert.deepEqual(shape(), ["40+", "40", "40"]);
	});

	it("take what comes in between and let go of what goes, without moving the others", () => {
		const { container, portions, many, block, shape, text } = opened();
		const [first, second] = [many(32), many(32, "q")];
		portions.place(first, undefined);
		portions.place(second, first.at(-1));
		const parents = [...first, ...second].map((each) => each.parentElement);
		const fresh = many(40, "n");
		portions.place([...fresh, ...first.slice(5), ...second], first[4]);
		assert.deepEqual(shape(), ["72+", "32+"]);
		assert.deepEqual(
			[...first, ...second].map((each) => each.parentElement),
			parents,
		);
		const expected = [...first.slice(0, 5), ...fresh, ...first.slice(5), ...second];
		assert.equal(text(), expected.map((each) => each.textContent).join(""));
		for (const each of [...first, ...fresh]) each.remove();
		portions.place([block("z")], undefined);
		assert.deepEqual(shape(), ["z", "32+"]);
		assert.equal(container.querySelectorAll("recap-portion:empty").length, 0);
	});

	it("move a block that has another place now", () => {
		const { portions, many, text } = opened();
		const blocks = many(70);
		portions.place(blocks, undefined);
		const [a, b, ...rest] = blocks;
		assert.ok(a && b);
		portions.place([b, a, ...rest], undefined);
		assert.equal(text(), [b, a, ...rest].map((each) => each.textContent).join(""));
	});

	it("let every block be heard of that comes or goes", async () => {
		const { container, portions, many } = opened();
		const heard: string[] = [];
		watchBlocks(window, container, [
			{
				added: (each) => heard.push(`+${each.textContent}`),
				removed: (each) => heard.push(`-${each.textContent}`),
			},
		]);
		const told = () => new Promise((resolve) => window.setTimeout(resolve));
		const blocks = many(33);
		portions.place(blocks, undefined);
		await told();
		assert.deepEqual(
			heard.splice(0),
			blocks.map((each) => `+${each.textContent}`),
		);
		blocks[1]?.remove();
		const [fresh] = many(1, "n");
		assert.ok(fresh);
		portions.place([fresh], blocks[0]);
		await told();
		assert.deepEqual(heard.splice(0), ["-p1", "+n0"]);
		container.replaceChildren();
		await told();
		assert.equal(heard.filter((each) => each.startsWith("-")).length, 33);
	});
});
