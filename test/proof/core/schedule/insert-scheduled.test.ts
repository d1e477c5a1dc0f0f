import assert from "node:assert/strict";
import fc from "fast-check";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { insertScheduled } from "../../../../src/core/schedule/writing/insert-scheduled.ts";
import { matchInserted } from "../../../../src/core/schedule/writing/match-inserted.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { runs } from "../../../support/long-run.ts";
import { markdownText } from "../../../support/markdown-fragments.ts";

const count = runs(200);

const titles = ["One", "Two", "Three [x]", "*Four*", "5. Five", "`six` <b>", "{{ seven }}", "# Eight #"];

const scheduled: fc.Arbitrary<readonly Session[]> = fc
	.uniqueArray(fc.nat(titles.length - 1), { minLength: 1 })
	.chain((which) =>
		fc.tuple(
			...which.map((at) =>
				fc.record({ slides: fc.boolean(), video: fc.boolean(), names: fc.nat(3) }).map(
					(has): Session => ({
						key: String(at),
						title: titles[at] ?? "",
						url: `https://q.example/talks/${at}_(x)`,
						speakers: ["Ann Lee", "Bob Ray", "Eve Doe"].slice(0, has.names).map((name) => ({ name })),
						slides: has.slides ? [{ url: `https://q.example/${at}.pdf`, title: "" }] : [],
						video: has.video ? [{ url: `https://youtu.be/abcdefghij${at}`, title: "" }] : [],
						links: [],
						status: "confirmed",
						service: false,
					}),
				),
			),
		),
	);

const headings = fc.constantFrom(
	"## [One](https://q.example/talks/0_(x))\n\nBy Ann Lee\n\n",
	"## Two\n\nBy Bob Ray\n\n[Slides](https://q.example/own.pdf)\n\nNotes.\n\n",
	"## [Three][3]\n\nSpeaker: Eve Doe\n\n",
);
const items = fc.constant(
	"* [One](https://q.example/talks/0_(x)) by Ann Lee\n* [Two](https://q.example/talks/1_(x)) by Bob Ray\n\n",
);
const sessionText = fc.oneof(headings, items, fc.constant("**\\*Four\\*** (Ann Lee)\n\nText.\n\n"));
/** In a post that mixes them, a list below a heading is one of notes. */
const ofOneKind = fc.oneof(fc.array(headings, { maxLength: 3 }), fc.array(items, { maxLength: 1 }));
const body = fc
	.array(fc.oneof({ weight: 3, arbitrary: sessionText }, { weight: 1, arbitrary: markdownText }), {
		maxLength: 5,
	})
	.map((parts) => `${parts.join("")}\n\n[3]: https://q.example/talks/2_(x)\n`);

const linksOf = ({ body: { links, images } }: Post) =>
	[...links, ...images].map(({ text, destination }) => JSON.stringify([text, destination])).sort();

function withoutOnce(some: readonly string[], others: readonly string[]): readonly string[] {
	const rest = [...some];
	for (const other of others) if (rest.includes(other)) rest.splice(rest.indexOf(other), 1);
	return rest;
}

describe("insertScheduled, on any post", () => {
	it("changes no byte of the writer's, loses no link, and its talks are in the post then", () => {
		let done = 0;
		fc.assert(
			fc.property(body, scheduled, fc.nat(400), (text, sessions, at) => {
				const post = readPost(`---\nlayout: post\ntitle: A day\n---\n\n${text}`);
				const schedule = { format: "x", sessions, warnings: [] };
				const keys = sessions.map(({ key }) => key);
				const offset = Math.min(at, post.text.length);
				const insertion = insertScheduled(post, offset, { schedule, keys });
				if (isRefusal(insertion)) return;
				done++;
				for (const { range } of insertion.edits) assert.equal(post.slice(range).trim(), "");
				const result = applyEdits(post.text, insertion.edits);
				assert.ok(insertion.cursor >= 0 && insertion.cursor <= result.length);
				const after = readPost(result);
				assert.deepEqual(withoutOnce(linksOf(post), linksOf(after)), []);
				const before = matchInserted(sessions, post.sessions).size;
				assert.equal(insertion.inserted, sessions.length - before);
			}),
			{ numRuns: count },
		);
		assert.ok(done > count / 4, `${done}`);
	});

	it("has nothing left to do the second time", () => {
		fc.assert(
			fc.property(ofOneKind, scheduled, (parts, sessions) => {
				const front = "---\nlayout: post\ntitle: A day\n---\n\n";
				const text = `${front}${parts.join("")}Bye.\n\n[3]: https://q.example/talks/2_(x)\n`;
				const choice = {
					schedule: { format: "x", sessions, warnings: [] },
					keys: sessions.map(({ key }) => key),
				};
				const first = insertScheduled(readPost(text), text.indexOf("Bye."), choice);
				if (isRefusal(first)) return;
				const again = insertScheduled(readPost(applyEdits(text, first.edits)), 0, choice);
				assert.ok(isRefusal(again), applyEdits(text, first.edits));
			}),
			{ numRuns: count },
		);
	});
});
