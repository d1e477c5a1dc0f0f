import assert from "node:assert/strict";
import { undefinedReference } from "../../../../src/core/rules/undefined-reference.ts";
import { findingsOf } from "./find.ts";

describe("undefined-reference", () => {
	it("only mentions what may be brackets alone", () => {
		const say = (text: string, dialectId = "jekyll") =>
			findingsOf(undefinedReference, `---\nlayout: post\ntitle: Meetup recap\n---\n\n${text}\n`, {
				dialectId,
			}).map(({ severity, message }) => `${severity}: ${message}`);
		const told = (severity: string, label: string, written: string) => [
			`${severity}: Define \`[${label}]\` at the end of the post: readers see \`${written}\` as it stands.`,
		];
		assert.deepEqual(say("- [Mon Aug 8 2005] [17:56:37] hi"), []);
		assert.deepEqual(say("The [KDE] [GNOME] folks."), told("information", "GNOME", "[KDE] [GNOME]"));
		assert.deepEqual(say("See the [slides] [2]."), told("error", "2", "[slides] [2]"));
		assert.deepEqual(say("文件[只读][已修改]。", "hugo"), told("information", "已修改", "[只读][已修改]"));
		assert.deepEqual(say("See [slides][deck]."), told("error", "deck", "[slides][deck]"));
		assert.deepEqual(
			say("The [KDE] [GNOME] folks.\n\n[a]: https://example.com"),
			told("error", "GNOME", "[KDE] [GNOME]"),
		);
	});

	it("offers to define the reference, where another label is near, too", () => {
		const body =
			"---\nlayout: post\ntitle: Meetup recap\n---\n\n[Code][10] and [talk][naming-tlk].\n\n[naming-talk]: /t\n";
		assert.deepEqual(
			findingsOf(undefinedReference, body).map(({ fixes, insert }) => [
				...fixes.map(({ title }) => title),
				insert,
			]),
			[["definition"], ['Change the label to "naming-talk"', "definition"]],
		);
	});

	it("takes a heading's text for a label where the engine does", () => {
		const body =
			"---\ntitle: Meetup recap\ndate: 2026-03-14\n---\n\n## The *talks* we  saw {#talks}\n\nSee [these][the *Talks* we saw], [The *talks* we saw][] and [those][the talks].\n";
		const told = (dialectId: string) =>
			findingsOf(undefinedReference, body, { dialectId, isPostByPath: true }).map(({ range }) =>
				body.slice(range.start, range.end),
			);
		assert.deepEqual(told("quarto"), ["[those][the talks]"]);
		assert.deepEqual(told("hugo"), [
			"[these][the *Talks* we saw]",
			"[The *talks* we saw][]",
			"[those][the talks]",
		]);
	});
});
