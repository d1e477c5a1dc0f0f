import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { abstractText } from "../../../../src/core/schedule/abstract-text.ts";
import { scheduleFormats } from "../../../../src/core/schedule/formats/index.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule } from "../../../../src/core/schedule/schedule.ts";
import { insertScheduled } from "../../../../src/core/schedule/writing/insert-scheduled.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { scheduleWriters, type TalkToWrite } from "../../../support/schedule-writers.ts";

const start = "2031-01-01T10:00:00+01:00";
const end = "2031-01-01T10:45:00+01:00";

function readBytes(bytes: Uint8Array): Schedule {
	const schedule = readSchedule(bytes, "x");
	assert.ok(!isRefusal(schedule), isRefusal(schedule) ? schedule.refusal : "");
	return schedule;
}

/** Their offsets are the venue's own, or none. */
const floats = /^(?:icalendar|sessionize-.*|indico)$/;
/** Without a field for a talk's own page. */
const pageless = /^(?:sessionize-.*|open-event)$/;
/** SCaLE's feeds hold nothing but paths of its own site. */
const isScale = (format: string) => format.startsWith("scale-");

describe("schedules of the wild, in each format", () => {
	it("has a writer for each", () => {
		assert.deepEqual(Object.keys(scheduleWriters).sort(), scheduleFormats.map(({ id }) => id).sort());
	});

	for (const [format, write] of Object.entries(scheduleWriters)) {
		const read = (...talks: readonly TalkToWrite[]) =>
			readBytes(new TextEncoder().encode(write(talks))).sessions;
		const titled = (title: string) => read({ id: "1", title, start, end })[0];

		describe(format, () => {
			it("1: abstracts of HTML are shown as text, where their producer has HTML", () => {
				const abstract = "<p>A <b>b</b> &amp; c</p><ul><li>d</li></ul>";
				const [session] = read({ id: "1", title: "T", start, abstract });
				assert.equal(
					session?.abstract && abstractText(session.abstract),
					format.startsWith("sessionize-") ? abstract.replace("&amp;", "&") : "A b & c\n\n- d",
				);
			});

			it("2: titles that were encoded twice are read", () => {
				assert.equal(titled("A &amp;amp; B &#8217;s")?.title, "A & B ’s");
			});

			it("3: a talk over midnight keeps its day and its length", () => {
				const talk = { start: "2031-01-01T23:30:00+01:00", end: "2031-01-02T00:30:00+01:00" };
				const [session] = read({ id: "1", title: "T", ...talk });
				const { local: from } = session?.start ?? {};
				assert.deepEqual(
					[from, session?.end?.local, session?.durationMin, session?.day],
					isScale(format)
						? ["2031-01-01T14:30", "2031-01-01T15:30", 60, "2031-01-01"]
						: ["2031-01-01T23:30", "2031-01-02T00:30", 60, "2031-01-01"],
				);
			});

			it("3: the clock shows what is written, with its offset where that is told", () => {
				const [session] = read({ id: "1", title: "T", start, end });
				const expected = floats.test(format)
					? { local: "2031-01-01T10:00", zone: "floating" }
					: isScale(format)
						? { local: "2031-01-01T01:00", offset: "-08:00", zone: "America/Los_Angeles" }
						: { local: "2031-01-01T10:00", offset: "+01:00" };
				assert.deepEqual(session?.start, expected);
			});

			it("4: a title is enough", () => {
				const [session] = read(format === "pycon" ? { id: "1", title: "T" } : { title: "T" });
				assert.deepEqual(
					[session?.title, session?.speakers, session?.start, session?.url, session?.status],
					["T", [], undefined, undefined, "unscheduled"],
				);
			});

			it("5: two of one id are two sessions with keys of their own", () => {
				const sessions = read(
					{ id: "/a", title: "One", start, end },
					{ id: "/a", title: "Two", start: "2031-01-01T11:00:00+01:00" },
				);
				assert.deepEqual(
					sessions.map(({ title }) => title),
					["One", "Two"],
				);
				assert.equal(new Set(sessions.map(({ key }) => key)).size, 2);
			});

			it("6: a title's own mark says what is cancelled", () => {
				const marked = titled("[CANCELLED] Boats");
				assert.deepEqual([marked?.title, marked?.status], ["Boats", "cancelled"]);
				assert.equal(titled("Cancelling system calls")?.status, "confirmed");
			});

			it("8: long titles and days-long sessions stay whole", () => {
				const title = "x".repeat(189);
				const [session] = read({ id: "1", title, start, end: "2031-01-03T10:00:00+01:00" });
				assert.deepEqual([session?.title, session?.durationMin], [title, 2880]);
			});

			it("9: letters of all scripts stay, on one line", () => {
				assert.equal(titled("🚀 שלום\u2028\u00a0עולם 日本")?.title, "🚀 שלום עולם 日本");
			});

			it("10: the encoding is found by the bytes", () => {
				const text = write([{ id: "1", title: "Größe – “x”", start, end }]);
				const utf16 = new Uint8Array(
					new Uint16Array(["\ufeff", ...text].map((unit) => unit.charCodeAt(0))).buffer,
				);
				const windows = Uint8Array.from(
					text,
					(unit) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[unit] ?? unit.charCodeAt(0),
				);
				for (const bytes of [new TextEncoder().encode(`\ufeff${text}`), utf16, windows])
					assert.equal(readBytes(bytes).sessions[0]?.title, "Größe – “x”");
			});

			it("11: names keep what follows a comma", () => {
				const [session] = read({ id: "1", title: "T", start, speakers: ["Ed Roe, Jr.", "Zoë Ü. Lund"] });
				assert.deepEqual(
					session?.speakers.map(({ name }) => name),
					["Ed Roe, Jr.", "Zoë Ü. Lund"],
				);
			});

			it("13: of a file that is cut off what could be read is there, with the line", () => {
				const talks = ["One", "Two", "Three"].map((title, at) => ({ id: `/${at}`, title, start, end }));
				const whole = write(talks);
				const cut = whole.slice(0, whole.lastIndexOf("Three") + 2);
				const { sessions, warnings } = readBytes(new TextEncoder().encode(cut));
				assert.deepEqual(
					sessions.map(({ title }) => title),
					["One", "Two"],
				);
				const line = cut.split(/\r?\n/).length;
				assert.equal(
					warnings[0],
					`The file ends too early, in line ${line}: download it again, sessions may be missing.`,
				);
			});

			it("14: addresses of the web alone are kept, mended", () => {
				const page = (url: string) => read({ id: "1", title: "T", start, url })[0]?.url;
				if (pageless.test(format)) assert.equal(page("https://q.example/a"), undefined);
				else assert.equal(page("https://q.example/a b(c)"), "https://q.example/a%20b(c)");
				for (const other of ["javascript:alert(1)", "data:text/html,x", "mailto:a@q.example"])
					assert.equal(page(other), undefined, other);
			});

			it("15: what is inserted shows the title and the names as they are", () => {
				const title = "1. [x](y) *a* _b_ `c` <T> | # {{ d }} ^e &amp; \\";
				const speakers = ["A*B_c <d>", "Eve [Doe]"];
				const { sessions } = { sessions: read({ id: "1", title, start, end, speakers }) };
				const post = readPost("---\nlayout: post\ntitle: A\n---\n\nBye.\n");
				const schedule = { format, sessions, warnings: [] };
				const keys = sessions.map(({ key }) => key);
				const insertion = insertScheduled(post, post.text.indexOf("Bye."), { schedule, keys });
				assert.ok(!isRefusal(insertion));
				const after = readPost(applyEdits(post.text, insertion.edits));
				const [session] = after.sessions;
				assert.equal(session?.title, title.replace("&amp;", "&"));
				assert.deepEqual(after.sessions.length, 1);
			});
		});
	}
});
