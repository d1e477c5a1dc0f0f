import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { insertListed } from "../../../../src/core/schedule/writing/insert-listed.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

function talk(key: string, title: string, speaker: string, more: Partial<Session> = {}): Session {
	const empty = { slides: [], video: [], links: [], status: "confirmed", service: false } as const;
	return { key, title, url: `https://q.example/${key}`, speakers: [{ name: speaker }], ...empty, ...more };
}

const schedule: Schedule = {
	format: "x",
	sessions: [
		talk("1", "Naming things", "Ann Lee"),
		talk("2", "Tests that fail", "Bob Ray"),
		talk("3", "The kinder pager", "Cy Fox"),
	],
	warnings: [],
};

const FRONT = "---\nlayout: post\ntitle: A day\n---\n\n";

/** The body after it, `«…»` being what is selected, and what was said. */
function run(marked: string, list?: string): readonly [string, string] {
	const text = FRONT + marked.replace(/[«»]/g, "");
	const start = FRONT.length + marked.indexOf("«");
	const end = FRONT.length + marked.indexOf("»") - 1;
	const insertion = insertListed(readPost(text), { schedule, list, place: { start, end } });
	if (isRefusal(insertion)) return [text.slice(FRONT.length), insertion.refusal];
	return [applyEdits(text, insertion.edits).slice(FRONT.length), insertion.message];
}

const pager = "## [The kinder pager](https://q.example/3)\n\nBy Cy Fox";
const naming = "## [Naming things](https://q.example/1)\n\nBy Ann Lee";
const own = "## [Zero](https://q.example/0)\n\nBy Zed Orr\n\nNotes.\n";

describe("insertListed", () => {
	it("makes blocks of the selected lines, in their order, and leaves and names the others", () => {
		assert.deepEqual(
			run(`${own}\n- the «kinder pagr\n- Lunch with Eve\n1. Naming »things (Ann Lee)\n\nBye.\n`),
			[
				`${own}\n- Lunch with Eve\n\n${pager}\n\n\n\n${naming}\n\nBye.\n`,
				"2 sessions are inserted. No talk is called “- Lunch with Eve”.",
			],
		);
	});

	it("puts those of a list from elsewhere at the cursor, and leaves out what names none", () => {
		assert.deepEqual(run(`${own}\n«»\n`, "Coffee\nNAMING THINGS\nTea\n\nNaming things\n"), [
			`${own}\n${naming}\n\n\n`,
			"One session is inserted. No talks are called “Coffee”, “Tea”.",
		]);
		const [, said] = run(`${own}\n«»\n`, ["Naming things", ..."abcdefg"].join("\n"));
		assert.equal(said, "One session is inserted. No talks are called “a”, “b”, “c”, “d”, “e” and 2 more.");
	});

	it("tells whether lines are left for the writer", () => {
		const place = { start: own.length, end: own.length };
		const leaves = (list: string) => {
			const insertion = insertListed(readPost(own), { schedule, list, place });
			return isRefusal(insertion) ? insertion.refusal : insertion.leavesLines;
		};
		assert.deepEqual([leaves("Naming things"), leaves("Naming things\nLunch")], [false, true]);
	});

	it("tells a line that names no talk from one that says more than its talk", () => {
		const kinder = "- The kinder pager was the best";
		assert.deepEqual(run(`${own}\n«${kinder}\n- Lunch\n- Naming things»\n\nBye.\n`), [
			`${own}\n${kinder}\n- Lunch\n\n${naming}\n\n\n\nBye.\n`,
			`One session is inserted. No talk is called “- Lunch”. “${kinder}” stays: it says more than its talk.`,
		]);
		const skipped = "- Tests that fail, skipped";
		const [, two] = run(`${own}\n«${kinder}\n${skipped}\n- Naming things»\n`);
		assert.equal(
			two,
			`One session is inserted. “${kinder}”, “${skipped}” stay: they say more than their talks.`,
		);
		const many = Array.from({ length: 7 }, (_, at) => `${kinder} ${"abcdefg"[at]}`);
		const [, seven] = run(`${own}\n«${many.join("\n")}\n- Naming things»\n`);
		const named = many.slice(0, 5).map((line) => `“${line}”`);
		assert.equal(
			seven,
			`One session is inserted. ${named.join(", ")} and 2 more stay: they say more than their talks.`,
		);
		assert.deepEqual(run(`${own}\n«${kinder}»\n`), [
			`${own}\n${kinder}\n`,
			"Shorten these lines to the talks they name: what else they say would be lost.",
		]);
	});

	it("leaves every other line as it is: blank lines between, indentation, and a title with more than the talk's own link", () => {
		const kept = [
			"![Naming things](hall.jpg)",
			"- [Naming things](https://other.example/notes)",
			"Tests that fail [^1]",
			"- [Naming things](https://q.example/1) was the best",
			"Eve Moss: Naming things",
			"10:30 Naming things, skipped",
			"",
			"```",
			"Naming things",
			"```",
			"> Mine",
		];
		const [after] = run(
			`${own}\n«${kept.join("\n")}\n- [Naming things](https://q.example/1)»\n\nBye.\n\n[^1]: A note.\n`,
		);
		assert.equal(after, `${own}\n${kept.join("\n")}\n\n${naming}\n\n\n\nBye.\n\n[^1]: A note.\n`);
	});

	it("takes a line that says no more than the schedule", () => {
		for (const line of [
			"* [x] Sat 10:30 Naming things by Ann Lee",
			"Ann Lee: NAMING things",
			"- [Naming things](https://q.example/1) (Ann Lee)",
			"NAMINGTHINGS",
			"1. Naming things | Anne Lee, 45",
		])
			assert.equal(run(`${own}\n«${line}»\n\nBye.\n`)[0], `${own}\n${naming}\n\n\n\nBye.\n`, line);
	});

	it("leaves the lines behind as many as it looks at", () => {
		const mine = Array.from({ length: 600 }, (_, at) => `Word ${at}`).join("\n");
		const [after] = run(`${own}\n«Naming things\n${mine}»\n`);
		assert.equal(after, `${own}\n${mine}\n\n${naming}\n\n\n`);
	});

	it("refuses lines that name no talk, and changes nothing", () => {
		assert.deepEqual(run(`${own}\n«Some prose of\nmy own.»\n`), [
			`${own}\nSome prose of\nmy own.\n`,
			"Select lines that name talks: the schedule has none that is called like these.",
		]);
		for (const nothing of [run(`${own}\n«»\n`), run(`${own}\n«»\n`, " \n")])
			assert.deepEqual(nothing, [`${own}\n\n`, "Select the lines that name talks first."]);
	});

	it("leaves what stands below the selected lines below a blank line, and the blocks above it", () => {
		for (const end of ["»\n\n", "\n»\n", "\n\n»"])
			assert.deepEqual(
				run(`${own}\n«Naming things\n- Lunch\n* Tea${end}## Conclusion\n\nBye.\n`),
				[
					`${own}\n- Lunch\n* Tea\n\n${naming}\n\n\n\n## Conclusion\n\nBye.\n`,
					"One session is inserted. No talks are called “- Lunch”, “* Tea”.",
				],
				JSON.stringify(end),
			);
	});

	it("keeps the line ends of the post", () => {
		const text = `${FRONT}${own}\nTests that fail\nMine\nNaming things\n`.replaceAll("\n", "\r\n");
		const start = text.indexOf("Tests");
		const place = { start, end: text.length - 2 };
		const insertion = insertListed(readPost(text), { schedule, place });
		if (isRefusal(insertion)) assert.fail(insertion.refusal);
		assert.doesNotMatch(applyEdits(text, insertion.edits).replaceAll("\r\n", ""), /[\r\n]/);
	});
});
