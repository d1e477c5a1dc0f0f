import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { insertPhotos } from "../../../../src/core/sorting/insert-photos.ts";
import { readShift, sayShift } from "../../../../src/core/sorting/say-photo.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const BODY =
	"## [Names](https://e.example/n)\n\nBy Ann Lee\n\nNotes.\n\n## [Soup](https://e.example/s)\n\nBy Bob Ray\n\n![The pot][1]\n\nMore.\n\n[1]: /images/pot.jpg\n";

function inserted(wanted: Readonly<Record<string, readonly string[]>>, template = ""): string {
	const text = FRONT + BODY;
	const post = readPost(text);
	const photos = post.sessions.map((session) => ({ session, destinations: wanted[session.title] ?? [] }));
	const answer = insertPhotos(post, text.indexOf("More"), photos, template);
	if ("refusal" in answer) return answer.refusal;
	const after = applyEdits(text, answer.edits);
	return `${after.slice(0, answer.cursor)}|${after.slice(answer.cursor)}`.slice(FRONT.length);
}

describe("insertPhotos", () => {
	it("puts photos under their sessions, in order, with empty texts and their definitions at the end", () => {
		assert.equal(
			inserted({ Soup: ["/images/c.jpg"], Names: ["/images/a.jpg", "/images/b.jpg"] }),
			"## [Names](https://e.example/n)\n\nBy Ann Lee\n\n![][2]\n\n![][3]\n\nNotes.\n\n" +
				"## [Soup](https://e.example/s)\n\nBy Bob Ray\n\n![The pot][1]\n\n![][4]\n\n|More.\n\n" +
				"[1]: /images/pot.jpg\n[2]: /images/a.jpg\n[3]: /images/b.jpg\n[4]: /images/c.jpg\n",
		);
	});

	it("writes them as the template says", () => {
		assert.equal(
			inserted({ Soup: ["/images/c.jpg"] }, "![{alt}]({src}){: width=300}"),
			BODY.replace("More.", "![](/images/c.jpg){: width=300}\n\n|More."),
		);
		assert.match(inserted({ Soup: ["/c.jpg"] }, "no image"), /^Put \{image\}/);
	});
});

describe("a correction of a clock", () => {
	for (const [minutes, said] of [
		[60, "+1 h"],
		[-30, "−30 min"],
		[1440 + 150, "+1 d 2 h 30 min"],
		[0, "+0 min"],
	] as const) {
		it(`is said and read as ${said}`, () => {
			assert.equal(sayShift(minutes), said);
			assert.equal(readShift(said), minutes);
		});
	}

	it("is read as people type it", () => {
		assert.deepEqual(["+1:30", "-1:30", "2h", "45", "", "-", "soon", "1.5 h"].map(readShift), [
			90,
			-90,
			120,
			45,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
