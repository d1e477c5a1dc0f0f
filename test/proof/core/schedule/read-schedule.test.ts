import assert from "node:assert/strict";
import fc from "fast-check";
import { abstractText } from "../../../../src/core/schedule/abstract-text.ts";
import { placeInZone } from "../../../../src/core/schedule/place-in-zone.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { runs } from "../../../support/long-run.ts";
import { scheduleBytes, scheduleFiles } from "../../../support/schedule-files.ts";

const samples = scheduleFiles.map((file) => scheduleBytes(file));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What may never change, whatever a file says. */
function prototypes(): string {
	return JSON.stringify(
		[Object.prototype, Array.prototype, Map.prototype, String.prototype].map(Object.getOwnPropertyNames),
	);
}

/** Reads as a host does, and holds what every schedule promises. */
function readSafely(bytes: Uint8Array): Schedule | undefined {
	const before = prototypes();
	const schedule = readSchedule(bytes, "x");
	assert.equal(prototypes(), before);
	if (isRefusal(schedule)) {
		assert.ok(schedule.refusal.length > 0 && schedule.refusal.length < 2000);
		return undefined;
	}
	const keys = new Set(schedule.sessions.map(({ key }) => key));
	assert.equal(keys.size, schedule.sessions.length, "keys are distinct");
	for (const session of schedule.sessions) {
		assert.ok(session.title.length > 0 && !/[\n\r\u2028\u2029]/.test(session.title));
		const links = [...session.slides, ...session.video, ...session.links].map(({ url }) => url);
		for (const url of [
			...links,
			...session.speakers.flatMap((one) => one.url ?? []),
			session.url ?? "http://x",
		])
			assert.match(url, /^https?:\/\/[^\s<>]+$/i);
		for (const time of [session.start, session.end])
			if (time) assert.match(time.local, /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
		if (session.abstract) abstractText(session.abstract);
	}
	placeInZone(schedule, "America/St_Johns");
	return schedule;
}

describe("any file as a schedule", () => {
	it("is read or refused: samples with bytes changed", function () {
		this.timeout(0);
		const change = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(12),
			put: fc.oneof(
				fc.uint8Array({ maxLength: 6 }),
				fc
					.constantFrom(
						"<",
						">",
						"</event>",
						"<event>",
						'"',
						"{",
						"}",
						"[",
						"]",
						",",
						":",
						"\n",
						"\\",
						"&",
						"&amp;",
						"]]>",
						"<![CDATA[",
						"<!--",
						"__proto__",
						"constructor",
						"null",
						"0",
						"BEGIN:VEVENT\n",
						"END:VEVENT\n",
						"END:VCALENDAR",
						"9999-12-31T23:59:59Z",
						"0001-01-01",
						"PT99999H",
						"\u0000",
						"\ufeff",
					)
					.map(bytesOf),
			),
		});
		fc.assert(
			fc.property(
				fc.constantFrom(...samples),
				fc.array(change, { minLength: 1, maxLength: 5 }),
				(sample, changes) => {
					let bytes = sample;
					for (const { at, cut, put } of changes) {
						const start = Math.floor(at * bytes.length);
						bytes = Uint8Array.from([...bytes.slice(0, start), ...put, ...bytes.slice(start + cut)]);
					}
					readSafely(bytes);
				},
			),
			{ numRuns: runs(3000) },
		);
	});

	it("is read or refused: samples cut off anywhere", function () {
		this.timeout(0);
		for (const sample of samples)
			for (let end = 0; end < sample.length; end += Math.ceil(sample.length / 60))
				readSafely(sample.slice(0, end));
	});

	it("is read or refused: values of other kinds in the place of any value of JSON", function () {
		this.timeout(0);
		const files = scheduleFiles.filter((file) => file.endsWith(".json"));
		const odd = fc.oneof(
			fc.jsonValue({ maxDepth: 3 }),
			fc.constantFrom(null, {}, [], "", "x", 0, -1, 1e308, true),
		);
		fc.assert(
			fc.property(fc.constantFrom(...files), fc.nat(), odd, (file, place, value) => {
				let counter = 0;
				const text = new TextDecoder().decode(scheduleBytes(file));
				const count = (text.match(/[:,[{]/g) ?? []).length + 1;
				const changed = JSON.parse(text, (_, old: unknown) => (counter++ === place % count ? value : old));
				readSafely(bytesOf(JSON.stringify(changed)));
			}),
			{ numRuns: runs(2000) },
		);
	});

	it("is read or refused: any text behind any beginning", function () {
		this.timeout(0);
		const beginnings = [
			"",
			"<schedule><conference/>",
			"<nodes><node>",
			"<html>",
			"[{",
			'{"schedule":',
			"BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...beginnings),
				fc.string({ unit: "binary", maxLength: 300 }),
				(start, rest) => {
					readSafely(bytesOf(start + rest));
				},
			),
			{ numRuns: runs(3000) },
		);
	});
});

describe("a hostile schedule", () => {
	const million = 1_000_000;
	const frab = (inside: string, prolog = "") =>
		`${prolog}<schedule><conference><title>Q</title></conference><day date="2031-01-01"><room name="R"><event id="1"><start>10:00</start><title>First</title></event>${inside}</room></day></schedule>`;
	const entities = `<!DOCTYPE schedule [\n<!ENTITY a "ha">\n${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${"&a;".repeat(10)}">`).join("\n")}\n]>\n`;
	const external = '<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n';
	const nested = (open: string, close: string) => open.repeat(200_000) + close.repeat(200_000);
	const deep = "The file is nested too deeply in line 1: what comes after it was not read.";
	const long = "A value in line 1 is far too long for a schedule: what comes after it was not read.";
	const many = (line: number) =>
		`The file has far too many parts for a schedule, in line ${line}: what comes after it was not read.`;
	const first = ["First"];

	const files: readonly (readonly [
		name: string,
		text: string,
		titles: readonly string[] | undefined,
		says: string,
	])[] = [
		[
			"entities that grow",
			frab("<event><title>&a29;</title></event>", entities),
			undefined,
			"The file defines entities of its own in line 1: take that definition out to read it.",
		],
		[
			"entities of other files",
			frab("<event><title>&x;</title></event>", external),
			undefined,
			"The file defines entities of its own in line 1: take that definition out to read it.",
		],
		["200,000 elements in each other", frab(nested("<a>", "</a>")), first, deep],
		[
			"an attribute of 10 MB",
			frab(`<event id="${"x".repeat(10 * million)}"><title>Two</title></event>`),
			first,
			long,
		],
		[
			"a title of 10 MB",
			frab(`<event><start>11:00</start><title>${"x".repeat(10 * million)}</title></event>`),
			first,
			long,
		],
		[
			"a title of two million references",
			frab(`<event><start>11:00</start><title>${"&#65;".repeat(2 * million)}</title></event>`),
			first,
			long,
		],
		[
			"300,000 attributes",
			frab(
				`<event ${Array.from({ length: 300_000 }, (_, at) => `a${at}=""`).join(" ")}><start>11:00</start><title>Two</title></event>`,
			),
			first,
			long,
		],
		["200,000 lists in each other", nested("[", "]"), undefined, deep],
		["200,000 objects in each other", nested('{"a":', "}"), undefined, deep],
		[
			"200,000 divs in a page",
			`<html>${nested("<div>", "</div>")}<script type="application/ld+json">{"@type":"Event","name":"Late"}</script>`,
			undefined,
			"",
		],
		["200,000 calendars in each other", nested("BEGIN:VCALENDAR\n", "END:VCALENDAR\n"), undefined, ""],
		[
			"200,000 events that never end",
			"BEGIN:VCALENDAR\n".concat("BEGIN:VEVENT\n".repeat(200_000)),
			undefined,
			"",
		],
		[
			"a calendar's line of 10 MB",
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nDESCRIPTION:${"x".repeat(10 * million)}\nEND:VEVENT\nEND:VCALENDAR`,
			first,
			"",
		],
		[
			"a calendar's word of 10 MB",
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nDESCRIPTION:One\n${"x".repeat(10 * million)}\nEND:VEVENT\nEND:VCALENDAR`,
			first,
			"",
		],
		[
			"a calendar folded a million times",
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nDESCRIPTION:${"x\n ".repeat(million)}\nEND:VEVENT\nEND:VCALENDAR`,
			first,
			"",
		],
		[
			"a summary of dashes and ampersands",
			`BEGIN:VCALENDAR\nPRODID:-//Sched.com//\nBEGIN:VEVENT\nSUMMARY:First${" - a & b\\, c\\; d and e".repeat(20_000)}\nEND:VEVENT\nEND:VCALENDAR`,
			undefined,
			"",
		],
		[
			"a description of open tags",
			JSON.stringify([{ Name: "First", StartTime: "2031-01-01T10:00", Description: "<p".repeat(million) }]),
			first,
			"",
		],
		[
			"a speakers' line of commas",
			JSON.stringify([{ Name: "First", StartTime: "2031-01-01T10:00", Speakers: ", (".repeat(million) }]),
			first,
			"",
		],
		["25 MB of elements", frab("<a/>".repeat(6_000_000)), first, many(1)],
		["25 MB of objects", `[${"{},".repeat(8_000_000)}{}]`, undefined, many(1)],
		[
			"25 MB of numbers",
			`[{"Name":"First","StartTime":"2031-01-01T10:00"},${"1,".repeat(12_000_000)}1]`,
			first,
			"",
		],
		[
			"25 MB of lines",
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nEND:VEVENT\n${"A:\n".repeat(8_000_000)}`,
			first,
			many(200_001),
		],
		[
			"20 MB of a folded line",
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nEND:VEVENT\nX-A:b${"\n c".repeat(7 * million)}\nEND:VCALENDAR`,
			first,
			"A value in line 5 is far too long for a schedule: what comes after it was not read.",
		],
		[
			"20 MB of a page",
			`<html><script type="application/ld+json">{"@type":"Event","name":"First"}</script>${"<b></b>".repeat(3_000_000)}`,
			first,
			many(1),
		],
		[
			"a page of 100,000 scripts",
			`<html>${'<script type="application/ld+json">{"@type":"Event","name":"First",}</script>'.repeat(100_000)}`,
			undefined,
			many(1),
		],
		[
			"20 million closing brackets",
			`{"schedule":{"conference":{}}}${"]".repeat(20 * million)}`,
			undefined,
			"",
		],
		["a million open texts", `{"schedule":{"conference":{},"a":${'"x\n'.repeat(million)}`, undefined, ""],
		[
			"keys of prototypes",
			JSON.stringify([
				JSON.parse(
					'{"Name":"First","StartTime":"2031-01-01T10:00","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
				),
			]),
			first,
			"",
		],
		[
			"elements of prototypes",
			frab(
				"<event><__proto__>x</__proto__><constructor>y</constructor><start>11:00</start><title>Two</title></event>",
			),
			[...first, "Two"],
			"",
		],
	];

	for (const [name, text, titles, says] of files) {
		it(`ends quickly: ${name}`, function () {
			this.timeout(0);
			const bytes = bytesOf(text);
			const start = cpuTime();
			const schedule = readSafely(bytes);
			const ms = cpuTime() - start;
			// Work that grew with the square of these would take hours; a second on a quiet machine is three beside busy loops.
			assert.ok(ms < 10_000, `took ${Math.round(ms)} ms`);
			const read = readSchedule(bytes, "x");
			if (titles)
				assert.deepEqual(
					schedule?.sessions.map(({ title }) => title),
					titles,
				);
			const said = isRefusal(read) ? read.refusal : read.warnings.join(" ");
			if (says !== "") assert.ok(said.endsWith(says), said);
			assert.equal("polluted" in {}, false);
		});
	}
});
