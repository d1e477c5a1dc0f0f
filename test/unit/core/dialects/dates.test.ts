import assert from "node:assert/strict";
import {
	daysBetween,
	formatDate,
	isPossible,
	readDate,
	takesDate,
} from "../../../../src/core/dialects/dates.ts";
import type { DateFormat } from "../../../../src/core/dialects/dialect.ts";
import { hugo } from "../../../../src/core/dialects/hugo.ts";
import { jekyll } from "../../../../src/core/dialects/jekyll.ts";

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
		it(`is read: ${text}`, () => assert.deepEqual(readDate(text), { ...parts, format }));
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
		for (const text of texts) assert.equal(readDate(text), undefined, text);
	});

	it("is possible where the calendar has it", () => {
		const possible = (text: string) => {
			const date = readDate(text);
			return date && isPossible(date);
		};
		for (const text of ["2016-02-29", "2000-02-29", "2016-12-31 23:59:60"])
			assert.equal(possible(text), true, text);
		for (const text of [
			"2016-02-30",
			"2100-02-29",
			"2016-06-31",
			"2016-13-01",
			"2016-00-10",
			"2016-01-00",
			"2016-01-01 24:10",
		]) {
			assert.equal(possible(text), false, text);
		}
	});

	it("is compared by day, as written", () => {
		const between = (a: string, b: string) => {
			const [from, to] = [readDate(a), readDate(b)];
			return from && to && daysBetween(from, to);
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
			assert.equal(readDate(written)?.format, format, written);
		}
	});

	it("is written without what is not known", () => {
		assert.equal(formatDate(day, "YYYY-MM-DD time zone"), "2016-02-03 00:00:00");
		assert.equal(formatDate(day, "YYYY-MM-DDTtimezone"), "2016-02-03T00:00:00");
		assert.equal(formatDate(day, "any"), "2016-02-03");
	});

	it("is taken by engines that know its format, or any", () => {
		const takes = (text: string) => {
			const date = readDate(text);
			return date && [takesDate(hugo, date), takesDate(jekyll, date)];
		};
		assert.deepEqual(takes("2016-02-03"), [true, true]);
		assert.deepEqual(takes("February 3, 2016"), [false, true]);
		assert.deepEqual(takes("2016/02/03"), [false, true]);
	});
});
