import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { fixAll } from "../../../../src/core/check/fix-all.ts";
import type { Dialect } from "../../../../src/core/dialects/dialect.ts";
import { readEngineDate } from "../../../../src/core/dialects/engine-date.ts";
import { dialects } from "../../../../src/core/dialects/index.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { completeFrontMatter } from "../../../../src/core/front-matter-tools/complete/complete-front-matter.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { dateDisagreement } from "../../../../src/core/rules/date-disagreement.ts";
import { dateFormat } from "../../../../src/core/rules/date-format.ts";
import { fieldType } from "../../../../src/core/rules/field-type.ts";
import { invalidDate } from "../../../../src/core/rules/invalid-date.ts";
import { missingField } from "../../../../src/core/rules/missing-field.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { inTurns } from "../../../support/long-run.ts";

const dateRules = [missingField, fieldType, invalidDate, dateFormat, dateDisagreement];

const days = [
	...[
		"2026-03-14",
		"2026-3-4",
		"2026/03/14",
		"2026.03.14",
		"14.03.2026",
		"3/4/2026",
		"03/14/2026",
		"14-03-2026",
	],
	...[
		"March 14, 2026",
		"14 March 2026",
		"14 Mar 2026",
		"Sat, 14 Mar 2026",
		"14-Mar-2026",
		"March 14th, 2026",
	],
	...["2026年3月14日", "2026–03–14", "20260314", "2026-14-03", "2026", "2026-03", "soon", "14.3.26"],
];
const times = [
	...["", " 10:00", " 9:05:00", "T10:00", "T10:00:00.123", " 10:00:00 +0100", " 10:00 +01:00"],
	...["T10:00:00+0100", " 10:00:00 UTC", ", 10:00"],
];
const written = days.flatMap((day) => times.map((time) => day + time));

interface Style {
	readonly name: string;
	/** Undefined where the format has no such value. */
	readonly post: (key: string, date: string, title: string) => string;
}

/** A post of each format the dialect reads, with its date in quotes and without. */
function stylesOf({ formats }: Dialect): readonly Style[] {
	const yaml = (quote: string): Style => ({
		name: `yaml ${quote}`,
		post: (key, date, title) => `---\n${title}: Recap\n${key}: ${quote}${date}${quote}\n---\n\nText.\n`,
	});
	return formats.flatMap((format): readonly Style[] => {
		if (format === "yaml") return [yaml(""), yaml('"'), yaml("'")];
		if (format === "header") {
			return [{ name: format, post: (key, date, title) => `${title}: Recap\n${key}: ${date}\n\nText.\n` }];
		}
		if (format === "toml") {
			return [
				{
					name: format,
					post: (key, date, title) => `+++\n${title} = "Recap"\n${key} = "${date}"\n+++\n\nText.\n`,
				},
			];
		}
		return [
			{
				name: format,
				post: (key, date, title) => `---json\n{"${title}": "Recap", "${key}": "${date}"}\n---\n\nText.\n`,
			},
		];
	});
}

/** The date of a text as its engine reads it. */
function verdict(dialect: Dialect, text: string, facts: PostFacts): string {
	const post = readPost(text, facts);
	const field = post.field("publishedOn");
	return field ? readEngineDate(dialect, post.frontMatter.format, field) : "none";
}

describe("no form that the engine refuses is written", () => {
	const engines = dialects.filter(({ dates }) => dates !== undefined);

	for (const [number, dialect] of engines.entries()) {
		const key = dialect.keys.publishedOn?.[0] ?? "date";
		const title = dialect.keys.title?.[0] ?? "title";

		it(`${dialect.id}: by no fix`, () => {
			// The file's name tells another day: more rules have something to mend.
			const path = `${dialect.site?.posts?.[0] ?? "posts"}/2025-12-24-recap.md`;
			const facts: PostFacts = { dialectId: dialect.id, isPostByPath: true, today: "2027-01-01", path };
			for (const { name, post: write } of stylesOf(dialect)) {
				for (const date of inTurns(written, number)) {
					const text = write(key, date, title);
					const before = verdict(dialect, text, facts);
					const post = readPost(text, facts);
					const results = checkPost(post, {}, dateRules).flatMap(({ fixes }) =>
						fixes.filter(({ edits }) => edits.length > 0),
					);
					for (const { title: what, edits } of [
						...results,
						{ title: "fix all", edits: fixAll(post, { ruleId: dateFormat.id }) },
					]) {
						const after = applyEdits(text, edits);
						const found = verdict(dialect, after, facts);
						// What is left as it was is not written.
						if (found === "refused" && before === "refused" && sameDate(dialect, text, after, facts))
							continue;
						assert.notEqual(found, "refused", `${name}, ${date}, ${what}:\n${after}`);
					}
				}
			}
		});

		it(`${dialect.id}: by no completion`, () => {
			for (const { name, post: write } of stylesOf(dialect)) {
				const text = write(key, "", title);
				const offset =
					text.indexOf(key) +
					key.length +
					(/^.*?[:=] ?["']?/.exec(text.slice(text.indexOf(key) + key.length))?.[0].length ?? 0);
				const facts: PostFacts = { dialectId: dialect.id, isPostByPath: true, today: "2026-11-28" };
				const completion = completeFrontMatter(text, offset, facts);
				for (const { insertText } of completion?.choices ?? []) {
					const range = completion?.range ?? { start: offset, end: offset };
					const after = applyEdits(text, [{ range, newText: insertText }]);
					assert.notEqual(verdict(dialect, after, facts), "refused", `${name}: ${after}`);
				}
			}
		});
	}
});

function sameDate(dialect: Dialect, before: string, after: string, facts: PostFacts): boolean {
	const raw = (text: string) => readPost(text, { ...facts, dialectId: dialect.id }).field("publishedOn")?.raw;
	return raw(before) === raw(after);
}
