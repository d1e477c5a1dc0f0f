import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { main } from "../../../src/cli/main.ts";
import { FakeSurroundings, failure } from "../../support/fake-surroundings.ts";
import { scheduleBytes, scheduleFiles } from "../../support/schedule-files.ts";

const schema: Schema = JSON.parse(
	readFileSync(new URL("../../../schemas/cli/schedule.json", import.meta.url), "utf8"),
);
const textOf = (file: string) => new TextDecoder().decode(scheduleBytes(file));

async function run(argv: readonly string[], files: Readonly<Record<string, string | Error>> = {}) {
	const samples = Object.fromEntries(scheduleFiles.map((file) => [file, textOf(file)]));
	const surroundings = new FakeSurroundings({ ...samples, ...files });
	const code = await main(["schedule", ...argv], surroundings);
	return { code, output: surroundings.output, errors: surroundings.errors };
}

describe("recap schedule", () => {
	it("prints a table, a day at a time", async () => {
		assert.deepEqual(await run(["signs.json", "--all"]), {
			code: 0,
			output: [
				"SCaLE 28x (scale-signs, America/Los_Angeles): 3 sessions, 0 with slides, 0 with video.",
				"",
				"2031-03-08",
				"23:30-00:30  Room 1       Before the clocks change",
				"",
				"2031-03-09",
				"15:00-16:00  Ballroom DE  Ports & Protocols (Dee Kim, Ed Roe, Jr., Flo Sand, MD)",
				"",
				"Without a day",
				"     -                    Still looking for a room (Gil Ott) [unscheduled]",
				"",
			].join("\n"),
			errors: "",
		});
	});

	it("prints no time of what lasts a day", async () => {
		assert.deepEqual(
			(await run(["small.ics", "--all"])).output,
			[
				"Hafen Tage (icalendar, Europe/Berlin): 2 sessions, 1 with slides, 0 with video.",
				"",
				"2031-09-18",
				"11:00-12:00  Taue spleißen (Jo Behn) [slides]",
				"",
				"2031-09-19",
				"             Markt [tentative]",
				"",
			].join("\n"),
		);
	});

	it("leaves out breaks and what does not take place, and says so", async () => {
		assert.deepEqual(await run(["sched.ics", "--time-zone", "Europe/Lisbon"]), {
			code: 0,
			output: [
				"quaycon31 (icalendar, Europe/Lisbon): 2 sessions, 0 with slides, 0 with video.",
				"",
				"2031-03-22",
				"09:00-09:30  Hall 8 | Room E  Pods - Ahoy: Helm & Rudder (Ana Prado, Bo Lund, Cleo Marsh)",
				"10:00-10:30  Hall 1           Dock Day - Full-Day Event | PASS REQUIRED",
				"",
				"1 session not shown (breaks, cancelled, unscheduled …): add --all.",
				"",
			].join("\n"),
			errors: "",
		});
	});

	it("tells of a part that could not be read on stderr", async () => {
		const { code, errors } = await run(["small.ics"]);
		assert.deepEqual(
			[code, errors],
			[
				0,
				"recap: small.ics: The file ends too early, in line 24: download it again, sessions may be missing.\n",
			],
		);
	});

	it("prints everything as JSON", async () => {
		const { code, output, errors } = await run(["frab.xml", "--format", "json"]);
		assert.deepEqual([code, errors], [0, ""]);
		assert.deepEqual(JSON.parse(output), {
			format: "frab-xml",
			title: "Deich Tage",
			timeZone: null,
			sessions: [
				{
					key: "5@2031-08-01T10:00",
					title: "Deiche bauen",
					start: "2031-08-01T10:00+02:00",
					end: "2031-08-01T11:00+02:00",
					room: "HS1",
					track: null,
					speakers: [{ name: "Ute Ahrens", url: "https://ute.example/" }],
					url: null,
					slides: [
						{
							url: "https://programm.deich.example/2031/system/event_attachments/5/folien.pdf",
							title: "Folien",
						},
					],
					video: [{ url: "https://media.example/deiche.webm", title: "" }],
					status: "confirmed",
					service: false,
				},
				{
					key: "5@2031-08-01T14:00",
					title: "Deiche bauen",
					start: "2031-08-01T14:00+02:00",
					end: "2031-08-01T15:00+02:00",
					room: "HS1",
					track: null,
					speakers: [],
					url: null,
					slides: [],
					video: [],
					status: "confirmed",
					service: false,
				},
			],
			warnings: [],
		});
	});

	it("prints what schemas/cli/schedule.json says", async () => {
		const validator = new Validator(schema, "2020-12", false);
		for (const file of scheduleFiles) {
			const { output } = await run([file, "--format", "json"]);
			assert.deepEqual(validator.validate(JSON.parse(output)).errors, [], file);
		}
	});

	it("tells what is wrong in one sentence", async () => {
		const gone = failure("ENOENT");
		const wrongs: readonly (readonly [readonly string[], string])[] = [
			[[], "Name one schedule to read. Run recap --help to see what there is."],
			[["a.ics", "b.ics"], "Name one schedule to read. Run recap --help to see what there is."],
			[
				["sched.ics", "--format", "xml"],
				'Write --format as text or json, not "xml". Run recap --help to see what there is.',
			],
			[
				["sched.ics", "--fix"],
				"There is no option --fix for schedule. Run recap --help to see what there is.",
			],
			[
				["sched.ics", "--time-zone", "Mars/Base"],
				'There is no time zone "Mars/Base": write one such as Europe/Brussels.',
			],
			[["gone.ics"], "Cannot read gone.ics: there is no such file."],
		];
		for (const [argv, sentence] of wrongs)
			assert.deepEqual(await run(argv, { "gone.ics": gone }), {
				code: 2,
				output: "",
				errors: `recap: ${sentence}\n`,
			});
		const { code, errors } = await run(["post.md"], { "post.md": "# A day out\n" });
		assert.equal(code, 2);
		assert.match(
			errors,
			/^recap: post\.md: This is not a schedule Recap knows: it looks like a Markdown document; /,
		);
	});

	it("gives no order to the terminal", async () => {
		const { output } = await run(["x.json", "--all"], {
			"x.json": '[{ "Name": "A\\u001b[2J\\u202e", "StartTime": "" }]',
		});
		assert.deepEqual(output.split("\n").slice(2), [
			"Without a day",
			"     -       A[2J\\u202e [unscheduled]",
			"",
		]);
	});
});
