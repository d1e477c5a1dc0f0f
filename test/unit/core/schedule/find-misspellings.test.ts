import assert from "node:assert/strict";
import type { ScheduledTalks } from "../../../../src/core/facts/scheduled-talk.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { misspeltSpeakers, misspeltTitles } from "../../../../src/core/schedule/writing/find-misspellings.ts";

const page = (name: string) => `https://q.example/talks/${name}`;
const schedule: ScheduledTalks = [
	{ title: "Opening remarks, and more", url: page("opening"), speakers: ["Zed Orr"] },
	{ title: "Naming things without tears", url: page("naming"), speakers: ["Annika Lee", "José Núñez"] },
	{ title: "Kubernetes from scratch, part 1", url: page("k1"), speakers: ["Christopher J. Vale"] },
	{ title: "Kubernetes from scratch, part 2", url: page("k2"), speakers: ["Christopher J. Vale"] },
	{ title: "Lightning talks", url: page("l1"), speakers: ["Cy Fox"] },
	{ title: "Lightning talks", url: page("l2"), speakers: ["Di Roe"] },
];
const opening = `## [Opening remarks, and more](${page("opening")})\n\nBy Zed Orr\n\n`;

/** What is found in the sessions below one of the schedule's, as `written → right`, `!` where no fix is plain. */
function found(sessions: string, schedules = [schedule], start = opening): readonly string[] {
	const text = `---\nlayout: post\ntitle: A day\n---\n\n${start}${sessions}`;
	const post = readPost(text, { schedules });
	return [...misspeltTitles(post), ...misspeltSpeakers(post)].flatMap((each) => {
		if (!each) return [];
		const { range, written, right, isPlain } = each;
		if (isPlain) assert.equal(text.slice(range.start, range.end), written);
		return [`${written} → ${right}${isPlain ? "" : "!"}`];
	});
}

describe("titles and names against the schedule", () => {
	it("are found with a few slips, by the talk's page or as the one title that is close", () => {
		assert.deepEqual(found(`## [Namign things wihout tears](${page("naming")}/)\n\nBy Annika Lee\n`), [
			"Namign things wihout tears → Naming things without tears",
		]);
		assert.deepEqual(found("## Naming things with out tears\n\nBy Annika Lee\n"), [
			"Naming things with out tears → Naming things without tears",
		]);
	});

	it("are left where they are the same but for case, marks and accents, or the writer's own", () => {
		assert.deepEqual(
			[
				found(`## [NAMING THINGS: Without Tears!](${page("naming")})\n\nBy Annika Lee and Jose Nunez\n`),
				found(`## [The talk I liked best](${page("naming")})\n\nBy Annika Lee\n`),
				found("## Kubernetes from scratch, part 3\n\nBy Christopher J. Vale\n"),
				found(`## [Kubernetes from scratch, part 1](${page("k2")})\n\nBy Christopher J. Vale\n`),
				found("## Kubernetes from scrath\n\nBy Christopher J. Vale\n"),
				found("## Ligthning talks\n\nBy Cy Fox\n"),
			],
			[[], [], [], [], [], []],
		);
	});

	it("are left where two of the talk's speakers are as close", () => {
		const two = {
			title: "Naming things without tears",
			url: page("naming"),
			speakers: ["Anna Lee", "Anne Lee"],
		};
		const session = `## [Naming things without tears](${page("naming")})\n\nBy Annx Lee\n`;
		assert.deepEqual(found(session, [[two]], ""), []);
		assert.deepEqual(found(session, [[{ ...two, speakers: ["Anna Lee"] }]], ""), ["Annx Lee → Anna Lee"]);
	});

	it("are left where a single title is all that the post shares with the schedule", () => {
		const misspelt = "## Namign things without tears\n\nBy Annika Lee\n";
		assert.deepEqual(found(misspelt, [schedule], "## Opening remarks, and more\n\nBy Zed Orr\n\n"), []);
	});

	it("are left where another session is about that talk", () => {
		assert.deepEqual(
			found(
				"## Naming things without tears\n\nBy Annika Lee\n\n## Naming things without fears\n\nBy Bob Ray\n",
			),
			[],
		);
	});

	it("have no plain fix where markup stands in them, or a reference goes by them", () => {
		assert.deepEqual(
			found(
				`## Naming *thigns* without tears\n\nBy Annika Lee\n\n## [Kubernetes form scratch, part 1]\n\nBy Chris\n\n[Kubernetes form scratch, part 1]: ${page("k1")}\n`,
			),
			[
				"Naming thigns without tears → Naming things without tears!",
				"Kubernetes form scratch, part 1 → Kubernetes from scratch, part 1!",
			],
		);
	});

	it("tell one slip in each word of a name, and no other person, nickname or initial", () => {
		const by = (names: string) =>
			found(`## [Naming things without tears](${page("naming")})\n\nBy ${names}\n`);
		assert.deepEqual(by("Anika Lee and Jose Nunes"), ["Anika Lee → Annika Lee", "Jose Nunes → José Núñez"]);
		assert.deepEqual(by("[Annika Lee](https://a.example) and [Jsoé Núñez](https://j.example)"), [
			"Jsoé Núñez → José Núñez",
		]);
		assert.deepEqual(
			[by("Ann Lee"), by("Annika Li"), by("Annika B. Lee"), by("Bob Ray"), by("Annika")],
			[[], [], [], [], []],
		);
		assert.deepEqual(found("## Kubernetes from scratch, part 1\n\nBy Christopher Vale\n"), []);
	});

	it("are compared only where the post is about that event", () => {
		const slip = "## Naming things with out tears\n\nBy Anika Lee\n";
		const others: ScheduledTalks = [{ title: "Something else", url: page("else"), speakers: ["Eve Doe"] }];
		assert.deepEqual(found(slip, []), []);
		assert.deepEqual(found(slip, [schedule], ""), []);
		assert.deepEqual(found(slip, [others, schedule], "## Lightning talks\n\nBy Cy Fox\n\n"), []);
		assert.deepEqual(found(slip, [others, schedule]), [
			"Naming things with out tears → Naming things without tears",
			"Anika Lee → Annika Lee",
		]);
	});
});
