import assert from "node:assert/strict";
import type { PhotoFacts } from "../../../../src/core/photos/taken/photo-time.ts";
import { timeInName } from "../../../../src/core/photos/taken/time-in-name.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { clockOf, type Photo } from "../../../../src/core/sorting/photo-moment.ts";
import { placePhotos, type Shifts } from "../../../../src/core/sorting/place-photos.ts";
import { slotsOf } from "../../../../src/core/sorting/slots.ts";
import { shiftInto, suggestShifts } from "../../../../src/core/sorting/suggest-shift.ts";

const talk = (title: string, start: string, end: string, offset = "+01:00"): Session => ({
	key: title,
	title,
	start: { local: start, offset },
	end: { local: end, offset },
	speakers: [],
	slides: [],
	video: [],
	links: [],
	status: "confirmed",
	service: false,
});

/** A day in Vienna. */
const day = [
	talk("Naming", "2026-03-02T14:30", "2026-03-02T15:00"),
	talk("Testing", "2026-03-02T15:15", "2026-03-02T16:00"),
	talk("Cooking", "2026-03-02T16:00", "2026-03-02T16:45"),
];

function slots(talks: readonly Session[]) {
	const headings = talks.map(({ title }) => `## [${title}](https://e.example/${title})\n\nBy Ann Lee\n`);
	const post = readPost(`---\nlayout: post\ntitle: A day\n---\n\n${headings.join("\n")}`);
	const schedule: Schedule = { format: "icalendar", sessions: talks, warnings: [] };
	return slotsOf(post, schedule);
}

const photo = (name: string, facts: Partial<PhotoFacts>): Photo => ({
	name,
	facts: { camera: "", ...facts },
});
const clock = (time: string, more: Partial<PhotoFacts> = {}, name = `${time}.jpg`): Photo =>
	photo(name, { wall: `2026-03-02T${time}`, source: "exif", camera: "Ada", ...more });

/** Each photo in a line: its time by the venue's clock and where that is from, its session, how sure, and a tick. */
function placed(photos: readonly Photo[], talks = day, shifts?: Shifts): readonly string[] {
	return placePhotos(photos, slots(talks), shifts).map(
		({ wall, source, session, other, doubt, nearness, minutes, isTicked }) =>
			[
				wall === undefined ? "--:--" : clockOf(wall),
				source ?? "",
				session?.title ?? "",
				other ? `or ${other.title}` : "",
				nearness === "after" ? `${minutes} after` : nearness === "before" ? `${minutes} before` : "",
				doubt,
				isTicked ? "✓" : "",
			]
				.filter((part) => part !== "")
				.join(" "),
	);
}

describe("placePhotos", () => {
	it("1: puts a phone's photo by its offset", () => {
		assert.deepEqual(placed([clock("14:32:10", { offset: 60 })]), ["14:32 offset Naming sure ✓"]);
	});

	it("2: puts that of a phone left in another zone by its offset", () => {
		assert.deepEqual(placed([clock("22:32:10", { offset: 540 })]), ["14:32 offset Naming sure ✓"]);
	});

	it("3: says that a clock is the camera's own, and moves all of one camera and no phone", () => {
		const photos = [
			clock("14:20:00", {}, "a.jpg"),
			clock("14:35:00", {}, "b.jpg"),
			clock("15:20:00", { camera: "phone", offset: 60 }, "c.jpg"),
		];
		assert.deepEqual(placed(photos), [
			"14:20 clock between",
			"14:35 clock Naming sure ✓",
			"15:20 offset Testing sure ✓",
		]);
		assert.deepEqual(placed(photos, day, new Map([["Ada", 60]])), [
			"15:20 clock Testing sure ✓",
			"15:20 offset Testing sure",
			"15:35 clock Testing sure ✓",
		]);
		// A moment that the file tells stays, whatever is said of its camera's clock.
		assert.deepEqual(placed([clock("15:20:00", { offset: 60 })], day, new Map([["Ada", 60]])), [
			"15:20 offset Testing sure ✓",
		]);
		const [first] = placePhotos(photos, slots(day));
		assert.ok(first);
		assert.equal(shiftInto(first, slots(day).slice(1, 2)), 60);
	});

	it("4: takes +00:00 only where the event is in UTC or a satellite agrees", () => {
		assert.deepEqual(placed([clock("14:32:10", { offset: 0 })]), ["14:32 clock Naming sure ✓"]);
		assert.deepEqual(placed([clock("13:32:10", { offset: 0, gps: "2026-03-02T13:32:08" })]), [
			"14:32 offset Naming sure ✓",
		]);
		const utc = [talk("Naming", "2026-03-02T14:30", "2026-03-02T15:00", "+00:00")];
		assert.deepEqual(placed([clock("14:32:10", { offset: 0 })], utc), ["14:32 offset Naming sure ✓"]);
	});

	it("5: takes the offset of a satellite's time where most of the camera's photos agree", () => {
		const there = clock("22:32:10", { gps: "2026-03-02T13:32:08" });
		assert.deepEqual(placed([there]), ["14:32 gps Naming sure ✓"]);
		const old = clock("14:32:10", { gps: "2026-03-02T12:42:08" });
		assert.deepEqual(placed([old]), ["14:32 clock Naming sure ✓"]);
		const hourOld = clock("14:33:10", { gps: "2026-03-02T12:33:08" });
		assert.deepEqual(placed([there, hourOld]), ["14:33 clock Naming sure ✓", "22:32 clock between"]);
		assert.deepEqual(placed([photo("x.jpg", { gps: "2026-03-02T13:32:08", source: "gps" })]), [
			"14:32 gps Naming sure ✓",
		]);
	});

	it("6: reads names, and places no photo by the day of its sending", () => {
		const named = (name: string) => photo(name, timeInName(name));
		assert.deepEqual(
			placed([
				named("PXL_20260302_133210123.jpg"),
				named("IMG-20260302-WA0004.jpg"),
				named("build_20260302_240000.png"),
			]),
			["14:32 name Naming sure ✓", "--:-- no-time", "--:-- no-time"],
		);
	});

	it("7: goes by its neighbours where two talks run, and says what is near a border", () => {
		const both = [...day.slice(0, 1), talk("Other", "2026-03-02T14:45", "2026-03-02T15:10")];
		assert.deepEqual(placed([clock("14:40:00"), clock("14:50:00"), clock("15:05:00")], both), [
			"14:40 clock Naming sure ✓",
			"14:50 clock Naming or Other unsure",
			"15:05 clock Other sure ✓",
		]);
		assert.deepEqual(
			placed(["15:01:00", "15:11:00", "15:58:00", "16:50:00", "16:56:00"].map((time) => clock(time))),
			[
				"15:01 clock Naming 1 after likely",
				"15:11 clock Testing 4 before likely",
				"15:58 clock Testing or Cooking unsure",
				"16:50 clock Cooking 5 after likely",
				"16:56 clock between",
			],
		);
	});

	it("gives the minute in which a talk ends to what comes then", () => {
		assert.deepEqual(placed([clock("15:00:00"), clock("16:00:00")]), [
			"15:00 clock Naming 0 after likely",
			"16:00 clock Cooking sure ✓",
		]);
	});

	it("8: knows short talks, a talk past midnight and the night that the clocks change in", () => {
		const short = [talk("One", "2026-03-02T14:30", "2026-03-02T14:35")];
		assert.deepEqual(placed([clock("14:36:00"), clock("14:38:00")], short), [
			"14:36 clock One 1 after likely",
			"14:38 clock between",
		]);
		const late = [talk("Late", "2026-03-02T23:30", "2026-03-03T00:30")];
		assert.deepEqual(placed([photo("x", { wall: "2026-03-03T00:10:00", source: "exif" })], late), [
			"00:10 clock Late sure ✓",
		]);
		const night = [
			talk("Summer", "2026-10-25T02:30", "2026-10-25T02:55", "+02:00"),
			talk("Winter", "2026-10-25T02:30", "2026-10-25T02:55", "+01:00"),
		];
		const at = (offset: number) =>
			photo(`${offset}`, { wall: "2026-10-25T02:40:00", offset, source: "exif" });
		assert.deepEqual(placed([at(120), at(60)], night), [
			"02:40 offset Summer sure ✓",
			"02:40 offset Winter sure ✓",
		]);
	});

	it("9: orders by fraction and then as people count, and ticks the first of a burst", () => {
		const at = (name: string, fraction?: string) => clock("14:32:10", fraction ? { fraction } : {}, name);
		const photos = [at("IMG_10.jpg"), at("IMG_2.jpg"), at("b.jpg", "5"), at("a.jpg", "75")];
		const sorted = placePhotos(photos, slots(day));
		assert.deepEqual(
			sorted.map(({ photo: { name }, isTicked }) => [name, isTicked]),
			[
				["IMG_2.jpg", true],
				["IMG_10.jpg", false],
				["b.jpg", false],
				["a.jpg", false],
			],
		);
	});

	it("tells other days apart, and takes a post's own times for those of the photo's day", () => {
		assert.deepEqual(placed([photo("x", { wall: "2026-03-05T14:32:10", source: "exif" })]), [
			"14:32 clock other-day",
		]);
		const post = readPost(
			"---\nlayout: post\ntitle: A day\n---\n\n## 14:30 [Naming](https://e.example/n)\n\nBy Ann Lee\n",
		);
		const [own] = placePhotos([clock("14:32:10")], slotsOf(post));
		assert.equal(own?.session?.title, "Naming");
	});
});

describe("suggestShifts", () => {
	const uneven = [
		talk("A", "2026-03-02T10:00", "2026-03-02T10:25"),
		talk("B", "2026-03-02T10:40", "2026-03-02T11:30"),
		talk("C", "2026-03-02T13:00", "2026-03-02T13:20"),
		talk("D", "2026-03-02T15:10", "2026-03-02T16:00"),
	];
	const taken = ["10:05", "10:20", "10:45", "11:05", "11:25", "13:05", "13:15", "15:15", "15:35", "15:55"];
	const early = (by: number) =>
		taken.map((time) => {
			const at = new Date(Date.parse(`2026-03-02T${time}:00Z`) - by * 60_000).toISOString().slice(0, 19);
			return photo(`${time}.jpg`, { wall: at, source: "exif", camera: "Ada" });
		});

	it("suggests what puts clearly more photos into sessions", () => {
		assert.deepEqual(suggestShifts(early(120), slots(uneven)), [
			{
				camera: "Ada",
				minutes: 120,
				others: [],
				fits: 10,
				fitsNow: suggestShifts(early(120), slots(uneven))[0]?.fitsNow,
				photos: 10,
			},
		]);
		assert.equal(suggestShifts(early(9 * 60), slots(uneven))[0]?.minutes, 540);
	});

	it("suggests a day or year that was never set", () => {
		assert.equal(suggestShifts(early(1440), slots(uneven))[0]?.minutes, 1440);
		assert.equal(suggestShifts(early(365 * 1440), slots(uneven))[0]?.minutes, 365 * 1440);
	});

	it("asks which clock it is where few photos lie in no session and several would put all into one", () => {
		const even = [
			talk("A", "2026-03-02T10:00", "2026-03-02T10:25"),
			talk("B", "2026-03-02T11:00", "2026-03-02T11:25"),
			talk("C", "2026-03-02T12:00", "2026-03-02T12:25"),
		];
		const between = ["10:35:00", "10:40:00", "11:35:00", "11:50:00"].map((time) => clock(time));
		assert.deepEqual(suggestShifts(between, slots(even)), [
			{ camera: "Ada", minutes: -30, others: [30], fits: 4, fitsNow: 0, photos: 4 },
		]);
		assert.deepEqual(suggestShifts(between.slice(1), slots(even)), []);
		assert.deepEqual(suggestShifts([...between, clock("10:10:00")], slots(even)), []);
	});

	it("suggests nothing for a clock that is right, few photos on the day, or phones", () => {
		assert.deepEqual(suggestShifts(early(0), slots(uneven)), []);
		assert.deepEqual(suggestShifts(early(30).slice(0, 4), slots(uneven)), []);
		// One photo more is chance.
		const long = [talk("E", "2026-03-02T10:00", "2026-03-02T12:00")];
		const late = ["10:31", "10:40", "10:50", "11:00", "11:20", "11:25", "11:28", "12:05"].map((time) =>
			clock(`${time}:00`),
		);
		assert.deepEqual(suggestShifts(late, slots(long)), []);
		const phones = early(0).map(({ name, facts }) => photo(name, { ...facts, offset: 540 }));
		assert.deepEqual(suggestShifts(phones, slots(uneven)), []);
	});
});
