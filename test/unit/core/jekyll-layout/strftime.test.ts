import assert from "node:assert/strict";
import { readMoment } from "../../../../src/core/jekyll-layout/moment.ts";
import { strftime } from "../../../../src/core/jekyll-layout/strftime.ts";

describe("strftime", () => {
	const format = (written: string, directives: string) => {
		const date = readMoment(written);
		return date ? strftime(date, directives) : "no date";
	};

	it("writes the date as it stands there, in Ruby's directives", () => {
		const written = "2016-01-03T05:06:07+01:00";
		assert.equal(
			format(written, "%Y %y %C %m %-m %B %b %^b %d %-d %e %j"),
			"2016 16 20 01 1 January Jan JAN 03 3  3 003",
		);
		assert.equal(
			format(written, "%H %k %I %l %M %S %p %P %T %R %r"),
			"05  5 05  5 06 07 AM am 05:06:07 05:06 05:06:07 AM",
		);
		assert.equal(
			format(written, "%A %a %u %w %U %W %V %G %F %D"),
			"Sunday Sun 7 0 01 00 53 2015 2016-01-03 01/03/16",
		);
		assert.equal(
			format(written, "%z %:z %s %% %n|%5d|%_5d|%Q %"),
			"+0100 +01:00 1451793967 % \n|00003|    3|%Q %",
		);
		assert.equal(format("2016-02-29", "%c %Z"), "Mon Feb 29 00:00:00 2016 UTC");
	});

	it("reads what front matter writes, and no day that is none", () => {
		assert.equal(format("2016/02/02 8:05", "%F %T"), "2016-02-02 08:05:00");
		assert.equal(format("Feb 2, 2016", "%F"), "2016-02-02");
		assert.equal(format("1451606400", "%F %z"), "2016-01-01 +0000");
		for (const written of ["2016-02-30", "soon", "", "03/04/2026", "2016"])
			assert.equal(format(written, "%F"), "no date");
	});
});
