import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { saySorted } from "../../../../src/core/sorting/say-sorted.ts";
import { sortNotes } from "../../../../src/core/sorting/sort-notes.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const NAMES = "## [Names are a cache](https://e.example/names)\n\nBy Tomasz Lindqvist";
const SOUP = "## [Soup for operators](https://e.example/soup)\n\nBy Ann Lee\n\nThere was a demo.";
const DARK = "## [Testing in the dark](https://e.example/dark)\n\nBy Bob Ray and Ann Lee";

const talk = (title: string, start: string, end?: string): Session => ({
	key: title,
	title,
	start: { local: start, offset: "+01:00" },
	...(end !== undefined && { end: { local: end, offset: "+01:00" } }),
	speakers: [],
	slides: [],
	video: [],
	links: [],
	status: "confirmed",
	service: false,
});
const schedule: Schedule = {
	format: "icalendar",
	sessions: [
		talk("Names are a cache", "2026-01-31T10:30", "2026-01-31T11:15"),
		talk("Soup for operators", "2026-01-31T11:30", "2026-01-31T12:15"),
		talk("Testing in the dark", "2026-02-01T10:30", "2026-02-01T11:15"),
	],
	warnings: [],
};

/** The post's body after the notes, which stand at its end, are sorted; what stays where is told below it. */
function sorted(notes: string, list = "", dialectId = "jekyll", told = schedule): string {
	const body = `${NAMES}\n\n${SOUP}\n\n${DARK}\n\n`;
	const text = FRONT + body + notes + list;
	const start = FRONT.length + body.length;
	const answer = sortNotes(
		readPost(text, { dialectId }),
		{ range: { start, end: start + notes.length } },
		told,
	);
	if ("refusal" in answer) return answer.refusal;
	return `${applyEdits(text, answer.edits).slice(FRONT.length)}» ${saySorted(answer, text, answer.edits)}`;
}

const post = (names: string, soup: string, dark: string) =>
	[NAMES, names, SOUP, soup, DARK, dark].filter((part) => part !== "").join("\n\n");

describe("sortNotes", () => {
	it("takes a talk of whole days for none of midnight", () => {
		const whole = { ...schedule, sessions: [talk("Names are a cache", "2026-01-31")] };
		assert.equal(
			sorted("Sat 00:10 late talks\n", "", "jekyll", whole),
			"None of these notes starts with the time, title or speaker of a session of the post.",
		);
	});

	it("goes by the times of the schedule, on the day that is named", () => {
		assert.equal(
			sorted("Sat 10:40 caches go stale\n\n11:31 soup!\n\nSunday\n\n10:35 it is dark\n\n- very\n"),
			`${post("Sat 10:40 caches go stale", "11:31 soup!", "10:35 it is dark\n\n- very\n\nSunday")}\n` +
				"» Moved 3 notes under 3 sessions.",
		);
	});

	it("tells of two notes under one session", () => {
		assert.equal(
			sorted("11:35 hm\n\n16:00 tea\n\n11:45 hot\n"),
			`${post("", "11:35 hm\n\n11:45 hot", "16:00 tea")}\n» Moved 2 notes under one session. 1 stays where it is, in line 24: move it yourself.`,
		);
	});

	it("goes by titles, with slips in case and signs, and by their words", () => {
		assert.equal(
			sorted("names are a CACHE!\nstale\n\n# Soup, operators\nhot\n\n- Testing in the dark: bring a lamp\n"),
			`${post("names are a CACHE!\nstale", "### Soup, operators\nhot", "- Testing in the dark: bring a lamp")}\n` +
				"» Moved 3 notes under 3 sessions.",
		);
	});

	it("goes by speakers, and by the time where a speaker has two talks", () => {
		assert.equal(
			sorted(
				"Lindqvist: stale\n\nAnn Lee: hm\n\n11:45 Ann Lee again\n\n---\n\nWhat Bob Ray said was dark.\n\nLunch.\n",
			),
			`${post("Lindqvist: stale", "11:45 Ann Lee again", "What Bob Ray said was dark.\n\nAnn Lee: hm\n\n---\n\nLunch.")}\n` +
				"» Moved 3 notes under 3 sessions. 2 stay where they are, in lines 26, 30: move them yourself.",
		);
	});

	it("leaves what two talks could be, and what contradicts itself", () => {
		assert.equal(
			sorted("10:31 which?\n\n11:40 Lindqvist spoke\n\n11:40 Names are a cache, moved\n"),
			`${post("11:40 Names are a cache, moved", "", "10:31 which?\n\n11:40 Lindqvist spoke")}\n` +
				"» Moved 1 note under its session. 2 stay where they are, in lines 22, 24: move them yourself.",
		);
	});

	it("takes the minutes before a talk and the questions after it for the talk's", () => {
		assert.equal(
			sorted("Sat 10:26 title slide\n\n11:20 questions\n\n11:27 next title slide\n\n16:00 tea\n"),
			`${post("Sat 10:26 title slide\n\n11:20 questions", "11:27 next title slide", "16:00 tea")}\n` +
				"» Moved 2 notes under 2 sessions. 1 stays where it is, in line 26: move it yourself.",
		);
	});

	it("keeps fences whole, and the list of definitions below", () => {
		assert.equal(
			sorted("Sat 10:40\n\n```\n11:40 in code\n\n\n## no heading\n```\n\nstill names\n", "\n[1]: /x\n"),
			`${post("Sat 10:40\n\n```\n11:40 in code\n\n\n## no heading\n```\n\nstill names", "", "")}\n\n[1]: /x\n` +
				"» Moved 1 note under its session.",
		);
	});

	it("leaves what would swallow the sessions below it", () => {
		const notes = "11:40 soup\n\nSat 10:40\n\n```\nnever closed\n";
		assert.equal(
			sorted(notes, "", "hugo"),
			`${post("", "11:40 soup", "Sat 10:40\n\n```\nnever closed")}\n` +
				"» Moved 1 note under its session. 1 stays where it is, in line 22: move it yourself.",
		);
		// kramdown takes a fence that nothing closes for text.
		assert.equal(
			sorted(notes),
			`${post("Sat 10:40\n\n```\nnever closed", "11:40 soup", "")}\n» Moved 2 notes under 2 sessions.`,
		);
	});

	it("goes by times that the post itself tells", () => {
		const text = `${FRONT}# Saturday\n\n## 10:30 [Names](https://e.example/n)\n\nBy Ann Lee\n\n# Sunday\n\n## [Soup](https://e.example/s)\n\nBob Ray, 10:00–11:00\n\nNotes:\n\nSat 10:35 a\n\nSun 10:35 b\n`;
		const start = text.indexOf("Sat 10:35");
		const answer = sortNotes(readPost(text), { range: { start, end: text.length } });
		assert.ok(!("refusal" in answer));
		assert.equal(
			applyEdits(text, answer.edits),
			`${FRONT}# Saturday\n\n## 10:30 [Names](https://e.example/n)\n\nBy Ann Lee\n\nSat 10:35 a\n\n# Sunday\n\n## [Soup](https://e.example/s)\n\nBob Ray, 10:00–11:00\n\nNotes:\n\nSun 10:35 b\n`,
		);
	});

	it("takes notes out of a text of their own, in the post's line ends", () => {
		const text = `${FRONT}${NAMES}\n\n${SOUP}\n`.replaceAll("\n", "\r\n");
		const notes = "My notes\n\nSat 10:40 stale\nand old\n\n11:40 hot\n";
		const answer = sortNotes(readPost(text), { text: notes }, schedule);
		assert.ok(!("refusal" in answer));
		assert.equal(
			applyEdits(text, answer.edits),
			`${FRONT}${NAMES}\n\nSat 10:40 stale\nand old\n\n${SOUP}\n\n11:40 hot\n`.replaceAll("\n", "\r\n"),
		);
		assert.equal(applyEdits(notes, answer.notesEdits), "My notes\n");
		assert.equal(
			saySorted(answer, notes, answer.notesEdits),
			"Moved 2 notes under 2 sessions. 1 stays where it is, in line 1: move it yourself.",
		);
	});

	it("leaves notes whose links a text of their own defines", () => {
		const notes = "Sat 10:40 see [this][1]\n\n11:40 hot\n\n[1]: /away\n";
		const text = `${FRONT}${NAMES}\n\n${SOUP}\n\n[1]: /home\n`;
		const answer = sortNotes(readPost(text), { text: notes }, schedule);
		assert.ok(!("refusal" in answer));
		assert.equal(applyEdits(text, answer.edits), `${FRONT}${NAMES}\n\n${SOUP}\n\n11:40 hot\n\n[1]: /home\n`);
		assert.equal(applyEdits(notes, answer.notesEdits), "Sat 10:40 see [this][1]\n\n[1]: /away\n");
	});

	for (const [dialectId, open, close] of [
		["jekyll", "<!-- NOTES", "-->"],
		["docusaurus", "{/* NOTES", "*/}"],
		["jekyll", "{% comment %}", "{% endcomment %}"],
		["jekyll", "{::comment}", "{:/}"],
	] as const) {
		it(`leaves what readers are not to see where it is: ${open}`, () => {
			assert.equal(
				sorted(`${open}\n\nSat 10:40 stale\n\n11:40 hot\n\n${close}\n\nSun 10:50 dim\n`, "", dialectId),
				`${post("", "", "Sun 10:50 dim")}\n\n${open}\n\nSat 10:40 stale\n\n11:40 hot\n\n${close}\n» Moved 1 note under its session. 3 stay where they are, in lines 22, 24, 26: move them yourself.`,
			);
		});
	}

	it("leaves notes in code whose fence stands above them", () => {
		const body = `${NAMES}\n\n\`\`\`\n<b>\n`;
		const notes = "10:40 stale\n```\n";
		const text = FRONT + body + notes;
		const range = { start: FRONT.length + body.length, end: text.length };
		assert.ok("refusal" in sortNotes(readPost(text), { range }, schedule));
	});

	it("leaves notes at which something ends that began above them", () => {
		assert.equal(
			sorted("{{% note %}}\nSat 10:40 stale\n\n11:40 hot\n{{% /note %}}\n", "", "hugo"),
			`${post("Sat 10:40 stale", "", "")}\n\n{{% note %}}\n11:40 hot\n{{% /note %}}\n» Moved 1 note under its session. 2 stay where they are, in lines 22, 23: move them yourself.`,
		);
	});

	it("says why there is nothing to sort", () => {
		assert.equal(
			sorted("Lunch was fine.\n"),
			"None of these notes starts with the time, title or speaker of a session of the post.",
		);
		assert.equal(sorted("\n\n"), "There are no notes to sort.");
		const answer = sortNotes(readPost(`${FRONT}Hello.\n`), { text: "10:30 a" });
		assert.deepEqual(answer, {
			refusal: "Insert the sessions first: notes are sorted under those that the post has.",
		});
	});
});
