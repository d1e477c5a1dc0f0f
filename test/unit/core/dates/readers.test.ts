import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { iso8601 } from "../../../../src/core/dates/readers/iso-8601.ts";
import { javascriptDate } from "../../../../src/core/dates/readers/javascript-date.ts";
import { pythonDateutil } from "../../../../src/core/dates/readers/python-dateutil.ts";
import { rubyTime } from "../../../../src/core/dates/readers/ruby-time.ts";
import type { TextReader } from "../../../../src/core/dates/readers/text-reader.ts";
import { yamlTimestamp } from "../../../../src/core/dates/readers/yaml-timestamp.ts";
import { hugoDates } from "../../../../src/core/dialects/date-habits.ts";

type Verdict = "day" | "no day" | "refused";

const recorded: {
	readonly readers: Readonly<Record<string, Readonly<Record<"ruby" | "luxon" | "dateutil", Verdict>>>>;
	readonly forms: Readonly<Record<string, Verdict>>;
} = JSON.parse(readFileSync(new URL("../../../engines/dates.json", import.meta.url), "utf8"));

function verdictOf(reader: TextReader, text: string): Verdict {
	const taken = reader(text.trim());
	if (!taken) return "refused";
	return taken.hasNoDay ? "no day" : "day";
}

/** Texts in which the parsers' words differ from ours, with theirs. */
function differences(
	reader: TextReader,
	verdicts: Iterable<readonly [text: string, verdict: Verdict]>,
): readonly string[] {
	return [...verdicts].flatMap(([text, verdict]) =>
		verdictOf(reader, text) === verdict ? [] : [`${text}: ${verdict}`],
	);
}

function of(name: "ruby" | "luxon" | "dateutil"): readonly (readonly [string, Verdict])[] {
	return Object.entries(recorded.readers).map(([text, verdicts]) => [text, verdicts[name]]);
}

describe("readers of dates", () => {
	it("say of recorded texts what Ruby's Time.parse says", () => {
		assert.deepEqual(differences(rubyTime, of("ruby")), []);
	});

	it("say of recorded texts what Luxon says", () => {
		assert.deepEqual(differences(iso8601, of("luxon")), []);
	});

	it("refuse of recorded texts only what dateutil refuses, and let a few pass", () => {
		// Where a text has no day, dateutil takes that of today; the record does not tell.
		const refuses: TextReader = (text) => (pythonDateutil(text) ? {} : undefined);
		assert.deepEqual(differences(refuses, of("dateutil")), [
			"12 May 2026 10 Uhr CET: refused",
			"14-03-2026 10 Uhr JST: refused",
			"2026-03-14 - 2026-03-15 10:00Z: refused",
			"2026-03-14 - 2026-03-15T10:00 Z: refused",
			"2026-03-14/15 - 12:00 +01:00: refused",
			"2026-13-01 10:00:00 JST: refused",
			"2026-13-01, 10:00: refused",
			"2026-13-01T10:00:00.000: refused",
			"Mar 2026 10.00 PST: refused",
			"March 14-15, 2026 10: refused",
			"March 14-15, 2026T10 CET: refused",
			"March 14-15, 2026T10 UTC: refused",
			"March 14-15, 2026T10 UTC+01:00: refused",
		]);
	});

	it("say of recorded texts what a closed list of forms says", () => {
		assert.deepEqual(differences(hugoDates.text, Object.entries(recorded.forms)), [
			"10:00AM: day",
			"Mar 14 10:00:00: day",
		]);
	});

	it("take for a timestamp what js-yaml takes", () => {
		for (const [text, verdict] of [
			["2016-02-02", "day"],
			["2016-2-2", "refused"],
			["2016-2-2 8:30:00", "day"],
			["2016-02-02 08:30", "refused"],
			["2016-02-02T08:30:00.5 +01:00", "day"],
			["2016-02-02 08:30:00 +0100", "refused"],
			["2016-02-02 08:30:00 UTC", "refused"],
		] as const) {
			assert.equal(verdictOf(yamlTimestamp, text), verdict, text);
		}
	});

	it("refuse long texts without reading them", () => {
		const long = `2016-02-02${" ".repeat(1_000)}`;
		for (const reader of [rubyTime, iso8601, pythonDateutil, javascriptDate, yamlTimestamp, hugoDates.text]) {
			assert.equal(reader(long), undefined);
		}
	});

	it("tell where the year is not in the text", () => {
		const yearOf = (reader: TextReader, text: string) => reader(text)?.yearFrom;
		for (const text of ["March 14", "14 Mar 10:00", "3/14"]) {
			assert.equal(yearOf(rubyTime, text), "build", text);
			assert.equal(yearOf(pythonDateutil, text), "build", text);
			assert.equal(yearOf(javascriptDate, text), "itself", text);
		}
		for (const text of ["March 14, 2026", "14 Mar 2001", "3/14/01", "2001-03-14 10:00", "14.3.26"]) {
			assert.equal(yearOf(rubyTime, text), undefined, text);
			assert.equal(yearOf(pythonDateutil, text), undefined, text);
			assert.equal(yearOf(javascriptDate, text), undefined, text);
		}
	});

	it("tell a month from a day as Luxon does", () => {
		assert.deepEqual(iso8601("2026-03"), { startsMonth: true });
		assert.deepEqual(iso8601("2026-03-14"), {});
	});
});
