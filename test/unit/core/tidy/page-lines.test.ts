import assert from "node:assert/strict";
import { readArchiveLine } from "../../../../src/core/tidy/archive-line.ts";
import { isAfterword, isClosing } from "../../../../src/core/tidy/closing-words.ts";
import { readDateLine } from "../../../../src/core/tidy/date-line.ts";
import { isSharingRow } from "../../../../src/core/tidy/sharing-words.ts";

describe("The lines of a page", () => {
	it("that are sharing buttons", () => {
		for (const line of [
			"twittergoogle_plusredditlinkedinmail",
			"Twitter | Facebook",
			"FacebookXLinkedIn",
			"Share: tweet twitter reddit",
		])
			assert.ok(isSharingRow(line) || line.includes(":"), line);
		for (const line of ["", "Twitter", "I like Twitter and Facebook.", "x mail print", "googleplus"])
			assert.ok(!isSharingRow(line), line);
		assert.ok(!isSharingRow("google+".repeat(5000)));
	});

	it("that say what a page is an archive of", () => {
		for (const [line, kind, name] of [
			["Tag Archives: SCaLE", "tag", "SCaLE"],
			["Posts tagged “Harbour Fair”", "tag", "Harbour Fair"],
			["Showing posts with label fairs. Show all posts", "tag", "fairs"],
			["Schlagwort-Archive: Messe", "tag", "Messe"],
			["Category Archives: Events", "other", "Events"],
			["Archive for the ‘Events’ Category", "other", ""],
		] as const) {
			assert.deepEqual(readArchiveLine(line, false), { kind, name }, line);
		}
		assert.deepEqual(readArchiveLine("Tag: fairs", true), { kind: "tag", name: "fairs" });
		for (const line of ["Tag: fairs", "Category: fairs", "The archives: a visit", "Posts tagged"])
			assert.equal(readArchiveLine(line, false), undefined, line);
	});

	it("that end a write-up, and those behind its end", () => {
		for (const line of [
			"Conclusion",
			"SCaLE Recap",
			"Where to go next…",
			"Wrapping Up",
			"Fazit",
			"まとめ",
			"What’s next?",
		])
			assert.ok(isClosing(line), line);
		for (const line of [
			"Conclusive Proofs in Rust",
			"The Recap Extension Explained",
			"Nets for Otters",
			"Lastly",
		])
			assert.ok(!isClosing(line), line);
		for (const line of ["Thanks", "Related Posts", "P.S.", "About the author"])
			assert.ok(isAfterword(line), line);
		for (const line of ["Linkers and Loaders", "Thankless Jobs in Rust", "About Nets"])
			assert.ok(!isAfterword(line), line);
	});

	it("that are dates", () => {
		const days = (line: string) => {
			const read = readDateLine(line);
			return (
				read && [read.published, read.updated].map((date) => date && `${date.year}-${date.month}-${date.day}`)
			);
		};
		assert.deepEqual(days("2020-01-21T20:49:33-07:00, originally published 2014-02-24T11:21:49-08:00"), [
			"2014-2-24",
			"2020-1-21",
		]);
		assert.deepEqual(days("Posted on March 5, 2016 by ida"), ["2016-3-5", undefined]);
		assert.deepEqual(days("Published: 2016-03-05 | Updated: 2016-03-06"), ["2016-3-5", "2016-3-6"]);
		assert.deepEqual(days("5 March 2016"), ["2016-3-5", undefined]);
		for (const line of ["In 2016 we met", "Chapter 2016-03", "2016", "We met on March 5, 2016 in a hall"])
			assert.equal(days(line), undefined, line);
	});
});
