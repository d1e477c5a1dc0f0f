import assert from "node:assert/strict";
import { abstractText } from "../../../../src/core/schedule/abstract-text.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import { isHiddenAtFirst } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { type FrabParts, frab, read, titled } from "./read-edge-case.ts";

describe("schedules of the wild", () => {
	it("1: tells HTML, Markdown and plain text apart, and shows each as text", () => {
		const abstracts: readonly (readonly [FrabParts, string, string])[] = [
			[
				{
					event:
						"<abstract>&lt;p&gt;A &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;d&lt;/li&gt;&lt;/ul&gt;</abstract>",
				},
				"html",
				"A <b> c\n\n- d",
			],
			[
				{ generator: "pretalx", event: "<abstract>*A* &lt;T&gt;&#13;\n&#13;\n- b</abstract>" },
				"markdown",
				"*A* <T>\n\n- b",
			],
			[{ event: "<abstract>A &lt;T&gt; &amp;nbsp;b</abstract>" }, "plain", "A <T> b"],
			[{ event: "<abstract>&lt;p&gt;a&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</abstract>" }, "html", "a"],
		];
		for (const [parts, markup, shown] of abstracts) {
			const abstract = read(frab(parts)).sessions[0]?.abstract;
			assert.ok(abstract);
			assert.deepEqual([abstract.markup, abstractText(abstract)], [markup, shown]);
		}
	});

	it("2: decodes titles that were encoded twice, and no tag in them", () => {
		assert.equal(titled("A &amp;amp;amp; B &amp;#8217;s Vec&lt;T&gt;")?.title, "A & B ’s Vec<T>");
		assert.equal(titled("AT&amp;T; R&amp;D")?.title, "AT&T; R&D");
	});

	it("4: needs no room, track, speaker, page or guid", () => {
		assert.deepEqual(
			read("<schedule><conference/><day><event><title>T</title></event></day></schedule>").sessions,
			[
				{
					key: "T",
					title: "T",
					speakers: [],
					slides: [],
					video: [],
					links: [],
					status: "unscheduled",
					service: false,
				},
			],
		);
	});

	it("5: gives each session a key of its own", () => {
		const event = (start: string) => `{ "Name": "T", "Link": "/scale/28x/t", "StartTime": "${start}" }`;
		const keys = (list: string) => read(`[${list}]`).sessions.map(({ key }) => key);
		const [early, late] = [event("2031-03-07T09:00:00-08:00"), event("2031-03-07T15:00:00-08:00")];
		assert.deepEqual(keys(early), ["/scale/28x/t"]);
		assert.deepEqual(keys(`${late},${early}`), [
			"/scale/28x/t@2031-03-07T09:00",
			"/scale/28x/t@2031-03-07T15:00",
		]);
		assert.deepEqual(keys(`${early},${early}`), [
			"/scale/28x/t@2031-03-07T09:00",
			"/scale/28x/t@2031-03-07T09:00#2",
		]);
	});

	it("6: marks what is cancelled by the title's own mark alone", () => {
		const titles: readonly (readonly [string, string, boolean])[] = [
			["[CANCELED] Carving", "Carving", true],
			["CANCELLED: Carving", "Carving", true],
			["(Cancelled) Carving", "Carving", true],
			["Abgesagt: Schnitzen", "Schnitzen", true],
			["Carving (Cancelled)", "Carving", true],
			["CANCELLED - Carving", "Carving", true],
			["Cancelling system calls", "Cancelling system calls", false],
			["(TALK REPLACES CANCELLED TALK) Carving", "(TALK REPLACES CANCELLED TALK) Carving", false],
			["Cancelled flights and how to find them", "Cancelled flights and how to find them", false],
		];
		const event = "<start>10:00</start>";
		for (const [written, title, isCancelled] of titles) {
			const session = read(frab({ event: `${event}<title>${written}</title>` })).sessions[0];
			assert.deepEqual([session?.title, session?.status], [title, isCancelled ? "cancelled" : "confirmed"]);
		}
	});

	it("7: marks breaks, and hides them with what does not take place", () => {
		const calendar = (lines: string) =>
			read(
				`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20310101T100000\n${lines}\nEND:VEVENT\nEND:VCALENDAR`,
			).sessions[0];
		const marks: readonly (readonly [string, boolean])[] = [
			["CATEGORIES:BREAKS", true],
			["CATEGORIES:☕ COFFEE BREAKS", true],
			["CATEGORIES:REGISTRATION", true],
			["CATEGORIES:Breaking things", false],
			["STATUS:CANCELLED", true],
			["STATUS:CONFIRMED", false],
		];
		for (const [lines, isHidden] of marks) {
			const session = calendar(lines);
			assert.equal(session && isHiddenAtFirst(session), isHidden, lines);
		}
	});

	it("8: takes long titles, long sessions and none at all", () => {
		assert.equal([...(titled("x".repeat(189))?.title ?? "")].length, 189);
		assert.equal(titled("🎉".repeat(5000))?.title, "🎉".repeat(500));
		const end = (duration: string) =>
			read(frab({ event: `<start>20:00</start><duration>${duration}</duration>` })).sessions[0]?.end?.local;
		assert.deepEqual(
			["12:59", "96:00", "00:00", "01:30:00", "PT45M", "+PT15M", "P1W", "90", "soon"].map(end),
			[
				"2031-01-02T08:59",
				"2031-01-05T20:00",
				undefined,
				"2031-01-01T21:30",
				"2031-01-01T20:45",
				"2031-01-01T20:15",
				"2031-01-08T20:00",
				"2031-01-01T21:30",
				undefined,
			],
		);
	});

	it("9: keeps letters of all scripts, on one line", () => {
		assert.equal(titled("🚀 שלום\u2028\u00a0עולם é")?.title, "🚀 שלום עולם é");
	});

	it("10: finds the encoding by the bytes", () => {
		const text = frab({ event: "<title>Größe</title>" });
		const latin = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
		const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((unit) => [unit.charCodeAt(0), 0])]);
		const declared = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, (unit) =>
			unit.charCodeAt(0),
		);
		const lies = new TextEncoder().encode(`<?xml version="1.0" encoding="made-up"?>${text}`);
		const marked = new TextEncoder().encode(`\ufeff${text}`);
		for (const bytes of [latin, utf16, declared, lies, marked, utf16.slice(2)])
			assert.equal(read(bytes).sessions[0]?.title, "Größe");
		const calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
		assert.equal(read(new TextEncoder().encode(`\ufeff${calendar}`)).sessions[0]?.title, "A");
		assert.equal(read(`\ufeff[{ "Name": "A", "StartTime": "" }]`).sessions[0]?.title, "A");
	});

	it("10: reads a calendar that is folded within a letter", () => {
		const [before, after] = [
			"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Grüße aus K",
			"ln\r\nEND:VEVENT\r\n",
		];
		const [first = 0, second = 0] = new TextEncoder().encode("ö");
		const encode = (text: string) => [...new TextEncoder().encode(text)];
		for (const fold of ["\r\n ", "\n\t"]) {
			const bytes = [
				...encode(before),
				first,
				...encode(fold),
				second,
				...encode(after),
				...encode("END:VCALENDAR"),
			];
			assert.equal(read(Uint8Array.from(bytes)).sessions[0]?.title, "Grüße aus Köln");
		}
	});

	it("10: reads the dashes and quotes of Windows", () => {
		const title = "A \x93caf\xe9\x94 \x96 it\x92s \x80 5";
		const declared = `<?xml version="1.0" encoding="windows-1252"?>${frab({ event: `<title>${title}</title>` })}`;
		const calendar = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR`;
		for (const text of [declared, declared.replace("windows-1252", "latin1"), calendar]) {
			const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
			assert.equal(read(bytes).sessions[0]?.title, "A “café” – it’s € 5");
		}
	});

	it("11: reads names as people write them", () => {
		const names = (speakers: string) =>
			read(JSON.stringify([{ Name: "T", StartTime: "", Speakers: speakers }])).sessions[0]?.speakers.map(
				({ name }) => name,
			);
		assert.deepEqual(names('Richard "RichiH" Hartmann, Ed Roe, Jr., Flo Sand, MD, Ed Roe, Jr.'), [
			'Richard "RichiH" Hartmann',
			"Ed Roe, Jr.",
			"Flo Sand, MD",
		]);
		assert.deepEqual(names("Ana Ruiz (ACME, Inc.), Bo (1, Lund; Di Roe"), [
			"Ana Ruiz (ACME, Inc.)",
			"Bo (1",
			"Lund",
			"Di Roe",
		]);
		for (const nobody of ["None", "", "TBA", " , "]) assert.deepEqual(names(nobody), []);
	});

	it("12: reads CDATA, and no other vocabulary whose root is called schedule", () => {
		assert.equal(titled("<![CDATA[A <b> & C]]>")?.title, "A <b> & C");
		assert.equal(
			titled("<em>Fast</em>er H<sub>2</sub>O<br/>and <b>so</b> on")?.title,
			"Faster H2O and so on",
		);
		assert.ok(isRefusal(readSchedule(new TextEncoder().encode("<schedule><event/></schedule>"), "x")));
	});

	it("14: keeps addresses of the web, mended and joined", () => {
		const base = "<base_url>https://q.example/2031/schedule/</base_url>";
		const link = (href: string) =>
			read(
				frab({ conference: base, event: `<links><link href="${href}">More</link></links>` }),
			).sessions[0]?.links.map(({ url }) => url);
		const addresses: readonly (readonly [string, readonly string[]])[] = [
			["http://a.example/b", ["http://a.example/b"]],
			["https:/a.example/b", ["https://a.example/b"]],
			["https://a.example/b c(d)[e]", ["https://a.example/b%20c(d)[e]"]],
			["https://a.example/&lt;b&gt;", ["https://a.example/%3Cb%3E"]],
			["more", ["https://q.example/2031/schedule/more"]],
			["/more", ["https://q.example/more"]],
			["javascript:alert(1)", []],
			["data:text/html,x", []],
			["file:///etc/passwd", []],
			["mailto:a@b.example", []],
			["https://", []],
			["https://a.example/talk/feedback/", []],
		];
		for (const [href, urls] of addresses) assert.deepEqual(link(href), urls, href);
	});

	it("14: has no address of its own for a relative one", () => {
		assert.deepEqual(read(frab({ event: "<url>/talk/1</url>" })).sessions[0]?.url, undefined);
	});
});
