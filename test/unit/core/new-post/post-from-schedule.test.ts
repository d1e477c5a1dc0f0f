import assert from "node:assert/strict";
import { learnLook } from "../../../../src/core/looks/learn-look.ts";
import { eventOfSchedule, splitEdition } from "../../../../src/core/new-post/event-of-schedule.ts";
import type { NewPost } from "../../../../src/core/new-post/new-post.ts";
import { postFromSchedule } from "../../../../src/core/new-post/post-from-schedule.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { expandSnippet } from "../../../support/expand-snippet.ts";
import { type Asked, planFor } from "../../../support/new-posts.ts";
import { scheduleBytes } from "../../../support/schedule-files.ts";

function talk(key: string, title: string, day: string, more: Partial<Session> = {}): Session {
	return {
		key,
		title,
		url: `https://tide.example/2031/talks/${key}`,
		speakers: [],
		start: { local: `${day}T10:00`, zone: "floating" },
		day,
		slides: [],
		video: [],
		links: [],
		status: "confirmed",
		service: false,
		...more,
	};
}

const schedule: Schedule = {
	format: "x",
	title: "Tidewater 2031",
	baseUrl: "https://tide.example/2031/schedule/",
	sessions: [
		talk("1", `One $\{two} \\ <<three>>`, "2031-03-07", { speakers: [{ name: "Ann Lee" }] }),
		talk("2", "Two", "2031-03-08", { slides: [{ url: "https://tide.example/two.pdf", title: "" }] }),
		talk("0", "Badges", "2031-03-06", { service: true }),
	],
	warnings: [],
};

async function made(asked: Partial<Asked> = {}, keys = ["2", "1"]): Promise<NewPost> {
	const facts = { title: "Looking back", place: "Bergen", ...eventOfSchedule(schedule) };
	const post = postFromSchedule(await planFor({ engine: "hugo", facts, ...asked }), { schedule, keys });
	if (isRefusal(post)) assert.fail(post.refusal);
	return post;
}

const start = `---
title: Looking back
date: 2026-01-31T19:05:09+01:00
draft: true
tags: [Tidewater]
---

`;
const opening = (about: string, special: string) =>
	`For those who have never been: [Tidewater](https://tide.example/2031/) is ${about}. Its 2031 edition took place in Bergen from March 7 to March 8, 2031.

${special} Here are my notes from the sessions I keep thinking about.`;
const sessions = (first: string) => `## [${first}][1]

By Ann Lee



## [Two][2]

[Slides][3]`;
const gap = (number: number, text: string) => `$\{${number}:${text}}`;
const definitions = `[1]: https://tide.example/2031/talks/1
[2]: https://tide.example/2031/talks/2
[3]: https://tide.example/two.pdf`;
const ending = (heading: string, worth: string, work: string) =>
	`## ${heading}

${worth} If you ${work}, put [Tidewater](https://tide.example/2031/) on your list for next year.`;

describe("a new post from a schedule", () => {
	it("has the event's name, edition, days and page, its tag, and the picked talks before the conclusion", async () => {
		const post = await made();
		assert.equal(post.path, "content/posts/looking-back.md");
		assert.equal(
			post.text,
			`${start}${opening("a conference about something worth a trip", "What was special this year, in two sentences.")}

${sessions(`One $\\{two} \\\\ &lt;&lt;three>>`)}

${ending("Conclusion", "What the event was worth to you, in two sentences.", "work on something similar")}

${definitions}
`,
		);
	});

	it("is in the site's language, its blocks too, and the same as a snippet", async () => {
		const post = await made({ blog: { "hugo.toml": 'languageCode = "de-DE"\n' } });
		const german = (about: string, special: string, heading: string, worth: string, work: string) =>
			`Wer noch nie dort war: [Tidewater](https://tide.example/2031/) ist ${about}. Die Ausgabe 2031 fand vom 7. bis 8. März 2031 in Bergen statt.

${special} Hier sind meine Notizen zu den Vorträgen, die mir nicht aus dem Kopf gehen.

## [One $\\{two} \\\\ &lt;&lt;three>>][1]

Von Ann Lee



## [Two][2]

[Folien][3]

## ${heading}

${worth} Wer ${work}, setze [Tidewater](https://tide.example/2031/) auf die Liste für das nächste Jahr.

${definitions}`;
		const about = "eine Konferenz, für die sich die Reise lohnt";
		const special = "Was in diesem Jahr besonders war, in zwei Sätzen.";
		const worth = "Was die Veranstaltung mir wert war, in zwei Sätzen.";
		const work = "an etwas Ähnlichem arbeitet";
		assert.equal(post.text, `${start}${german(about, special, "Fazit", worth, work)}\n`);
		const { text } = expandSnippet(post.bodySnippet, {});
		assert.equal(`${text}\n`, post.text.slice(post.bodyStart));
	});

	it("is the same as a snippet, with its gaps, and ends where the notes on the first talk go", async () => {
		const { bodySnippet } = await made();
		assert.equal(
			bodySnippet,
			`${opening(gap(1, "a conference about something worth a trip"), gap(2, "What was special this year, in two sentences."))}

${sessions(`One \\$\\\\{two\\} \\\\\\\\ &lt;&lt;three>>`).replace("By Ann Lee\n\n", "By Ann Lee\n\n$0")}

${ending(gap(3, "Conclusion"), gap(4, "What the event was worth to you, in two sentences."), gap(5, "work on something similar"))}

${definitions}`,
		);
	});

	it("has the definitions at its end where the blog's posts have them there", async () => {
		const blog = Object.fromEntries(
			["a", "b", "c"].map((name) => [
				`content/posts/${name}.md`,
				`---\ntitle: ${name}\n---\n\n## [Talk][1]\n\nBy Ann Lee\n\n[1]: https://q.example/${name}\n`,
			]),
		);
		const { text, bodyStart, bodySnippet } = await made({ blog }, ["2"]);
		assert.ok(bodySnippet.replace(/\$\{\d:([^}]*)\}|\$0/g, "$1") === text.slice(bodyStart).trimEnd());
	});

	it("indents all definitions as the engine's posts do", async () => {
		const facts = { title: "Looking back", place: "Bergen", ...eventOfSchedule(schedule) };
		const block =
			"## [Naming things][1]\n\nBy Ann Lee\n\n[Slides][2]\n\n [1]: https://q.example/1\n [2]: https://q.example/1.pdf\n";
		const old = readPost(`---\ntitle: Old\n---\n\n${block}`, { dialectId: "hugo" });
		const look = old.sessions[0] && learnLook(old, old.sessions[0])?.look;
		assert.ok(look);
		const plan = await planFor({ engine: "wordpress", facts });
		const post = postFromSchedule(plan, { schedule, keys: ["1"] }, { looks: [look] });
		if (isRefusal(post)) assert.fail(post.refusal);
		assert.ok(
			post.text.endsWith("\n\n [1]: https://tide.example/2031/\n [2]: https://tide.example/2031/talks/1\n"),
			post.text,
		);
		assert.equal(`${expandSnippet(post.bodySnippet, {}).text}\n`, post.text.slice(post.bodyStart));
	});

	it("links the event's page as the blog's posts link", async () => {
		const blocks = {
			references:
				"## [Naming things][1]\n\nBy Ann Lee\n\n[Slides][2]\n\n[1]: https://q.example/1\n[2]: https://q.example/1.pdf\n",
			inline: "## [Naming things](https://q.example/1)\n\nBy Ann Lee\n\n[Slides](https://q.example/1.pdf)\n",
		};
		const facts = { title: "Looking back", place: "Bergen", ...eventOfSchedule(schedule) };
		const posts = await Promise.all(
			Object.values(blocks).map(async (block) => {
				const old = readPost(`---\ntitle: Old\n---\n\n${block}`, { dialectId: "hugo" });
				const look = old.sessions[0] && learnLook(old, old.sessions[0])?.look;
				assert.ok(look, JSON.stringify(old.sessions));
				const plan = await planFor({ engine: "hugo", facts });
				const post = postFromSchedule(plan, { schedule, keys: ["1"] }, { looks: look ? [look] : [] });
				if (isRefusal(post)) assert.fail(post.refusal);
				const { text, bodyStart, bodySnippet } = post;
				assert.equal(`${expandSnippet(bodySnippet, {}).text}\n`, text.slice(bodyStart));
				return readPost(text).body;
			}),
		);
		assert.deepEqual(
			posts.map(({ links, definitions }) => [
				links.map(({ text, syntax, destination }) => [text?.slice(0, 9), syntax, destination]),
				definitions.map(({ label, destination }) => `${label} ${destination}`),
			]),
			[
				[
					[
						["Tidewater", "full", "https://tide.example/2031/"],
						["One ${two", "full", "https://tide.example/2031/talks/1"],
						["Tidewater", "full", "https://tide.example/2031/"],
					],
					["1 https://tide.example/2031/", "2 https://tide.example/2031/talks/1"],
				],
				[
					[
						["Tidewater", "inline", "https://tide.example/2031/"],
						["One ${two", "inline", "https://tide.example/2031/talks/1"],
						["Tidewater", "inline", "https://tide.example/2031/"],
					],
					[],
				],
			],
		);
	});

	it("refuses what the schedule has not", async () => {
		const plan = await planFor({ engine: "hugo" });
		assert.deepEqual(postFromSchedule(plan, { schedule, keys: ["9"] }), {
			refusal: "Choose another session: the schedule has none with the key 9.",
		});
	});
});

describe("the event of a schedule", () => {
	it("is told apart from its edition", () => {
		assert.deepEqual(
			["FOSDEM 2026", "SCaLE 23x", "38C3", "Hafen Tage", "PyCon AU 2025", "2026", ""].map(splitEdition),
			[
				{ event: "FOSDEM", edition: "2026" },
				{ event: "SCaLE", edition: "23x" },
				{ event: "38C3" },
				{ event: "Hafen Tage" },
				{ event: "PyCon AU", edition: "2025" },
				{ event: "2026" },
				{},
			],
		);
	});

	it("has the days of its talks, without breaks, and no page of another year", () => {
		const ofFile = (name: string) => {
			const read = readSchedule(scheduleBytes(name), name);
			return isRefusal(read) ? read.refusal : eventOfSchedule(read);
		};
		assert.deepEqual(eventOfSchedule(schedule), {
			event: "Tidewater",
			edition: "2031",
			dates: "2031-03-07 to 2031-03-08",
			url: "https://tide.example/2031/",
		});
		assert.deepEqual(eventOfSchedule({ ...schedule, baseUrl: "https://tide.example/2030/" }), {
			event: "Tidewater",
			edition: "2031",
			dates: "2031-03-07 to 2031-03-08",
		});
		assert.deepEqual(eventOfSchedule({ format: "x", sessions: [], warnings: [] }), {});
		assert.deepEqual(ofFile("signs.json"), {
			event: "SCaLE",
			edition: "28x",
			dates: "2031-03-08 to 2031-03-09",
			url: "https://www.socallinuxexpo.org",
		});
		assert.deepEqual(ofFile("fosdem-new.xml"), {
			event: "FOSDEM",
			edition: "2031",
			dates: "2031-02-01",
			url: "https://fosdem.example/2031/",
		});
	});
});
