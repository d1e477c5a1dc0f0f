import assert from "node:assert/strict";
import { moveSession } from "../../../../src/core/inserts/move-session.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const KEYNOTE = "## [Keynote][1]\n\nBy Ann Lee\n\n![The hall][2]\n\nNotes on the keynote.";
const NAMING = "## [On naming][3]\n\nBy Bob Ray\n\nNotes on naming.";
const LIST =
	"\n\n[1]: https://event.example.org/keynote\n[2]: hall.jpg\n[3]: https://event.example.org/naming\n";

/** Moves the session at `mark`; the text with `|` where the cursor goes, or the refusal. */
function moved(body: string, mark: string, direction: "up" | "down", dialectId = "jekyll"): string {
	const text = FRONT + body;
	const answer = moveSession(readPost(text, { dialectId }), text.indexOf(mark), direction);
	if ("refusal" in answer) return answer.refusal;
	const after = applyEdits(text, answer.edits);
	return `${after.slice(0, answer.cursor)}|${after.slice(answer.cursor)}`.slice(FRONT.length);
}

describe("moveSession", () => {
	it("moves a whole block with its photo up, and leaves the definitions alone", () => {
		assert.equal(
			moved(`${KEYNOTE}\n\n\n${NAMING}${LIST}`, "Notes on naming", "up"),
			`${NAMING.replace("Notes on n", "|Notes on n")}\n\n\n${KEYNOTE}${LIST}`,
		);
	});

	it("moves down to the same end", () => {
		assert.equal(
			moved(`${KEYNOTE}\n\n${NAMING}${LIST}`, "By Ann", "down"),
			`${NAMING}\n\n${KEYNOTE.replace("By Ann", "|By Ann")}${LIST}`,
		);
	});

	it("stops at the first and the last session", () => {
		assert.match(moved(`${KEYNOTE}\n\n${NAMING}${LIST}`, "By Ann", "up"), /first session/);
		assert.match(moved(`${KEYNOTE}\n\n${NAMING}${LIST}`, "By Bob", "down"), /last session/);
	});

	it("stays in its day", () => {
		assert.match(
			moved(`# Day 1\n\n${KEYNOTE}\n\n# Day 2\n\n${NAMING}${LIST}`, "By Bob", "up"),
			/first session/,
		);
	});

	it("changes places over a part of the day that is no session, which stays where it is", () => {
		const lunch = "## Lunch\n\nThere was soup.";
		assert.equal(
			moved(`${KEYNOTE}\n\n${lunch}\n\n${NAMING}${LIST}`, "By Bob", "up"),
			`${NAMING.replace("By Bob", "|By Bob")}\n\n${lunch}\n\n${KEYNOTE}${LIST}`,
		);
	});

	it("asks for a session where the cursor is in none", () => {
		assert.match(moved(`Hello.\n\n${KEYNOTE}\n\n${NAMING}${LIST}`, "Hello", "down"), /cursor in a session/);
	});

	it("refuses to move an open code block over other sessions", () => {
		assert.match(
			moved(`${KEYNOTE}\n\n${NAMING}\n\n~~~\nopen`, "By Bob", "up", "hugo"),
			/close the HTML and code blocks/,
		);
	});

	for (const [dialectId, open, close] of [
		["hugo", "{{< talk >}}", "{{< /talk >}}"],
		["jekyll", "{% if site.talks %}", "{% endif %}"],
		["zola", "{% talk(id=1) %}", "{% end %}"],
		["docusaurus", ":::note", ":::"],
		["docusaurus", "<Tabs>", "</Tabs>"],
		["jekyll", '<div class="talk" markdown="1">', "</div>"],
		["wordpress", '[tab id="1"]', "[/tab]"],
		["jekyll", "{% raw %}", "{% endraw %}"],
	] as const) {
		const box = (text: string) => `${open}\n\n${text}\n\n${close}`;
		const torn = /opens in one of these sessions and closes in another/;

		it(`tears ${open} from no ${close} (${dialectId})`, () => {
			assert.match(moved(`${KEYNOTE}\n\n${box(NAMING)}${LIST}`, "By Ann", "down", dialectId), torn);
			assert.match(moved(`${box(KEYNOTE)}\n\n${box(NAMING)}${LIST}`, "By Bob", "up", dialectId), torn);
		});

		it(`moves all of ${open} and ${close}, and within them (${dialectId})`, () => {
			const naming = `${NAMING}\n\n${box("More.")}`;
			assert.equal(
				moved(`${box(`${KEYNOTE}\n\n${naming}\n\n## Lunch\n\nSoup.`)}${LIST}`, "By Ann", "down", dialectId),
				`${box(`${naming}\n\n${KEYNOTE.replace("By Ann", "|By Ann")}\n\n## Lunch\n\nSoup.`)}${LIST}`,
			);
		});
	}

	it("makes no text of a definition", () => {
		const first = "## 10:30 [Keynote](/k)\n\nBy Ann Lee";
		const second = "## 11:30 [On naming](/n)\n\nBy Bob Ray\n\n### After";
		assert.match(moved(`${first}\n\n${second}\n[1]: /unused\n`, "By Bob", "up"), /Put blank lines around/);
	});

	for (const mark of ["> ", "- "])
		it(`takes no mark of a list or quotation along (${mark.trim()})`, () => {
			const marked = `${mark}${NAMING.replaceAll("\n", "\n> ").replaceAll("> ", mark === "> " ? mark : "  ")}`;
			assert.match(moved(`${KEYNOTE}\n\n${marked}${LIST}`, "By Ann", "down"), /list or quotation/);
			assert.match(moved(`${marked}\n\n${KEYNOTE}${LIST}`, "By Ann", "up"), /list or quotation/);
		});

	it("parts no branches of a tag", () => {
		const branches = `{% if a %}\n\n${KEYNOTE}\n\n{% else %}\n\n${NAMING}\n\n{% endif %}${LIST}`;
		assert.match(moved(branches, "By Bob", "up"), /opens in one of these sessions/);
	});

	it("moves marks that close nothing", () => {
		const naming = `${NAMING}\n\nThen \`</div>\` and --> and {{< /x >}}.`;
		assert.equal(
			moved(`${KEYNOTE} \`<div>\`\n\n${naming}${LIST}`, "By Bob", "up"),
			`${naming.replace("By Bob", "|By Bob")}\n\n${KEYNOTE} \`<div>\`${LIST}`,
		);
	});
});
