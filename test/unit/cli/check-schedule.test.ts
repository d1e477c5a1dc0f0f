import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";

const talk = (name: string, speakers: string) => ({
	Name: name,
	Location: "Hall",
	StartTime: "2031-03-08T10:00:00-08:00",
	EndTime: "2031-03-08T11:00:00-08:00",
	Speakers: speakers,
	Topic: "Practice",
	Description: "",
	Photo: "",
	Link: `/scale/28x/presentations/${name.toLowerCase().replaceAll(" ", "-")}`,
});

const files = {
	"signs.json": JSON.stringify([
		talk("Naming things without tears", "Annika Lee"),
		talk("Tests that fail", "Bob Ray"),
	]),
	"notes.json": '{"notes": []}',
	"_posts/2031-03-09-scale.md": `---
layout: post
title: SCaLE
date: 2031-03-09
---

## [Naming thigns without tears](https://www.socallinuxexpo.org/scale/28x/presentations/naming-things-without-tears)

By Anika Lee

## Tests that fail

By Bob Ray
`,
};

async function check(...argv: readonly string[]) {
	const surroundings = new FakeSurroundings(files);
	const code = await main(
		["check", "--rules", "misspelt-talk,misspelt-speaker", ...argv, "_posts/2031-03-09-scale.md"],
		surroundings,
	);
	return { code, output: surroundings.output, errors: surroundings.errors };
}

describe("recap check --schedule", () => {
	it("compares titles and speakers with the event's schedule", async () => {
		assert.deepEqual(await check("--schedule", "signs.json"), {
			code: 0,
			output: [
				"_posts/2031-03-09-scale.md:7:5 hint Write this title as the event's schedule has it: Naming things without tears. (misspelt-talk)",
				"_posts/2031-03-09-scale.md:9:4 hint Write this name as the event's schedule has it: Annika Lee. (misspelt-speaker)",
				"2 findings in 1 file: 2 hints.",
				"",
			].join("\n"),
			errors: "",
		});
		const { code } = await check("--schedule=signs.json", "--max-severity", "none");
		assert.equal(code, 1);
	});

	it("compares nothing without one", async () => {
		const { code, output } = await check();
		assert.deepEqual([code, output], [0, "No findings in 1 file.\n"]);
	});

	it("checks nothing with one that cannot be read", async () => {
		const told = async (...argv: readonly string[]) => {
			const { code, output, errors } = await check(...argv);
			assert.deepEqual([code, output], [2, ""]);
			return errors;
		};
		assert.match(
			await told("--schedule", "notes.json"),
			/^recap: notes\.json: This is not a schedule Recap knows: /,
		);
		assert.match(await told("--schedule", "gone.ics"), /gone\.ics/);
		assert.match(await told("--schedule", "--fix"), /^recap: Name the schedule's file after --schedule\./);
	});
});
