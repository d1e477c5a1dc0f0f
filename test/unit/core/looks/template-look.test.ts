import assert from "node:assert/strict";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { fillTemplate } from "../../../../src/core/inserts/session-template.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { inserted, refused } from "./support.ts";

describe("fillTemplate", () => {
	const template = "## {title}\n\n*{time}, {room}*\n\nWith {speakers}\n\n{slides} · {video}\n\nNotes:\n";

	it("puts in what is known", () => {
		const values = {
			title: "T",
			time: "10:30",
			room: "A",
			speakers: "Ann",
			slides: "[S][1]",
			video: "[V][2]",
		};
		assert.deepEqual(fillTemplate(template, values), {
			text: "## T\n\n*10:30, A*\n\nWith Ann\n\n[S][1] · [V][2]\n\nNotes:",
		});
	});

	it("leaves out lines without anything known, and separators beside what is not", () => {
		assert.deepEqual(fillTemplate(template, { title: "T", room: "A", video: "[V][2]" }), {
			text: "## T\n\n*A*\n\n[V][2]\n\nNotes:",
		});
		assert.deepEqual(fillTemplate(template, { title: "T", time: "10:30", slides: "[S][1]" }), {
			text: "## T\n\n*10:30*\n\n[S][1]\n\nNotes:",
		});
	});

	it("never fills in what a value says", () => {
		assert.deepEqual(fillTemplate("{title} {room}", { title: "{room}", room: "$&" }), { text: "{room} $&" });
	});

	it("is not kept busy by a folder's template that is nearly all blanks", () => {
		const blanks = " \t".repeat(100_000);
		const start = cpuTime();
		assert.deepEqual(fillTemplate(`{title}${blanks}x {slides}`, { title: "T" }), { text: `T${blanks}x` });
		assert.deepEqual(fillTemplate(`{slides}${blanks}{title}`, { title: "T" }), { text: "T" });
		assert.deepEqual(fillTemplate(`{title}${blanks}· {slides}`, { title: "T" }), { text: "T" });
		assert.ok(cpuTime() - start < 3_000);
	});

	it("refuses an unknown placeholder and a template without a title", () => {
		assert.deepEqual(fillTemplate("{title} {speaker}", { title: "T" }), {
			refusal:
				"Take {speaker} out of recap.session.template: it knows {title}, {url}, {speakers}, {slides}, {video}, {time}, {room}.",
		});
		assert.deepEqual(fillTemplate("## {room}", {}), {
			refusal: "Put {title} into recap.session.template: a session needs its title.",
		});
	});
});

describe("insertSession with a template", () => {
	const answers = {
		title: "On *naming*",
		url: "https://example.org/n",
		speakers: "Ann Lee, Bob Ray",
		slides: "/n.pdf",
		room: "Hall 1",
	};

	it("writes the template at the level of the post's sessions, its links as references", () => {
		const template = "## {title}\n\n{speakers} ({room})\n\n{slides} | {video}";
		assert.equal(
			inserted(insertSession, "‸", { ...answers, template }),
			"## [On \\*naming\\*][1]\n\nAnn Lee and Bob Ray (Hall 1)\n\n[Slides][2]\n\n‸\n\n[1]: https://example.org/n\n[2]: /n.pdf\n",
		);
		const post = "#### One\n\nBy Eve Doe\n\n[Slides](/o.pdf)\n\n‸\n";
		assert.match(inserted(insertSession, post, { ...answers, template }), /\n#### \[On \\\*naming/);
		assert.match(inserted(insertSession, post, { ...answers, template, level: 3 }), /\n### \[On \\\*naming/);
	});

	it("links the page where the template says", () => {
		const text = inserted(insertSession, "‸", {
			...answers,
			slides: undefined,
			template: "## {title}\n\n{url}",
		});
		assert.equal(text, "## On \\*naming\\*\n\n[Session page][1]\n\n‸\n\n[1]: https://example.org/n\n");
	});

	it("defines nothing that the template leaves out, and refuses a template that will not do", () => {
		assert.equal(
			inserted(insertSession, "‸", { title: "A", slides: "/a.pdf", template: "## {title}" }),
			"## A\n\n‸\n",
		);
		assert.match(refused(insertSession, "‸", { ...answers, template: "{titel}" }), /^Take \{titel\} out/);
	});

	it("is not asked where it is blank", () => {
		assert.equal(inserted(insertSession, "‸", { title: "A", template: " " }), "## A\n\n‸\n");
	});
});
