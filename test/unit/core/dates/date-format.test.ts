import assert from "node:assert/strict";
import { daysBetween } from "../../../../src/core/dates/calendar.ts";
import { type DateFormat, formatDate } from "../../../../src/core/dates/date-format.ts";
import { readDate } from "../../../../src/core/dates/read-date.ts";

describe("a written date", () => {
	const day = { year: 2016, month: 2, day: 3 };
	const minute = { ...day, hour: 8, minute: 30 };
	const second = { ...minute, second: 54 };
	const cases: readonly (readonly [text: string, format: DateFormat, parts: object])[] = [
		["2016-02-03", "YYYY-MM-DD", day],
		["  '2016-02-03' ", "YYYY-MM-DD", day],
		["2016-02-03 08:30:54", "YYYY-MM-DD time", second],
		["2016-02-03 08:30", "YYYY-MM-DD time", minute],
		["2016-02-03 08:30:54.123 +08:00", "YYYY-MM-DD time zone", { ...second, zone: "+08:00" }],
		["2016-02-03 08:30:54 -0800", "YYYY-MM-DD time zone", { ...second, zone: "-0800" }],
		["2016-02-03 08:30:54+01:00", "YYYY-MM-DD time zone", { ...second, zone: "+01:00" }],
		["2016-02-03 08:30 +0100", "YYYY-MM-DD time zone", { ...minute, zone: "+0100" }],
		["2016-02-03T08:30", "YYYY-MM-DDTtime", minute],
		["2016-02-03T08:30:54Z", "YYYY-MM-DDTtimezone", { ...second, zone: "Z" }],
		["2016-02-03T08:30:54.000Z", "YYYY-MM-DDTtimezone", { ...second, zone: "Z" }],
		["2016-02-03T08:30:54-08:00", "YYYY-MM-DDTtimezone", { ...second, zone: "-08:00" }],
		["2016-02-03t08:30:54+0800", "YYYY-MM-DDTtimezone", { ...second, zone: "+0800" }],
		["2016-2-3", "YYYY-M-D", day],
		["2016-2-03 8:30:54", "YYYY-M-D time", second],
		["2016/02/03", "YYYY/MM/DD", day],
		["2016/02/03 08:30", "YYYY/MM/DD time", minute],
		["2016/2/3", "YYYY/M/D", day],
		["2016/2/3 8:30", "YYYY/M/D time", minute],
		["Feb 3, 2016", "Mon D, YYYY", day],
		["February 3, 2016", "Mon D, YYYY", day],
		["february 3rd 2016", "Mon D, YYYY", day],
		["3 February 2016", "D Mon YYYY", day],
		["03 Feb 2016", "D Mon YYYY", day],
		["Wed, 03 Feb 2016 08:30:54 +0000", "D Mon YYYY time zone", { ...second, zone: "+0000" }],
		[
			"Wed Feb 03 2016 08:30:54 GMT+0000 (Coordinated Universal Time)",
			"Mon D YYYY time zone",
			{ ...second, zone: "GMT+0000" },
		],
	];
	for (const [text, format, parts] of cases) {
		it(`is read: ${text}`, () => assert.deepEqual(readDate(text), { kind: "day", ...parts, format }));
	}

	it("is none where it could be two, or is none at all", () => {
		const texts = [
			"3/4/2026",
			"31.01.2026",
			"soon",
			"2016",
			"2016-02",
			"2016-02/03",
			"20160203",
			"10:30",
			"",
			"Mux 3, 2016",
			"Last Modified",
		];
		for (const text of texts) assert.match(readDate(text).kind, /^(?:other|no-date)$/, text);
	});

	it("is possible where the calendar has it", () => {
		for (const text of ["2016-02-29", "2000-02-29", "2016-12-31 23:59:60"])
			assert.equal(readDate(text).kind, "day", text);
		for (const text of [
			"2016-02-30",
			"2100-02-29",
			"2016-06-31",
			"2016-13-01",
			"2016-00-10",
			"2016-01-00",
			"2016-01-01 24:10",
		]) {
			assert.equal(readDate(text).kind, "impossible", text);
		}
	});

	it("is compared by day, as written", () => {
		const between = (a: string, b: string) => {
			const [from, to] = [readDate(a), readDate(b)];
			return from.kind === "day" && to.kind === "day" && daysBetween(from, to);
		};
		assert.equal(between("2016-02-28", "2016-03-01"), 2);
		assert.equal(between("2015-12-31T23:59:59-08:00", "2016-01-01T00:00:00Z"), 1);
		assert.equal(between("2016-01-01", "2015-01-01"), -365);
		assert.equal(between("2000-03-01", "2100-03-01"), 36_524);
	});

	it("is written in any format it was read in", () => {
		const formats: readonly DateFormat[] = cases.map(([, format]) => format);
		for (const format of new Set(formats)) {
			if (format === "Mon D YYYY time zone" || format === "D Mon YYYY time zone") continue;
			const written = formatDate({ ...second, zone: "+01:00" }, format);
			const reading = readDate(written);
			assert.equal(reading.kind === "day" && reading.format, format, written);
		}
	});

	it("is written without what is not known", () => {
		assert.equal(formatDate(day, "YYYY-MM-DD time zone"), "2016-02-03 00:00:00");
		assert.equal(formatDate(day, "YYYY-MM-DDTtimezone"), "2016-02-03T00:00:00");
		assert.equal(formatDate(day, "any"), "2016-02-03");
	});
});
