import assert from "node:assert/strict";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { read } from "./read-edge-case.ts";

const talk = (name: string, rest: object = {}) => ({
	"@type": "Event",
	name,
	startDate: "2031-05-16T10:00:00+02:00",
	...rest,
});
const pageOf = (script: string, head = "") =>
	`<html><head>${head}<script type="application/ld+json">${script}</script></head></html>`;
const titles = (text: string | Uint8Array) => read(text).sessions.map(({ title }) => title);

describe("the events of a page", () => {
	const holders: readonly (readonly [name: string, data: object])[] = [
		[
			"a list of items",
			{ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: talk("Tides") }] },
		],
		["a list", { "@type": "ItemList", itemListElement: [talk("Tides")] }],
		["what the page is about", { "@type": "WebPage", mainEntity: talk("Tides") }],
		["a series", { "@type": "EventSeries", name: "Quay", subEvent: [talk("Tides")] }],
		["a festival", { "@type": "https://schema.org/Festival", name: "Quay", subEvent: [talk("Tides")] }],
	];
	for (const [name, data] of holders) {
		it(`are found in ${name}`, () => assert.deepEqual(titles(pageOf(JSON.stringify(data))), ["Tides"]));
	}

	it("have the room in which they are held, not the stream", () => {
		const location = [
			{ "@type": "VirtualLocation", url: "https://quay.example/live", name: "Live" },
			{ "@type": "Place", name: "Hall 1" },
		];
		assert.equal(read(pageOf(JSON.stringify(talk("Tides", { location })))).sessions[0]?.room, "Hall 1");
		const streamed = talk("Tides", { location: location.slice(0, 1) });
		assert.equal(read(pageOf(JSON.stringify(streamed))).sessions[0]?.room, "Live");
	});

	for (const [start, end] of [
		["//<![CDATA[\n", "\n//]]>"],
		["<!--\n", "\n-->\n"],
		["\n<![CDATA[", "]]>"],
	]) {
		it(`are read where they are hidden from old browsers: ${JSON.stringify(start)}`, () => {
			const schedule = read(pageOf(`${start}${JSON.stringify(talk("Tides"))}${end}`));
			assert.deepEqual([schedule.sessions.map(({ title }) => title), schedule.warnings], [["Tides"], []]);
		});
	}

	it("are told in which line of the page the first of their data breaks", () => {
		const broken = pageOf(`\n{\n"@type": "Event"; "name": "Tides" }`);
		const whole = pageOf(JSON.stringify(talk("Ropes")));
		assert.deepEqual(read(`${whole}\n${broken}`).warnings, [
			"The file is broken in line 4: check the sessions around that line.",
		]);
	});

	it("are read in the letters that the page says", () => {
		const koi8 = new Map(
			[..."ЛЕКЦИЯ"].map((letter, at) => [letter, [0xec, 0xe5, 0xeb, 0xe3, 0xe9, 0xf1][at] ?? 0]),
		);
		const text = pageOf(JSON.stringify(talk("ЛЕКЦИЯ")), '<meta charset="koi8-r">');
		const bytes = Uint8Array.from([...text], (unit) => koi8.get(unit) ?? unit.charCodeAt(0));
		assert.deepEqual(titles(bytes), ["ЛЕКЦИЯ"]);
	});
});

describe("what schedules say in passing", () => {
	it("is that PyCon's programme is not out yet", () => {
		assert.deepEqual(read('{"conference": {"title": "Quay"}, "schedule": []}').warnings, [
			"The schedule has no sessions yet.",
		]);
		assert.ok(isRefusal(readSchedule(new TextEncoder().encode('{"schedule": [], "extends": []}'), "x")));
	});

	it("is an address without its scheme", () => {
		const subjectOf = { url: "//youtu.be/abc", name: "Video" };
		assert.deepEqual(
			read(JSON.stringify([talk("Tides", { subjectOf })])).sessions[0]?.video.map(({ url }) => url),
			["https://youtu.be/abc"],
		);
	});
});
