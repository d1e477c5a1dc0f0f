import assert from "node:assert/strict";
import { addToSession, type SessionPart } from "../../../../src/core/inserts/add-to-session.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";

/** Adds to the session at `@`; the text with `|` where the cursor goes, or the refusal. */
function added(marked: string, part: SessionPart, dialectId = "jekyll"): string {
	const offset = FRONT.length + marked.indexOf("@");
	const text = FRONT + marked.replace("@", "");
	const answer = addToSession(readPost(text, { dialectId }), offset, part);
	if ("refusal" in answer) return answer.refusal;
	const after = applyEdits(text, answer.edits);
	return `${after.slice(0, answer.cursor)}|${after.slice(answer.cursor)}`.slice(FRONT.length);
}

const slides: SessionPart = { part: "slides", url: "https://speakerdeck.com/ann/naming" };
const video: SessionPart = { part: "video", url: "https://youtu.be/abcdefghijk" };
const photo: SessionPart = { part: "photo", url: "hall.jpg", alt: "The hall" };
const speaker: SessionPart = { part: "speaker", name: "Eve Doe" };

describe("addToSession", () => {
	it("adds slides below the speakers where there is no media yet", () => {
		assert.equal(
			added("## [Naming][1]\n\nBy Ann Lee\n\nNo@tes.\n\n[1]: https://e.example/naming\n", slides),
			"## [Naming][1]\n\nBy Ann Lee\n\n[Slides][2]|\n\nNotes.\n\n[1]: https://e.example/naming\n[2]: https://speakerdeck.com/ann/naming\n",
		);
	});

	it("adds a video behind the slides, with the block's own separator", () => {
		const list = "\n\n[1]: https://e.example/n\n[2]: https://speakerdeck.com/ann/n\n";
		assert.equal(
			added(`## [Naming][1]\n\n@[Slides][2]${list}`, video),
			`## [Naming][1]\n\n[Slides][2] · [Video][3]|${list}[3]: https://youtu.be/abcdefghijk\n`,
		);
		assert.equal(
			added(`## [Naming][1]\n\n[Slides][2] | [Deck][2]@${list}`, video, "hugo"),
			`## [Naming][1]\n\n[Slides][2] | [Deck][2] | [Video][3]|${list}[3]: https://youtu.be/abcdefghijk\n`,
		);
	});

	it("puts a photo below the head, and behind other photos", () => {
		assert.equal(
			added("## [Naming](https://e.example/n)\n\nBy Ann Lee\n\nNotes.@\n", photo),
			"## [Naming](https://e.example/n)\n\nBy Ann Lee\n\n![The hall][1]|\n\nNotes.\n\n[1]: hall.jpg\n",
		);
		assert.equal(
			added("## [Naming](https://e.example/n)\n\nNotes.\n\n![Stage](s.jpg)@\n\nMore.\n", photo),
			"## [Naming](https://e.example/n)\n\nNotes.\n\n![Stage](s.jpg)\n\n![The hall][1]|\n\nMore.\n\n[1]: hall.jpg\n",
		);
	});

	it("writes a photo as the template does", () => {
		const before = "## [Naming](https://e.example/n)\n\nNotes.@\n";
		for (const [template, written] of [
			['{{< figure src="{src}" alt="{alt}" >}}', '{{< figure src="hall.jpg" alt="The hall" >}}|\n\nNotes.\n'],
			['{image}{: width="600"}', '![The hall][1]{: width="600"}|\n\nNotes.\n\n[1]: hall.jpg\n'],
			["{alt}", "Put {image} or {src} into recap.images.template: an image needs its address."],
		] as const) {
			const title = written.startsWith("Put") ? "" : "## [Naming](https://e.example/n)\n\n";
			assert.equal(added(before, { ...photo, template }), title + written);
		}
	});

	it("adds a speaker to those who are there", () => {
		const title = "## [Naming](https://e.example/n)\n\n";
		assert.equal(added(`${title}By Ann Lee@\n`, speaker), `${title}By Ann Lee and Eve Doe|\n`);
		assert.equal(
			added(`${title}By Ann Lee and Bob Ray@\n`, speaker),
			`${title}By Ann Lee, Bob Ray and Eve Doe|\n`,
		);
		assert.equal(
			added(`${title}Speakers: Ann Lee, Bob Ray@\n`, speaker),
			`${title}Speakers: Ann Lee, Bob Ray, Eve Doe|\n`,
		);
		assert.equal(added(`${title}@Notes.\n`, speaker), `${title}By Eve Doe|\n\nNotes.\n`);
	});

	it("keeps a heading and the text glued to it apart", () => {
		assert.equal(
			added("## [Naming](https://e.example/n)\nNo@tes.\n", speaker),
			"## [Naming](https://e.example/n)\n\nBy Eve Doe|\n\nNotes.\n",
		);
	});

	it("refuses in one sentence", () => {
		assert.match(added("Hel@lo.\n", slides), /cursor in a session/);
		assert.match(
			added("## [Naming](https://e.example/n)@\n", { part: "slides", url: "javascript:alert(1)" }),
			/address of the slides/,
		);
		assert.match(
			added("## [Naming](https://e.example/n)@\n", { part: "photo", url: "a.jpg", alt: " " }),
			/what the image shows/,
		);
		assert.match(added("## [Naming](https://e.example/n)@\n", { part: "speaker", name: " " }), /name/);
	});
});
