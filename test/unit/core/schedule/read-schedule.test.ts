import assert from "node:assert/strict";
import { scheduleFormats } from "../../../../src/core/schedule/formats/index.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import { mostScheduleBytes } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { assertNone } from "../../../support/assert-none.ts";
import { expectedSchedule, scheduleBytes, scheduleFiles } from "../../../support/schedule-files.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const formats = [...new Set(scheduleFormats.map(({ label }) => label))].join(", ");

describe("reading a schedule", () => {
	for (const file of scheduleFiles) {
		it(`reads ${file} whole`, () => {
			const schedule = readSchedule(scheduleBytes(file), file);
			const place = `test/support/schedules/expected/${file}.json`;
			const expected =
				expectedSchedule(file) ??
				assert.fail(
					`Where this is right, put it into ${place}:\n${JSON.stringify(schedule, undefined, "\t")}`,
				);
			assert.deepEqual(schedule, expected);
		});
	}

	it("has a sample of every format", () => {
		const read = scheduleFiles.map((file) => readSchedule(scheduleBytes(file), file));
		const found = new Set(read.map((schedule) => (isRefusal(schedule) ? "" : schedule.format)));
		assertNone(
			scheduleFormats.flatMap(({ id }) => (found.has(id) ? [] : [id])),
			"Put a small file of each format into test/support/schedules, and the model it gives into expected/ there",
		);
	});

	it("asks the content alone what it is", () => {
		const { refusal } = { refusal: "", ...readSchedule(scheduleBytes("sched.ics"), "schedule.xml") };
		assert.equal(refusal, "");
	});
});

describe("what is no schedule", () => {
	const looks: readonly (readonly [found: string, text: string])[] = [
		["an empty file", " \n"],
		["a Markdown document", "# A day out\n"],
		["a Markdown document", "---\ntitle: A day out\n---\n"],
		["a table (CSV)", "title,room,start\nOpening,Hall,09:00\n"],
		["a text", "Dear all,\n"],
		["an address book", "BEGIN:VCARD\nEND:VCARD\n"],
		["a web page without events in its data", "<!doctype html><html><body>Hello</body></html>"],
		["a web page without events in its data", "\n<!DOCTYPE html>\n<title>Hello</title><p>Soon."],
		["a web page without events in its data", "<h1>Endpoint not found</h1>"],
		["a news feed", '<?xml version="1.0"?><rss version="2.0"></rss>'],
		["a picture", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		[
			"xCal (take the event's schedule.xml instead)",
			'<iCalendar xmlns:pentabarf="x"><vcalendar/></iCalendar>',
		],
		["a schedule without a <conference>", "<schedule><bus>7</bus></schedule>"],
		["XML whose root is <menu>", "<!-- today --><menu/>"],
		["an empty list", "[]"],
		["an empty JSON object", "{}"],
		["a JSON object with “a”, “b”", '{ "a": 1, "b": 2 }'],
		["a list of objects with “price”", '[{ "price": 1 }]'],
		[
			"Sessionize's list of speakers (take its view All instead)",
			'[{ "id": "x", "fullName": "Kai Lor", "sessions": [1] }]',
		],
		["a PDF file", "%PDF-1.7"],
		["a ZIP archive (unpack it first)", "PK\u0003\u0004"],
	];
	for (const [found, text] of looks) {
		it(`is named: ${found}`, () => {
			assert.deepEqual(readSchedule(bytesOf(text), "x"), {
				refusal: `This is not a schedule Recap knows: it looks like ${found}; it can read ${formats}.`,
			});
		});
	}

	it("is refused unread where it is too large", () => {
		assert.deepEqual(readSchedule(new Uint8Array(mostScheduleBytes + 1), "big.xml"), {
			refusal: "big.xml is larger than 25 MB: name the schedule alone.",
		});
	});

	it("is told with the line where JSON breaks before anything is known", () => {
		assert.deepEqual(readSchedule(bytesOf('{\n"a": 1,\n"b" 2\n}\n'), "x.json"), {
			refusal: `This is not a schedule Recap knows: it looks like a JSON object with “a”; it can read ${formats}. The file is broken in line 3: check the sessions around that line.`,
		});
	});
});

describe("a damaged schedule", () => {
	const head = "<schedule><conference><title>Q</title></conference><day date='2031-01-01'><room name='R'>\n";
	const event = (title: string) =>
		`<event id="${title}"><start>10:00</start><title>${title}</title></event>\n`;

	function titlesOf(text: string) {
		const read = readSchedule(bytesOf(text), "x");
		return isRefusal(read) ? read : [read.sessions.map(({ title }) => title), ...read.warnings];
	}

	it("gives what stands before the end of XML that is cut off", () => {
		assert.deepEqual(titlesOf(`${head}${event("One")}<event id="2"><title>Tw`), [
			["One"],
			"The file ends too early, in line 3: download it again, sessions may be missing.",
		]);
		assert.deepEqual(titlesOf(`${head}${event("One")}<event id="2" gu`), [
			["One"],
			"The file ends too early, in line 3: download it again, sessions may be missing.",
		]);
	});

	it("names the line of a tag that is not closed, and reads on", () => {
		const broken = '<event id="2"><start>10:00</start><title>Two</event>\n';
		assert.deepEqual(titlesOf(`${head}${event("One")}${broken}${event("Three")}</room></day></schedule>`), [
			["One", "Two", "Three"],
			"The file is broken in line 3: check the sessions around that line.",
		]);
	});

	it("is refused with the line where nothing could be read", () => {
		assert.deepEqual(titlesOf(`${head}<event id="2"><ti`), {
			refusal:
				"No session could be read of this file (frab/pentabarf XML). The file ends too early, in line 2: download it again, sessions may be missing.",
		});
	});

	it("gives what stands before the end of JSON that is cut off, without the session that is", () => {
		const signs = '[\n{ "Name": "One", "StartTime": "" },\n{ "Name": "Two", "StartTime": "20';
		assert.deepEqual(titlesOf(signs), [
			["One"],
			"The file ends too early, in line 3: download it again, sessions may be missing.",
		]);
	});

	it("gives what stands around the break of JSON", () => {
		const signs =
			'[\n{ "Name": "One", "StartTime": "" },\n{ "Name" "Two", "StartTime": "" },\n{ "Name": "Three", "StartTime": "" }\n]\n';
		const [titles, ...warnings] = [titlesOf(signs)].flat();
		assert.deepEqual(warnings.slice(0, 1), [
			"The file is broken in line 3: check the sessions around that line.",
		]);
		assert.deepEqual([titles].flat().includes("One"), true);
	});

	it("gives the events of a calendar that is cut off, without the one that is", () => {
		const calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nEND:VEVENT\nBEGIN:VEVENT\nSUMM";
		assert.deepEqual(titlesOf(calendar), [
			["One"],
			"The file ends too early, in line 6: download it again, sessions may be missing.",
		]);
	});

	it("counts the sessions without a title", () => {
		assert.deepEqual(titlesOf('[{ "Name": "One", "StartTime": "" }, { "Name": "", "StartTime": "" }]'), [
			["One"],
			"One session without a title is left out.",
		]);
	});

	it("says that there are no sessions yet", () => {
		assert.deepEqual(titlesOf("<schedule><conference/></schedule>"), [
			[],
			"The schedule has no sessions yet.",
		]);
	});
});
